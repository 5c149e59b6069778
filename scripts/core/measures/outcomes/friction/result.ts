/**
 * Where sales and marketing rub, counted: what refused leads cost, leads nobody looked at, deals outside of what
 * was agreed, the rules that let refused leads through with a change for the worst of them, and the signals
 * that both sides still read differently. Plain JSON; what cannot be told says why and has no number.
 */
import type { Span } from '../../kpi/periods.ts';
import type { Provenance } from '../../provenance.ts';
import type { CellCount } from '../../small-cells.ts';
import type { Regret } from '../regret.ts';

export interface Friction {
  /** ISO 8601, UTC. */
  readonly asOf: string;
  /** Days looked at, both included. */
  readonly period: Span;
  /** Of the company, ISO 4217; amounts are minor units of it. */
  readonly currency?: string;
  /** What holds of all of it and has to be known, a sentence each. */
  readonly caveats: readonly string[];
  readonly rejections: Rejections;
  /** One for each hand-over of the agreement. */
  readonly handovers: readonly HandoverAnswers[];
  /** Handed over, and no person ever did anything about it. */
  readonly unworked: readonly Figure[];
  /** Opportunities that sales opened, and customers. */
  readonly outside: { readonly opened: Figure; readonly unclear: Figure; readonly toLetGo: Figure };
  readonly rules: RulesLookedAt;
  /** The ones on which most hangs first. */
  readonly views: readonly ViewDifference[];
}

/** A count with what it is a part of. */
export interface Figure {
  /** `--rows <figure>` asks for its rows. */
  readonly figure: string;
  readonly title: string;
  /** Absent where it cannot be told. */
  readonly cases?: CellCount;
  /** Of so many. */
  readonly of?: number;
  /** Why not, as a clause: "the table activities is missing". */
  readonly cannotTell?: string;
  readonly provenance: Provenance;
}

export interface Rejections {
  readonly all: CostedFigure;
  /** Refusals with a reason of the agreement, the most frequent first; then others. */
  readonly reasons: readonly RejectionsFor[];
  readonly categories: readonly CostedFigure[];
  /** Whom the reasons count against: marketing, sales, data, nobody. */
  readonly against: readonly CostedFigure[];
  /** By calendar month in the zone of the company, the first one first. */
  readonly months: readonly (CostedFigure & { readonly month: string })[];
}

export interface CostedFigure extends Figure {
  /** Absent where the count is not told, or no policy says what a refused lead costs. */
  readonly cost?: Cost;
}
export interface Cost {
  readonly minutes: number;
  /** Minor units; absent where no policy says what an hour costs. */
  readonly amount?: number;
}

export interface RejectionsFor extends CostedFigure {
  readonly reason: string;
  readonly category?: string;
  readonly countsAgainst?: string;
  /** That each of them took. */
  readonly minutes?: number;
}

/** What became of the leads handed over in the period. */
export interface HandoverAnswers {
  readonly handover: string;
  readonly title: string;
  readonly handedOver: Figure;
  readonly accepted: Figure;
  readonly refused: Figure;
  /** Not answered, and not due either. */
  readonly waiting: Figure;
  /** Not answered, and the time to do so is over. */
  readonly unanswered: Figure;
  /** Accepted, and then neither a record nor anything a person did, for longer than the stage may last. */
  readonly leftLying: Figure;
}

/** The rules of all stages with a gate at which leads are handed over. */
export interface RulesLookedAt {
  /** Why nothing is said of any rule, as a clause. */
  readonly cannotTell?: string;
  readonly accepted: number;
  readonly rejected: number;
  /** Hand-overs that the definitions would not have made. */
  readonly againstTheRules: number;
  /** From so many cases on a rule is spoken of, and how sure intervals are, in percent. */
  readonly evidence?: { readonly minCases: number; readonly confidence: number };
  /** Those that go with refusal most first; rules with too few cases last. */
  readonly rules: readonly RuleAmongHandovers[];
  readonly proposals: readonly Proposal[];
}

export interface RuleAmongHandovers {
  readonly figure: string;
  readonly kind: 'rule' | 'gate' | 'fast-track';
  /** `fit/industry`, `mql`, `mql/raised-a-hand`. */
  readonly rule: string;
  readonly title: string;
  /** Hand-overs in which it contributed; not told below five. */
  readonly among: { readonly accepted: CellCount; readonly rejected: CellCount };
  /** Share among the rejected ÷ share among the accepted; absent below the minimum number of cases. */
  readonly lift?: Lift;
  /** `worse` where the whole interval lies above 1. */
  readonly says: 'worse' | 'better' | 'nothing-sure' | 'too-few';
  readonly provenance: Provenance;
}
export interface Lift {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** A change of the policies that would have spared rejections. */
export interface Proposal {
  readonly rule: string;
  readonly title: string;
  /** In words: "Give half of the points". */
  readonly does: string;
  /** Unified difference, from the folder that holds the policies. */
  readonly patch: string;
  readonly regret: Regret;
}

export interface ViewDifference {
  readonly signal: string;
  readonly title: string;
  /** Titles of the stages that each side counts it as; absent where it says nothing of a stage. */
  readonly marketing?: string;
  readonly sales?: string;
  readonly agreed?: string;
  /** Open disputes about it. */
  readonly disputes: readonly { readonly id: string; readonly title: string }[];
  /** People who did it in the period. */
  readonly leads: Figure;
  /** Worth of opportunities, open or won, of people who did it before they were opened; minor units. */
  readonly pipeline?: number;
  readonly opportunities: Figure;
}
