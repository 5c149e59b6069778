/**
 * A finding: one diagnostic, whatever produced it. Everything that can go wrong for a user becomes
 * one of these values; exceptions are left for wrong usage and for bugs in Lockstep.
 */
import type { Path, Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** How sure we are: proved by exhaustion, seen on data, a rule of thumb, or not settled. */
export type Certainty = 'proved' | 'observed' | 'heuristic' | 'undecided';

export interface RelatedPlace {
  readonly place: Place;
  readonly note: string;
}

export interface Finding {
  /** Permanent id of the check rule, `family/kebab-name`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** One sentence in business words: what is wrong, and with which definition. */
  readonly message: string;
  readonly place: Place;
  readonly related?: readonly RelatedPlace[];
  /** Why it matters to the two teams. */
  readonly why: string;
  /** What to do about it. */
  readonly remedy: string;
  /** The spelling that was probably meant. */
  readonly didYouMean?: string;
  readonly witness?: FindingWitness;
  /** A safe change that makes the finding go away. */
  readonly fix?: Fix;
}

/** A lead that shows what the finding says. */
export interface FindingWitness {
  /** As it would stand among the sample leads. */
  readonly yaml: string;
  /** What becomes of it, one sentence. */
  readonly says: string;
}

/** Changes of one policy, each of one node or one comment. */
export interface Fix {
  /** What it does: "Write 'marketing' instead of 'marketting'". */
  readonly title: string;
  readonly file: string;
  readonly edits: readonly Edit[];
}
export type Edit =
  | { readonly do: 'set'; readonly path: Path; readonly value: string | number | boolean }
  | { readonly do: 'remove'; readonly path: Path }
  /** Gives a key, the last of the path, another name. */
  | { readonly do: 'rename'; readonly path: Path; readonly key: string }
  /** Of text that is no node, such as a comment. Offsets are UTF-16 units. */
  | { readonly do: 'replace'; readonly from: number; readonly to: number; readonly by: string };
