/** What the shape of a policy can get wrong. */
import type { CheckRule } from '../diagnostics/rule.ts';

export const UNKNOWN_KEY: CheckRule = {
  id: 'schema/unknown-key',
  fixable: true,
  title: 'A key that nothing reads',
  severity: 'error',
  certainty: 'proved',
  why: 'What stands under a misspelt key has no effect, while everybody believes it is agreed.',
  remedy: 'Correct the key, or delete it.',
};

export const MISPLACED_KEY: CheckRule = {
  id: 'schema/misplaced-key',
  title: 'A key that has no meaning here',
  severity: 'error',
  certainty: 'proved',
  why: 'The key belongs to another form of the same thing, so what it says has no effect.',
  remedy: 'Delete the key, or use the form it belongs to.',
};

export const MISSING_KEY: CheckRule = {
  id: 'schema/missing-key',
  title: 'A key is missing',
  severity: 'error',
  certainty: 'proved',
  why: 'Without it the definition says too little to be judged by.',
  remedy: 'Add the key.',
};

export const OWNER_MISSING: CheckRule = {
  id: 'owner/missing',
  suppressible: false,
  title: 'A policy that nobody answers for',
  severity: 'error',
  certainty: 'proved',
  why: 'When a definition is questioned, somebody on each side has to answer for it and may change it.',
  remedy: 'Add "owners" with a team or role for marketing and one for sales.',
};

export const WRONG_TYPE: CheckRule = {
  id: 'schema/wrong-type',
  title: 'A value of the wrong type',
  severity: 'error',
  certainty: 'proved',
  why: 'A value of another type would be read as something else than was meant, or not at all.',
  remedy: 'Write a value of the type named.',
};

export const NOT_ALLOWED_VALUE: CheckRule = {
  id: 'schema/not-allowed-value',
  fixable: true,
  title: 'A value outside the allowed ones',
  severity: 'error',
  certainty: 'proved',
  why: 'Only the listed words have a meaning here.',
  remedy: 'Use one of the allowed values.',
};

export const WRONG_FORM: CheckRule = {
  id: 'schema/wrong-form',
  title: 'A value written in the wrong form',
  severity: 'error',
  certainty: 'proved',
  why: 'A date, duration or id that is not in its form cannot be compared with others.',
  remedy: 'Write it in the form of the example.',
};

export const OUT_OF_RANGE: CheckRule = {
  id: 'schema/out-of-range',
  title: 'A number outside its range',
  severity: 'error',
  certainty: 'proved',
  why: 'Beyond these bounds the number has no meaning here, or sums could no longer be kept exactly.',
  remedy: 'Write a number within the bounds.',
};

export const WRONG_SIZE: CheckRule = {
  id: 'schema/wrong-size',
  title: 'Too few or too many entries',
  severity: 'error',
  certainty: 'proved',
  why: 'An empty list or map says nothing, and one that is too long says more than can be meant.',
  remedy: 'Add or remove entries.',
};

export const REPEATED_ITEM: CheckRule = {
  id: 'schema/repeated-item',
  fixable: true,
  title: 'The same item twice in a list',
  severity: 'error',
  certainty: 'proved',
  why: 'The second one has no effect; another one was probably meant.',
  remedy: 'Delete one of them, or correct it.',
};

export const schemaRules: readonly CheckRule[] = [
  UNKNOWN_KEY,
  MISPLACED_KEY,
  MISSING_KEY,
  OWNER_MISSING,
  WRONG_TYPE,
  NOT_ALLOWED_VALUE,
  WRONG_FORM,
  OUT_OF_RANGE,
  WRONG_SIZE,
  REPEATED_ITEM,
];
