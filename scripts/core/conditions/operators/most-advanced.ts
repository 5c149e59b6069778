/** `most_advanced`: the furthest stage that is recorded of anybody in the account. */
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { js, whole } from '../../js/fragment.ts';
import { or } from '../../js/logic.ts';
import { oneOf } from '../../sql/case.ts';
import { integer } from '../../sql/fragment.ts';
import { originOf } from '../combination.ts';
import { certainly } from '../js-truth.ts';
import { lowerRollUp } from '../lower-roll-up.ts';
import type { Operator } from '../operator.ts';
import { isNoneOf, isOneOf, listedShortly } from '../phrase.ts';
import { OVER, WHERE } from '../roll-up-schema.ts';
import { membersOfAccount } from '../roll-up-words.ts';
import { ofHolding, ofHoldingJs, ofHoldingSql } from '../rolled-up.ts';
import { STAGE_OFF_THE_PATH } from '../rules.ts';
import { SIDES } from '../sides.ts';
import { type MostAdvancedTest, PERSON } from '../test.ts';
import type { Words } from '../words.ts';

const STAGE = { type: 'string', refersTo: 'stage', examples: ['mql'] } as const;

export const mostAdvancedOperator: Operator<'most_advanced'> = {
  op: 'most_advanced',
  summary:
    'The furthest of the stages that the records hold of the people of the account. People without records are passed over; unknown where that is all of them.',
  schema: {
    properties: {
      most_advanced: {
        title: 'Most advanced',
        description: '`person`: stages are recorded of people.',
        const: PERSON,
      },
      over: OVER,
      where: WHERE,
      is: { ...STAGE, title: 'Is', description: 'Exactly this stage.' },
      in: {
        title: 'Is one of',
        description: 'One of these stages.',
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { ...STAGE, title: 'Stage' },
        examples: [['mql', 'sql']],
      },
      from: { ...STAGE, title: 'From', description: 'This stage or a later one.' },
    },
    required: ['over'],
    minProperties: 3,
    maxProperties: 4,
    expects: 'one of `is`, `in` or `from` beside `most_advanced`',
  },
  lower: ({ where, is, in: oneOfThem, from }, path, scope) => {
    const key = is !== undefined ? 'is' : oneOfThem !== undefined ? 'in' : 'from';
    const named = oneOfThem ?? [is ?? from ?? ''];
    const side = named.find((stage) => SIDES.includes(stage));
    if (side !== undefined) {
      const message = `${side} is no stage of the path, so it is never the most advanced.`;
      const remedy = `Use ${listedShortly(scope.stages, 'or')}.`;
      scope.report(findingOf(STAGE_OFF_THE_PATH, { message, place: valueAt(scope.file, [...path, key]), remedy }));
      return undefined;
    }
    const rollUp = lowerRollUp({ key: 'most_advanced', of: PERSON, where }, 'highest', path, scope);
    if (rollUp === undefined || named.some((stage) => !scope.stages.includes(stage))) return undefined;
    const stages = from === undefined ? named : scope.stages.slice(scope.stages.indexOf(from));
    const value = { of: 'recorded-stage', path: scope.stages } as const;
    return { op: 'most_advanced', origin: originOf(scope, path), rollUp: { ...rollUp, value }, stages };
  },
  test: (test, subject) =>
    ofHolding(subject.rollUp(test.rollUp), ({ points }) => points && placesOf(test).includes(points.most)),
  sql: (test, scope) => {
    const rolledUp = scope.rolledUp(test.rollUp);
    return ofHoldingSql(rolledUp, oneOf(rolledUp.most, placesOf(test).map(integer)));
  },
  js: (test, scope) => {
    const rolledUp = scope.rolledUp(test.rollUp);
    const isOne = or(placesOf(test).map((place) => js`${rolledUp.points.most} === ${whole(place)}`));
    return ofHoldingJs(rolledUp, certainly(isOne));
  },
  english: (test, words, aloud) => ({
    text: `the furthest recorded stage of ${membersOfAccount(test.rollUp, words, aloud)} ${isOneOf(titlesOf(test, words))}`,
  }),
  denied: (test, words, aloud) => ({
    text: `the furthest recorded stage of ${membersOfAccount(test.rollUp, words, aloud)} ${isNoneOf(titlesOf(test, words))}`,
  }),
  reads: ({ stages }) => [{ kind: 'subject', id: PERSON }, ...stages.map((id) => ({ kind: 'stage', id }) as const)],
  children: ({ rollUp }) => (rollUp.where === undefined ? [] : [rollUp.where]),
  examples: [
    {
      yaml: '{ most_advanced: person, over: account, from: mql }',
      english:
        'the furthest recorded stage of the people of the account is Marketing-qualified lead or Sales-qualified lead',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ most_advanced: person, over: account, is: sql }',
      english: 'the furthest recorded stage of the people of the account is Sales-qualified lead',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};

/** Of the stages on the path. */
function placesOf({ rollUp: { value }, stages }: MostAdvancedTest): readonly number[] {
  const path = value?.of === 'recorded-stage' ? value.path : [];
  return stages.map((stage) => path.indexOf(stage));
}

function titlesOf({ stages }: MostAdvancedTest, words: Words): readonly string[] {
  return stages.map((stage) => words.title('stage', stage));
}
