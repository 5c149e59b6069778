/** A guard-rail in one sentence. */
import type { Definition } from '#core/agreement/agreement.ts';
import { listed } from '#core/conditions/phrase.ts';
import type { GuardRail, NeverRail, PromiseRail } from '#core/schema/policies.generated.ts';
import { kindOf } from '../addresses.ts';
import { definitionsOf, linkOf } from '../definitions.ts';
import { phraseOf } from '../readings.ts';
import { partyTitle } from '../routing.ts';
import { statementOf } from '../statements.ts';
import { sentenceStart } from '../text.ts';
import { written } from '../written.ts';

export function guardRailClause(definition: Definition): string {
  const rail = written<GuardRail>(definition);
  if ('never' in rail) return neverSentence(rail, conditionIn(definition, 'never'));
  if ('always' in rail)
    return `Every lead is disqualified of which it is true that ${conditionIn(definition, 'always') ?? ''}.`;
  if ('every' in rail) return promiseSentence(rail);
  const kinds = rail.both_sides_own.map((kind) => pluralOf(kind));
  return `${sentenceStart(listed(kinds, 'and'))} each have an owner in marketing and one in sales.`;
}

function conditionIn(definition: Definition, key: 'never' | 'always'): string | undefined {
  const test = statementOf(definition, [key, 'when']);
  return test && phraseOf(test);
}

function neverSentence({ never }: NeverRail, when: string | undefined): string {
  const outcomes = [
    ...(never.qualifies_for === undefined
      ? []
      : [`qualifies for ${titleOf('stage', never.qualifies_for)} or a later stage`]),
    ...(never.score === undefined
      ? []
      : [`scores more than ${never.above} points by ${titleOf('model', never.score)}`]),
  ];
  const whom = when === undefined ? 'No lead' : `No lead of which it is true, or not known, that ${when}`;
  return `${whom} ${listed(outcomes, 'and')}.`;
}

function promiseSentence({ every, at_most: atMost }: PromiseRail): string {
  const whose = [
    ...(every.owed_by === undefined ? [] : [`that ${partyTitle(every.owed_by)} owes`]),
    ...(every.owed_to === undefined ? [] : [`that is owed to ${partyTitle(every.owed_to)}`]),
    ...(every.stopped_by === undefined ? [] : [`that ends with: ${titleOf('activity', every.stopped_by)}`]),
  ];
  const longest = [
    ...(atMost.target === undefined ? [] : [`a target of more than ${atMost.target}`]),
    ...(atMost.hard_limit === undefined ? [] : [`a hard limit of more than ${atMost.hard_limit}`]),
  ];
  return `No service level ${listed(whose, 'and')} has ${listed(longest, 'or')}.`;
}

function titleOf(kind: string, id: string): string {
  return linkOf(kind, id).title;
}

function pluralOf(kind: string): string {
  const [one] = definitionsOf(kind);
  return one === undefined ? kind : kindOf(one).plural;
}
