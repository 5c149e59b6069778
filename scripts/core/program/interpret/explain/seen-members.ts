/** What the members of the account came to, in words, with how many were skipped. */
import { pointsText } from '../../../conditions/decimal.ts';
import { inline } from '../../../conditions/phrase.ts';
import type { RolledUp } from '../../../conditions/subject.ts';
import { PERSON, type RollUp } from '../../../conditions/test.ts';
import type { Explaining } from './context.ts';

export function seenMembers(rollUp: RollUp, explaining: Explaining): string {
  const { subject, words } = explaining;
  const several = inline(words.plural(rollUp.of));
  const rolledUp = subject.rollUp(rollUp);
  if (rolledUp === undefined) return `no source of ${several} of the account`;
  const { members, holding } = rolledUp;
  if (members === 0) return `no ${several} in the account`;
  const what = members === 1 ? inline(words.title('subject', rollUp.of)) : several;
  const came = rollUp.by === 'count' ? [] : cameTo(rollUp, rolledUp, explaining);
  return [...came, `${holding} of ${members} ${what}`, ...skipped(rolledUp)].join(', ');
}

/** "the highest of 2 people, 1 not known". */
export function peopleText({ by, ...rolledUp }: RolledUp & Pick<RollUp, 'by'>, { words }: Explaining): string {
  const { holding } = rolledUp;
  const who = inline(holding === 1 ? words.title('subject', PERSON) : words.plural(PERSON));
  return [`the ${by} of ${holding} ${who}`, ...skipped(rolledUp)].join(', ');
}

/** "1 not known". */
function skipped({ unknown }: RolledUp): readonly string[] {
  return unknown === 0 ? [] : [`${unknown} not known`];
}

function cameTo({ value }: RollUp, { points }: RolledUp, { words }: Explaining): readonly string[] {
  if (points === undefined) return [];
  const { least, most } = points;
  const text = (units: number): string => {
    if (value?.of === 'recorded-stage')
      return value.path[units] === undefined ? 'no stage' : words.title('stage', value.path[units]);
    return value?.of === 'field' ? words.value(words.fieldType(value.field), units) : pointsText(units);
  };
  return [least === most ? text(least) : `${text(least)} to ${text(most)}`];
}
