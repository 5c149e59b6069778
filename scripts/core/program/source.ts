/**
 * How a system of record lays out its exports, as a program carries it: which files give leads, more
 * about them, what they did and which stages they entered. Judging itself never looks at it.
 */
import type { Named } from './program.ts';

export interface Source extends Named {
  /** Zone of timestamps written without one. */
  readonly timeZone: string;
  /** In the order in which they are believed. */
  readonly exports: readonly SourceExport[];
  /** What measures are counted from; judging a lead reads none of it. In the order in which they are believed. */
  readonly measured: readonly MeasuredExport[];
  /** Files that are known and not read, each with the reason. */
  readonly notRead: readonly { readonly files: readonly string[]; readonly why: string }[];
}

export type SourceExport = LeadsExport | FieldsExport | LinksExport | EventsExport | RecordsExport;

export type MeasuredExport = AccountsExport | ActivitiesExport | OpportunitiesExport;
export type AnyExport = SourceExport | MeasuredExport;

interface ExportBase extends Named {
  /** Names of the file without its ending. */
  readonly files: readonly string[];
  /** A row is read if all of these hold, */
  readonly only: readonly ColumnTest[];
  /** and left out if one of these does. */
  readonly leaveOut: readonly ColumnTest[];
}

/** A test of the text in one column; blank cells are not `filled`, and equal nothing. */
export type ColumnTest = { readonly column: string } & (
  | { readonly is: readonly string[] }
  | { readonly contains: readonly string[] }
  | { readonly filled: boolean }
);

/** A field or property and its columns; the first that is filled in a row is read. */
export interface MappedColumns {
  readonly id: string;
  readonly columns: readonly string[];
}

/** A row is a lead. */
export interface LeadsExport extends ExportBase {
  readonly gives: 'leads';
  readonly whose: ById;
  /** Column of the id under which the same person is carried on elsewhere. */
  readonly continuesAs?: string;
  /** Columns of the ids of records that were merged into this one; the first that is filled counts. */
  readonly merged?: readonly string[];
  /** Column of the id of the record that this one was merged into. */
  readonly mergedInto?: string;
  readonly fields: readonly MappedColumns[];
  readonly owner?: string;
  /** Columns of when the person became known. */
  readonly created?: readonly string[];
}

/** A row tells more about the leads it is joined to. */
export interface FieldsExport extends ExportBase {
  readonly gives: 'fields';
  readonly whose: Joined;
  readonly fields: readonly MappedColumns[];
}

/** A row connects a lead with something else. */
export interface LinksExport extends ExportBase {
  readonly gives: 'links';
  readonly key: string;
  readonly whose: ById;
}

export interface EventsExport extends ExportBase {
  readonly gives: 'events';
  readonly whose: Whose;
  readonly at: readonly string[];
  readonly event?: string;
  /** The first that applies. */
  readonly signals: readonly MappedSignal[];
}
export interface MappedSignal {
  readonly signal: string;
  readonly where: readonly ColumnTest[];
  readonly properties: readonly MappedColumns[];
}

export interface RecordsExport extends ExportBase {
  readonly gives: 'records';
  readonly whose: Whose;
  readonly at: readonly string[];
  readonly entered: Entered;
}
/** Every row enters one stage, or a column names it; a value without a stage is passed over. */
export type Entered =
  | { readonly stage: string }
  | { readonly column: string; readonly stages: readonly { readonly value: string; readonly stage?: string }[] };

/** A row is an account; `whose` are the people who work for it, by its id. */
export interface AccountsExport extends ExportBase {
  readonly gives: 'accounts';
  readonly whose: Joined;
  readonly owner?: string;
}

/** A row is something we did. */
export interface ActivitiesExport extends ExportBase {
  readonly gives: 'activities';
  readonly whose: Whose;
  readonly at: readonly string[];
  readonly logged: readonly string[];
  /** Column of its id. */
  readonly activity?: string;
  readonly owner?: string;
  readonly lasts?: { readonly column: string; readonly unit: 'minutes' | 'seconds' | 'milliseconds' };
  /** The first that applies; where none does, by the column of the type. */
  readonly activities: readonly { readonly activity: string; readonly where: readonly ColumnTest[] }[];
  readonly type?: string;
}

/** A row tells of an opportunity; `whose` are those who take part in it, by its id. */
export interface OpportunitiesExport extends ExportBase {
  readonly gives: 'opportunities';
  readonly whose: Joined;
  readonly account?: string;
  readonly owner?: string;
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  readonly amount: readonly string[];
  /** All of them hold; without a test none is. */
  readonly won?: readonly ColumnTest[];
  readonly lost?: readonly ColumnTest[];
}

/** The row holds the id of the lead, or a key that columns of other exports hold. */
export type Whose = ById | Joined;
export interface ById {
  readonly by: 'id';
  /** The first that is filled counts. */
  readonly columns: readonly string[];
}
export interface Joined {
  readonly by: 'key';
  readonly key: string;
  readonly joins: readonly { readonly export: string; readonly column: string }[];
}
