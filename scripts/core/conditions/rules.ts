/** What can be wrong with a condition that the schema lets pass. */
import type { CheckRule } from '../diagnostics/rule.ts';

const proved = { severity: 'error', certainty: 'proved' } as const;

export const LITERAL_NOT_A_VALUE: CheckRule = {
  ...proved,
  id: 'data/literal-not-a-value',
  fixable: true,
  title: 'A value that the field cannot have',
  why: 'No lead can ever have this value, so the test would quietly be the same for all of them.',
  remedy: 'Write a value of the type that the data dictionary gives the field.',
};

export const WRONG_COMPARISON: CheckRule = {
  ...proved,
  id: 'data/wrong-comparison',
  title: 'A comparison that the type does not know',
  why: 'Only comparisons that mean the same to both teams and in every system are defined for a type.',
  remedy: 'Use a comparison that is defined for the type.',
};

export const NEVER_MATCHES: CheckRule = {
  ...proved,
  id: 'data/never-matches',
  title: 'A test that no lead can pass',
  why: 'It looks like a rule and decides nothing; somebody meant something else.',
  remedy: 'Correct the value, or delete the test.',
};

export const EMPTY_RANGE: CheckRule = {
  ...proved,
  id: 'data/empty-range',
  title: 'Bounds with nothing between them',
  why: 'No value lies within both bounds, so no lead can ever pass the test.',
  remedy:
    'Lower the lower bound or raise the upper one; `from` and `up_to` include their value, `above` and `below` do not.',
};

export const SHORT_CONTAINS: CheckRule = {
  id: 'style/short-contains',
  affects: ['marketing', 'sales'],
  title: '`contains` with very few letters',
  severity: 'warning',
  certainty: 'heuristic',
  why: 'Short pieces turn up inside other words: "cto" is in "director".',
  remedy: 'Use `has_word`, which looks for whole words.',
};

export const UNKNOWN_PROPERTY: CheckRule = {
  ...proved,
  id: 'ref/unknown-property',
  fixable: true,
  title: 'A property that the signal does not have',
  why: 'An event without the property never passes, so nothing would be counted.',
  remedy: 'Correct the name, or add the property to the signal.',
};

export const UNKNOWN_GRADE: CheckRule = {
  ...proved,
  id: 'score/unknown-grade',
  fixable: true,
  title: 'A grade that the model does not give',
  why: 'No lead can ever get this grade, so the test would be false for all of them.',
  remedy: 'Use a grade from the bands of the model.',
};

export const UNKNOWN_CELL: CheckRule = {
  ...proved,
  id: 'score/unknown-cell',
  fixable: true,
  title: 'A value that the matrix does not give',
  why: 'No lead can ever get this value, so the test would be false for all of them.',
  remedy: 'Use a value from the cells of the matrix.',
};

export const STAGE_OFF_THE_PATH: CheckRule = {
  ...proved,
  id: 'stage/off-the-path',
  title: 'A side of the lifecycle where a stage is asked for',
  why: 'Signals count as stages of the path; no signal can move a lead to a side of it.',
  remedy: 'Use a stage of the path.',
};

export const NO_ACCOUNT: CheckRule = {
  ...proved,
  id: 'data/no-account',
  title: 'Members of accounts where there are no accounts',
  why: 'Without a field that is the same for all people of an account nobody could say who belongs to it.',
  remedy: 'Name that field in the data dictionary: `account: { key: company.domain }`.',
};

export const OTHER_SUBJECT: CheckRule = {
  ...proved,
  id: 'data/other-subject',
  title: 'A question to the wrong subject',
  why: 'A person has no amount and an opportunity has no e-mail address: the value would be missing for all of them.',
  remedy:
    'Ask people about people, and the members of a subject about its own fields, inside the `where` of a roll-up.',
};

/** Every rule of this folder, for the catalogue of rules. */
export const CONDITION_RULES: readonly CheckRule[] = [
  LITERAL_NOT_A_VALUE,
  WRONG_COMPARISON,
  NEVER_MATCHES,
  EMPTY_RANGE,
  SHORT_CONTAINS,
  UNKNOWN_PROPERTY,
  UNKNOWN_GRADE,
  UNKNOWN_CELL,
  STAGE_OFF_THE_PATH,
  NO_ACCOUNT,
  OTHER_SUBJECT,
];
