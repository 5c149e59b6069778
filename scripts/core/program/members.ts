/** Accounts in a program: which leads belong together, and what they have beside people. */
import type { RollUp, RollUpValue } from '../conditions/test.ts';
import type { DerivedField, Grade, Limits, Named, SourceField } from './program.ts';

/** Leads with the same value of a field are people of one account; without one, a lead is an account of its own. */
export interface AccountKey {
  /** A field that comes with the lead, or the domain of one. */
  readonly key: string;
}

/** Rows that belong to accounts, with fields of their own. */
export interface MemberSubject extends Named {
  /** The title where several are meant. */
  readonly plural: string;
  readonly fields: readonly SourceField[];
  /** From fields of the same row, each after those it reads. */
  readonly derived: readonly DerivedField[];
}

/** One score for all people of an account, out of theirs. */
export interface RolledUpModel extends Named {
  readonly step: 'rolled-up';
  /** Of people, by a score, highest or added up. */
  readonly rollUp: RollUp & { readonly value: Extract<RollUpValue, { of: 'score' }> };
  readonly limits: Limits;
  readonly grades: readonly Grade[];
}
