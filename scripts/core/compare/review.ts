/**
 * The review of a change: what it does to each definition, to leads, and to whom. One value, which the
 * terminal, a pull request and a machine each get in their own form.
 */
import type { Agreement, Definition } from '../agreement/agreement.ts';
import type { Construct } from '../analysis/leaf.ts';
import type { Affected } from '../diagnostics/affected.ts';
import type { Lead } from '../program/lead.ts';
import type { Program } from '../program/program.ts';

/** One of the two versions compared. */
export interface Version {
  /** As the user named it: a revision, a directory, "working tree". */
  readonly name: string;
  readonly agreement: Agreement;
  /** Absent while something it needs is broken; then nothing is proved of it. */
  readonly program: Program | undefined;
}

/**
 * What a change does to a definition. `identical` means the same text; `reworded`, that only words for
 * people differ; `equivalent`, written differently and proved to say the same of every lead. Of a
 * disqualifier, stricter means that more leads are dropped; of a promise, that it is harder to keep.
 */
export type Effect = 'identical' | 'reworded' | 'equivalent' | 'stricter' | 'looser' | 'shifted' | 'undecided';

/** How far a change reaches, from words up to what the two teams owe each other. */
export type Reaches = 'wording' | 'compatible' | 'behaviour' | 'obligation' | 'contract';

export type { Affected };

export interface DefinitionChange {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly what: 'added' | 'removed' | 'changed';
  /** As it was, and as it is. */
  readonly before?: Definition;
  readonly after?: Definition;
  readonly effect: Effect;
  /** How the effect is known. */
  readonly certainty: 'proved' | 'observed' | 'undecided';
  /** The change rule that speaks of it, `change/stage-looser`. */
  readonly rule: string;
  /** One sentence in business words. */
  readonly says: string;
  /** What is written differently, where both have it. */
  readonly parts: readonly ChangedPart[];
  readonly reaches: Reaches;
  readonly affects: readonly Affected[];
  /** One for each direction in which leads can move; all replayed. */
  readonly witnesses: readonly Witness[];
  /** What blocked the proof. */
  readonly because: readonly Construct[];
}

export interface ChangedPart {
  /** Keys from the definition down. */
  readonly path: readonly (string | number)[];
  readonly before?: string;
  readonly after?: string;
}

/** A lead that comes out differently. */
export interface Witness {
  readonly lead: Lead;
  /** The id of the sample lead it is made from, if it is. */
  readonly like?: string;
  /** What the definition says of it, in words: "not MQL", "MQL". */
  readonly before: Said;
  readonly after: Said;
}
export interface Said {
  readonly outcome: string;
  readonly because: readonly string[];
}

/** From stage to stage (`none`, `disqualified` among them), of the whole funnel. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** `impossible` is proved by exhaustion, `possible` by a witness; `undecided` is neither. */
  readonly certainty: 'observed' | 'possible' | 'impossible' | 'undecided';
  readonly witness?: Witness;
}

/** Leads counted; ids only of sample leads, which are invented. */
export interface Movement {
  /** "30 sample leads", "leads.csv". */
  readonly of: string;
  readonly leads: number;
  readonly cells: readonly MovementCell[];
}
export interface MovementCell {
  readonly from: string;
  readonly to: string;
  readonly leads: number;
  /** Definitions that made the difference, the most frequent first. */
  readonly through: readonly { readonly definition: string; readonly leads: number }[];
  readonly examples: readonly string[];
}

/** Something that follows from the change and that somebody has to see to. */
export interface Consequence {
  readonly about: 'load' | 'commitment' | 'kpi' | 'campaign' | 'message' | 'page' | 'crm' | 'validity';
  readonly says: string;
  readonly affects: readonly Affected[];
  /** Kind and id of the definition it is about. */
  readonly definition?: { readonly kind: string; readonly id: string };
}

/** A role that has to agree before the change is in force, and to what. */
export interface MustAgree {
  readonly side: 'marketing' | 'sales' | 'operations';
  readonly role: string;
  /** `kind id` of each definition. */
  readonly to: readonly string[];
}

export interface Review {
  readonly base: Version;
  readonly head: Version;
  /** Epoch milliseconds at which both versions were read. */
  readonly asOf: number;
  /** All but identical ones, in the order of the new files; removed ones after them. */
  readonly changes: readonly DefinitionChange[];
  readonly funnel: { readonly effect: Effect; readonly because: readonly Construct[]; readonly moves: readonly Move[] };
  readonly movements: readonly Movement[];
  readonly consequences: readonly Consequence[];
  readonly mustAgree: readonly MustAgree[];
}
