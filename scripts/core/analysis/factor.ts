/**
 * A factor of a lead: a field, a signal, the records. Its rows are all the ways in which its leaves can
 * be answered together; a lead picks one row of each factor, freely.
 */
import type { Value } from '../conditions/value.ts';
import type { LeadEvent, LeadRecord } from '../program/lead.ts';
import type { Answer, Construct, Leaf } from './leaf.ts';

export interface Factor {
  /** For people and for order: `field company.employees`, `signal demo-request`, `records`. */
  readonly id: string;
  readonly leaves: readonly Leaf[];
  /** No two with equal answers; the simplest first: nothing given, then the fewest and plainest values. */
  readonly rows: readonly FactorRow[];
  /** Rows may be missing, because of it: what is listed is right, but nothing is impossible. */
  readonly open?: Construct;
}

export interface FactorRow {
  /** One for each leaf, in their order. */
  readonly answers: readonly Answer[];
  /** What gives these answers. Absent where no lead is known that does: the row only keeps a proof honest. */
  readonly part?: () => LeadPart;
  /** Why it is not known whether a lead gives these answers. */
  readonly because?: Construct;
}

/** Part of a lead. */
export interface LeadPart {
  readonly fields?: ReadonlyMap<string, Value>;
  readonly events?: readonly LeadEvent[];
  readonly records?: readonly LeadRecord[];
  /** The lead comes without any source of events, or without records. */
  readonly without?: 'events' | 'records';
}
