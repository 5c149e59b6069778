/**
 * The program: the small intermediate form every back end reads. It is plain data, holds only what
 * is in force at one instant, and lists its computations in an order in which each reads earlier
 * ones only. Points are integer hundredths, durations milliseconds.
 */
import type { Amount } from '../conditions/amount.ts';
import type { EventCount, Origin, Test, ViewSide } from '../conditions/test.ts';
import type { FieldType, Value } from '../conditions/value.ts';
import type { AccountKey, MemberSubject, RolledUpModel } from './members.ts';
import type { Routing } from './routing.ts';
import type { Source } from './source.ts';

export interface Program {
  /** Version of the agreement, from the company policy. */
  readonly version: string;
  /** IANA name; dates are days of this zone. */
  readonly timeZone: string;
  /** Fields of leads. */
  readonly fields: readonly SourceField[];
  /** Which leads are people of one account, where the agreement says so. */
  readonly account?: AccountKey;
  /** What accounts have beside people. */
  readonly subjects: readonly MemberSubject[];
  readonly signals: readonly ProgramSignal[];
  readonly lists: readonly Named[];
  readonly steps: readonly Step[];
  readonly lifecycle: ProgramLifecycle;
  /** Of everybody who may decide something; no verdict reads them. */
  readonly roles: readonly Role[];
  /** To which leads a segment, a persona or a service level applies; no verdict reads them. */
  readonly statements: readonly Statement[];
  /** Who gets which lead; no verdict reads them either. */
  readonly routings: readonly Routing[];
  /** Layouts of the files that leads come in; judging itself does not look at them. */
  readonly sources: readonly Source[];
}

/** Something a reader can point at: an id, its name for people, and where it is written. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly origin: Origin;
}

/** A condition of a definition that decides nothing about a lead: that of a segment, of a service level. */
export interface Statement extends Named {
  /** Kind of the definition: `segment`. */
  readonly kind: string;
  readonly when: Test;
}

/** A field that comes with the lead. */
export interface SourceField extends Named {
  readonly type: FieldType;
  readonly personal: boolean;
  /** Who can change a value that is known; nobody unless given. */
  readonly changedBy?: Actor;
}

/** Who can act where a lead is to move: the lead, or a side of the agreement. */
export type Actor = 'lead' | 'marketing' | 'sales' | 'operations' | 'leadership';

/** A role, and the side it stands on; absent where its team is not defined. */
export interface Role {
  readonly id: string;
  readonly title: string;
  readonly side?: Exclude<Actor, 'lead'>;
}

export interface ProgramSignal extends Named {
  /** Who makes it happen; absent where nobody does. */
  readonly causedBy?: Actor;
  readonly properties: readonly (Named & { readonly type: FieldType })[];
  /** The stage each side counts the signal as. */
  readonly countsAs: Readonly<Partial<Record<ViewSide, string>>>;
}

export type Step = DerivedField | NamedCondition | ScoringModel | CombinedModel | RolledUpModel | Matrix | Axis;

export interface DerivedField extends Named {
  readonly step: 'field';
  readonly type: FieldType;
  readonly from: Derivation;
}
export type Derivation =
  | { readonly by: 'domain_of'; readonly field: string }
  | { readonly by: 'cases'; readonly cases: readonly ValueCase[]; readonly otherwise?: Value };
/** Tried in order. The value is known if every arm that could still be the one gives the same. */
export interface ValueCase {
  readonly when: Test;
  readonly value: Value;
}

export interface NamedCondition extends Named {
  readonly step: 'condition';
  readonly when: Test;
}

export interface ScoringModel extends Named {
  readonly step: 'model';
  readonly appliesWhen?: Test;
  /** First match of these is the status; an undecided earlier one gives `undetermined`. */
  readonly statuses: readonly { readonly id: string; readonly title: string; readonly when: Test }[];
  /** Events at or before the newest of these records do not count. */
  readonly forgets: readonly Forgetting[];
  /** In file order; rules outside any group come first, in a group without id. */
  readonly groups: readonly Group[];
  readonly inactivity?: Inactivity;
  readonly limits: Limits;
  readonly grades: readonly Grade[];
}
/** Points once the lead has been quiet for `after`, and again each `every`; milliseconds. */
export interface Inactivity {
  readonly origin: Origin;
  /** Any event of these ends the quiet, a forgotten one too. */
  readonly signals: readonly string[];
  readonly after: number;
  readonly every: number;
  readonly points: number;
  /** How often at most. */
  readonly atMost: number;
  /** A date or an instant: when quiet begins while none of the signals has happened. */
  readonly orSince?: { readonly field: string; readonly type: FieldType };
}
export interface CombinedModel extends Named {
  readonly step: 'combined';
  readonly by: 'sum' | 'weights' | 'highest';
  /** Whole percent; 100 each for a sum. */
  readonly parts: readonly { readonly model: string; readonly weight: number }[];
  readonly limits: Limits;
  readonly grades: readonly Grade[];
}
/** Whatever gives a score. */
export type Model = ScoringModel | CombinedModel | RolledUpModel;

export function isModel(step: Step): step is Model {
  return step.step === 'model' || step.step === 'combined' || step.step === 'rolled-up';
}

export interface Matrix extends Named {
  readonly step: 'matrix';
  /** Models whose grades name the rows and the columns. */
  readonly rows: string;
  readonly columns: string;
  /** Total: one cell for each pair of grades. */
  readonly cells: readonly { readonly row: string; readonly column: string; readonly cell: string }[];
  /** Its cells with their names, best first, where the policy lists them. */
  readonly values?: readonly { readonly id: string; readonly title: string }[];
}

/** Said of a lead beside its stage; no test reads it. Known if every arm that could be the one gives the same. */
export interface Axis extends Named, ByCase<string> {
  readonly step: 'axis';
  readonly values: readonly { readonly id: string; readonly title: string }[];
}

/** Tried in order; while an arm is unknown, later ones may be the one as well. */
export interface ByCase<T> {
  readonly cases: readonly { readonly when: Test; readonly value: T }[];
  readonly otherwise: T;
}

export type Forgetting = { readonly reached: readonly string[] } | { readonly signal: string };

/** Floor first, then cap; a by-case limit applies its own bounds to both ends. */
export interface Limits {
  readonly floor?: Amount;
  readonly cap?: Amount;
}
/** Best first; the last has no bound. */
export interface Grade {
  readonly id: string;
  readonly title: string;
  readonly from?: number;
}

export interface Group extends Omit<Named, 'id'> {
  readonly id?: string;
  readonly rules: readonly Rule[];
  readonly limits: Limits;
}

export type Rule = ValueRule | EventRule | CountRule;
interface RuleBase extends Named {
  readonly limits: Limits;
}
/** Points by what is known of the lead. */
export interface ValueRule extends RuleBase {
  readonly rule: 'value';
  readonly points: Amount;
  /** The field the rule is about, where it is about one. */
  readonly field?: string;
}
/** Which events of a rule count, beyond what a condition could say. */
interface EventRuleBase extends RuleBase {
  readonly of: EventCount;
  /** Milliseconds after which an event counts; its age is still that of the event. */
  readonly waits?: number;
  /** An event does not count if one of these happened around it. */
  readonly exceptWhen: readonly Exemption[];
  readonly limit?: Limit;
}
/** Points for each event that counts. */
export interface EventRule extends EventRuleBase {
  readonly rule: 'events';
  readonly points: Amount;
  /** Of the rule or of its group. */
  readonly decay?: Decay;
}
/** Points by how many events count; never decays. */
export interface CountRule extends EventRuleBase {
  readonly rule: 'count';
  /** Ascending; counts outside every band are worth nothing. */
  readonly bands: readonly { readonly from?: number; readonly below?: number; readonly points: number }[];
}
/** A record or an event in (t, t + waits] of an event at t, or in [t − before, t]; milliseconds. */
export type Exemption = Forgetting & ({ readonly meanwhile: true } | { readonly before: number });

/** The newest `newest` in each fixed period; for ever where there is none. */
export interface Limit {
  readonly newest: number;
  readonly per?: number;
}
export interface Decay {
  readonly text: string;
  /** Per mille by age in whole days; past its end the last entry holds. */
  readonly perMille: readonly number[];
}

export interface ProgramLifecycle {
  /** In order; the first is where a lead starts. */
  readonly stages: readonly Stage[];
  readonly criteria: readonly Criterion[];
  readonly disqualifiers: readonly Disqualifier[];
  readonly reasons: readonly Reason[];
  readonly overrides: { readonly may: readonly string[]; readonly mustState: readonly ('reason' | 'valid_until')[] };
  /** How recorded stages may follow one another; judging does not look at it, what breaks it is reported. */
  readonly moves?: 'forward' | 'one-at-a-time' | 'free';
  readonly transitions: readonly Transition[];
  /** Stage at which a lead enters, where it is not the first. */
  readonly entersAt?: ByCase<string>;
  /** Events of the signal are records of a stage entered; its property names the stage. */
  readonly history?: { readonly signal: string; readonly to: string };
}
/** A move that is allowed beside those of `moves`. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  /** Roles that may make it; everybody if absent. */
  readonly may?: readonly string[];
}
export interface Stage extends Named {
  /** Team or role that owns leads in this stage. */
  readonly owner: ByCase<string>;
  /** Absent where a human decides. */
  readonly gate?: Test;
  /** Holds for leads that enter at this stage or a later one: gates of earlier stages are not asked of them. */
  readonly entry?: Test;
  readonly fastTrack?: Named & { readonly when: Test };
  /** Own needs and those of all earlier stages. */
  readonly needs: readonly string[];
  /** Roles that may decide; empty where the gate does. */
  readonly decidedBy: readonly string[];
  readonly evidence?: EvidenceByCase;
  readonly rejectsWith: readonly string[];
  readonly timesOut?: { readonly after: number; readonly to: string };
}
/** At least `n` of the criteria; which list applies is itself decided by case. */
export type EvidenceByCase = ByCase<Evidence>;
export interface Evidence {
  readonly n: number;
  readonly of: readonly string[];
}
/** Recorded by a human, or computed where `when` is given. */
export interface Criterion extends Named {
  readonly when?: Test;
}
export interface Disqualifier extends Named {
  /** With its exemptions folded in. */
  readonly when: Test;
  readonly reason: string;
  /** Unknown fails closed. */
  readonly blocks: boolean;
}
export interface Reason extends Named {
  readonly consequence: Consequence;
  /** Roles that may use it; everybody if absent. */
  readonly may?: readonly string[];
}
export type Consequence =
  | { readonly do: 'disqualify' }
  | { readonly do: 'return_for_data' }
  | { readonly do: 'recycle'; readonly notBefore: number; readonly soonerIf: readonly string[] };

/** The two places beside the path, the same words in every agreement. */
export const RECYCLED = 'recycled';
export const DISQUALIFIED = 'disqualified';
