/**
 * How good the data about people is, as plain JSON: what is filled and readable, how it is spelled, who is there
 * twice, and which verdicts would be settled by a value that is missing. Totals of the company are told; cells of
 * breakdowns with one to four cases are not, nor any breakdown by person.
 */
import type { Provenance } from '../provenance.ts';
import type { CellCount } from '../small-cells.ts';

export interface Quality {
  /** ISO 8601, UTC. */
  readonly asOf: string;
  /** Version of the agreement. */
  readonly version: string;
  readonly people: number;
  /** What holds of all of it, a sentence each. */
  readonly caveats: readonly string[];
  /** Source fields, in the order of the dictionary. */
  readonly fields: readonly FieldQuality[];
  /** Stages that need fields, in their order. */
  readonly stages: readonly StageQuality[];
  readonly breakdowns: readonly QualityBreakdown[];
  readonly duplicates: readonly Duplicates[];
  readonly undecided: Undecided;
  /** Everything is counted from the same tables at the same instant; `figure` is that of all people. */
  readonly provenance: Provenance;
}

export interface FieldQuality {
  readonly field: string;
  readonly title: string;
  readonly personal: boolean;
  readonly filled: number;
  /** `--rows industry/missing`: whose it is not. */
  readonly missing: Counted;
  /** Filled in the CRM with something that is no value of the field; it counts as missing. */
  readonly unreadable?: Counted;
  /** Given in another spelling than the id. */
  readonly otherwise?: Counted;
  /** The most frequent ones, both kinds; of personal fields never any. */
  readonly spellings: readonly Spelling[];
}

export interface Counted {
  readonly figure: string;
  readonly count: number;
}

export interface Spelling {
  readonly written: string;
  /** Title of the value it stands for; absent where it could not be read. */
  readonly means?: string;
  readonly people: CellCount;
}

/** Of the people who are recorded in the stage, or further on the path. */
export interface StageQuality {
  readonly stage: string;
  readonly title: string;
  /** Under five of them nothing is told of the fields. */
  readonly people: CellCount;
  readonly needs: readonly QualityCell[];
}

export interface QualityBreakdown {
  readonly by: 'source' | 'team' | 'stage';
  readonly title: string;
  readonly groups: readonly { readonly id?: string; readonly title: string; readonly people: CellCount }[];
  /** A line for each field, with a cell for each group. */
  readonly lines: readonly { readonly field: string; readonly title: string; readonly cells: readonly QualityCell[] }[];
}

export interface QualityCell {
  readonly field: string;
  readonly title: string;
  readonly figure: string;
  /** `few`: not told. */
  readonly missing: CellCount;
  /** Percent with one decimal; absent where the cell is not told, or nobody is there. */
  readonly filled?: number;
  /** Percent of what somebody wrote that could be read; absent where that is not known or not told. */
  readonly valid?: number;
}

export interface Duplicates {
  readonly by: 'address' | 'name';
  readonly title: string;
  readonly figure: string;
  /** Sets of records that look like one person. */
  readonly sets: number;
  /** Records that would go if each set became one. */
  readonly spare: number;
  /** Why it is not known, as a clause. */
  readonly cannotTell?: string;
}

/** Entry rules and disqualifiers whose answer hangs on something missing. */
export interface Undecided {
  /** Of whom at least one of them cannot be answered. */
  readonly people: Counted;
  readonly cannotTell?: string;
  /** The one that settles most first. */
  readonly fields: readonly Settles[];
}

export interface Settles {
  readonly field: string;
  readonly title: string;
  /** An open answer of theirs lacks this field and nothing else: filled, it is settled. */
  readonly alone: Counted;
  /** An open answer of theirs lacks it among others. */
  readonly named: Counted;
  /** What would be settled, most first. */
  readonly settles: readonly {
    readonly kind: string;
    readonly id: string;
    readonly title: string;
    readonly people: CellCount;
  }[];
}
