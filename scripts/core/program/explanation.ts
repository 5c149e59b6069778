/**
 * The whole story of one lead: what the interpreter adds to a verdict. Everything points back to
 * the policies, and every ledger adds up on both ends.
 */
import type { Pair } from '../conditions/amount.ts';
import type { Score } from '../conditions/subject.ts';
import type { Origin, ViewSide } from '../conditions/test.ts';
import type { Truth } from '../conditions/truth.ts';
import type { Verdict } from './verdict.ts';

export interface Explanation {
  readonly verdict: Verdict;
  /** One sentence: where the lead stands and what settled it. */
  readonly sentence: string;
  /** A minimal set of conditions that settles `qualifiesFor`: together they suffice, and none can be dropped. */
  readonly reasons: readonly Trace[];
  /** A few other sets, each of which would settle it alone. */
  readonly otherReasons: readonly (readonly Trace[])[];
  /** Every id a sample lead may expect under `because`. */
  readonly because: readonly string[];
  readonly stages: readonly StageTrace[];
  readonly disqualifiers: readonly {
    readonly id: string;
    readonly title: string;
    readonly trace: Trace;
    readonly reason: string;
    readonly blocks: boolean;
  }[];
  readonly ledgers: readonly Ledger[];
  /** Furthest stage each side sees in the lead's signals; no entry for none. */
  readonly views: Readonly<Partial<Record<ViewSide, string>>>;
  /** What is said of it beside its stage. */
  readonly axes: readonly AxisTrace[];
  /** Who gets it, by each routing. */
  readonly routings: readonly RoutingTrace[];
  /** Team or role that owns it where it stands; absent beside the path, and while it is not known. */
  readonly owner?: string;
  /** The next stage on the path and what is missing for it. */
  readonly next?: { readonly stage: string; readonly missing: readonly Trace[]; readonly fields: readonly string[] };
  /** Missing fields and how many points hang on each, most first. Hundredths. */
  readonly unknowns: readonly { readonly field: string; readonly hangingPoints: number }[];
  /** Notes on how it was judged ("without records of stages"), in words. */
  readonly notes: readonly string[];
}

/** A condition judged: its words, its truth, what was seen, and the same of its parts. */
export interface Trace {
  readonly text: string;
  readonly truth: Truth;
  /** The value looked at, in words; absent for combinations. */
  readonly seen?: string;
  readonly origin: Origin;
  /** Ids named in it (models, signals, conditions …). */
  readonly ids: readonly string[];
  readonly parts: readonly Trace[];
}

export interface StageTrace {
  readonly stage: string;
  readonly title: string;
  readonly decidedByHuman: boolean;
  readonly gate?: Trace;
  readonly fastTrack?: Trace & { readonly id: string };
  readonly missingNeeds: readonly string[];
  readonly evidence?: {
    readonly n: number;
    readonly of: readonly { readonly criterion: string; readonly title: string; readonly truth: Truth }[];
  };
  /** Gate or fast track open, needs known, earlier gates open. */
  readonly qualifies: Truth;
  readonly recordedAt?: number;
}

export interface RoutingTrace {
  readonly routing: string;
  readonly title: string;
  readonly outcome: 'not-applicable' | 'undecided' | 'routed';
  /** The route that decided, or at which it stopped; none for what is left for all others. */
  readonly route?: { readonly id: string; readonly title: string; readonly trace: Trace };
  /** Team or role, or what a field names. */
  readonly to?: { readonly party: string } | { readonly field: string; readonly value?: string };
  /** What has to be known first, in words. */
  readonly needs: readonly string[];
  /** All of it in one phrase: `goes to sales`, `undecided: needs country`. */
  readonly text: string;
}

export interface AxisTrace {
  readonly axis: string;
  readonly title: string;
  /** Absent while it is not known. */
  readonly value?: { readonly id: string; readonly title: string };
  /** The case that holds, after those that cannot be told and could come first. */
  readonly traces: readonly Trace[];
}

export interface Ledger {
  readonly model: string;
  readonly title: string;
  readonly score: Score;
  /** The test that settled a status other than `scored`, where it was one of the model's own. */
  readonly settledBy?: Trace;
  readonly lines: readonly LedgerLine[];
  /** Sum of the lines at both ends; equals the score where it is scored. */
  readonly total: Pair;
  /** How sure the score is; absent where nothing could be open. */
  readonly confidence?: Confidence;
}

export interface Confidence {
  /** Of the points that its rules can make a difference of, the share that is decided; rounded down. */
  readonly percent: number;
  /** Fields to fill in, and how many of its points hang on each, most first. Hundredths. */
  readonly fields: readonly { readonly field: string; readonly hangingPoints: number }[];
}

/** One addend. Signed hundredths; `least` and `most` differ while something is unknown. */
export interface LedgerLine extends Pair {
  readonly what:
    | 'points'
    | 'forgotten'
    | 'waiting'
    | 'exempt'
    | 'distinct'
    | 'limit'
    | 'window'
    | 'stage'
    | 'decay'
    | 'inactivity'
    | 'cap'
    | 'floor'
    | 'part';
  /** Rule, group or model the line belongs to. */
  readonly of: { readonly kind: 'rule' | 'group' | 'model'; readonly id: string; readonly title: string };
  /** Group of a rule, where it has one. */
  readonly group?: string;
  readonly text: string;
  readonly origin: Origin;
}
