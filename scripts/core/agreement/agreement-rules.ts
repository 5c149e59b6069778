/** What can be wrong between policies, each of which is sound by itself. */
import type { CheckRule } from '../diagnostics/rule.ts';

const proved = { severity: 'error', certainty: 'proved' } as const;

export const UNKNOWN_KIND: CheckRule = {
  ...proved,
  id: 'schema/unknown-kind',
  fixable: true,
  title: 'A policy of no known kind',
  why: 'The kind says what the file settles; without it nothing in the file is read.',
  remedy: 'Begin the file with its kind.',
};

export const MISSING_POLICY: CheckRule = {
  ...proved,
  id: 'config/missing-policy',
  title: 'A policy that every agreement needs is missing',
  why: 'Other policies refer to what it defines, so nothing can be judged without it.',
  remedy: 'Add a file of this kind.',
};

export const REPEATED_POLICY: CheckRule = {
  ...proved,
  id: 'config/repeated-policy',
  title: 'Two policies of a kind that may exist once',
  why: 'Two of them could say different things, and nobody could tell which is agreed.',
  remedy: 'Move everything into one of the files and delete the other.',
};

export const UNKNOWN_REFERENCE: CheckRule = {
  ...proved,
  id: 'ref/unknown',
  fixable: true,
  title: 'A reference to something that is not defined',
  why: 'What is not defined cannot be judged, so this part of the agreement would have no effect.',
  remedy: 'Correct the id, or define it.',
};

export const AMBIGUOUS_REFERENCE: CheckRule = {
  ...proved,
  id: 'ref/ambiguous',
  title: 'A reference that could mean two things',
  why: 'Each reader could take it to mean something else.',
  remedy: 'Give one of the two another id.',
};

export const DUPLICATE_ID: CheckRule = {
  ...proved,
  id: 'ref/duplicate-id',
  title: 'Two definitions with the same id',
  why: 'Everything that names the id would mean only one of them, and nobody could tell which.',
  remedy: 'Give one of them another id, or delete it.',
};

export const UNUSED_DEFINITION: CheckRule = {
  id: 'ref/unused',
  title: 'A definition that nothing uses',
  severity: 'warning',
  certainty: 'proved',
  why: 'It reads as if it were agreed and has no effect; a reference to it was probably forgotten.',
  remedy: 'Refer to it where it was meant to count, or delete it.',
};

export const agreementRules: readonly CheckRule[] = [
  UNKNOWN_KIND,
  MISSING_POLICY,
  REPEATED_POLICY,
  UNKNOWN_REFERENCE,
  AMBIGUOUS_REFERENCE,
  DUPLICATE_ID,
  UNUSED_DEFINITION,
];
