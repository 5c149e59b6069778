/** Everything the parts of a statement share while it is being compiled. */
import type { Dialect } from '../../sql/dialect.ts';
import { type Fragment, NULL, sql } from '../../sql/fragment.ts';
import type { Program } from '../program.ts';
import { stageRanks } from '../stage-ranks.ts';
import { compared } from './compared.ts';
import { EVENT, EVENT_ROWS, type EventRows, openEventRows } from './event-rows.ts';
import { type Instants, instantOfRun, type Timed } from './instants.ts';
import { CYCLE_ROWS, RECORD } from './record-rows.ts';
import { LEADS } from './relations.ts';
import { type Column, LEAD, openSheet, type Sheet } from './sheet.ts';
import { openTallies, type Tallies } from './tally.ts';

export interface Compilation {
  readonly program: Program;
  readonly dialect: Dialect;
  readonly instants: Instants;
  readonly sheet: Sheet;
  /** What the lowest layer of the sheet is over. */
  readonly ground: Fragment;
  readonly eventRows: EventRows;
  readonly events: Tallies;
  readonly records: Tallies;
  readonly base: Base;
  /** Of a stage or side, as in `stageRanks`. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Those read or derived so far. */
  readonly fields: Map<string, Column>;
  readonly conditions: Map<string, Column>;
  readonly models: Map<string, ModelColumns>;
  readonly cells: Map<string, Column>;
  readonly axes: Map<string, Column>;
}

/** What the run and the lead bring along. */
export interface Base {
  readonly lead: Column;
  readonly asOf: Column;
  readonly asOfDate: Column;
  readonly hasEvents: Column;
  readonly hasRecords: Column;
}

/** Points are NULL unless scored. */
export interface ModelColumns {
  readonly status: Column;
  readonly least: Column;
  readonly most: Column;
  readonly grade: Column;
}

export function openCompilation(
  program: Program,
  dialect: Dialect,
  instants: Instants = instantOfRun(dialect),
): Compilation {
  const sheet = openSheet(dialect);
  const { from: ground, ...times } = instants.beside(dialect.name(LEADS), LEAD);
  const base = openBase(sheet, times);
  return {
    ...emptyCompilation(program, dialect, sheet, instants),
    ground,
    eventRows: openEventRows(program, dialect, instants),
    events: openTallies('events by lead', EVENT_ROWS, EVENT, sheet, dialect),
    records: openTallies('records by lead', CYCLE_ROWS, RECORD, sheet, dialect),
    base,
  };
}

function emptyCompilation(program: Program, dialect: Dialect, sheet: Sheet, instants: Instants) {
  return {
    program,
    dialect,
    instants,
    sheet,
    ranks: stageRanks(program),
    fields: new Map(),
    conditions: new Map(),
    models: new Map(),
    cells: new Map(),
    axes: new Map(),
  } satisfies Partial<Compilation>;
}

/** For rows that have fields and nothing else; the type check lets nobody ask for more. */
export function openRows(
  program: Program,
  dialect: Dialect,
  instants: Instants,
  { title, rows }: { readonly title: string; readonly rows: Fragment },
): Compilation {
  const sheet = openSheet(dialect, title);
  const own = (name: string, value: Fragment): Column => sheet.place(name, 0, value);
  const none = own('member', sql`${LEAD}.member`);
  const { from: ground, asOf, asOfDate } = instants.beside(rows, LEAD);
  const base: Base = {
    lead: none,
    asOf: own('as_of', asOf),
    asOfDate: own('as_of_date', asOfDate),
    hasEvents: none,
    hasRecords: none,
  };
  const refuse = (): never => {
    throw new Error(`${title} have neither events nor records`);
  };
  const nothing: Tallies = { take: refuse, select: refuse, first: NULL, expressions: () => [] };
  const eventRows: EventRows = { property: refuse, expression: refuse, unrepeated: refuse };
  return {
    ...emptyCompilation(program, dialect, sheet, instants),
    ground,
    eventRows,
    events: nothing,
    records: nothing,
    base,
  };
}

function openBase(sheet: Sheet, { asOf, asOfDate }: Pick<Timed, 'asOf' | 'asOfDate'>): Base {
  const own = (name: string, value: Fragment): Column => sheet.place(name, 0, value);
  const base = {
    lead: own('lead', sql`${LEAD}.lead`),
    asOf: own('as_of', asOf),
    asOfDate: own('as_of_date', asOfDate),
    hasEvents: own('has_events', sql`${LEAD}.has_events`),
    hasRecords: own('has_records', sql`${LEAD}.has_records`),
  };
  // Joins go by the lead, and what is taken from its events asks whether there were any.
  sheet.keep([base.lead, base.hasEvents], Number.POSITIVE_INFINITY);
  return base;
}

/** A field as conditions compare it; one that comes with the lead is taken in when it is first read. */
export function fieldColumn({ program, dialect, sheet, fields }: Compilation, id: string): Column {
  const known = fields.get(id);
  if (known !== undefined) return known;
  const source = program.fields.find((field) => field.id === id);
  if (source === undefined) throw new Error(`the program reads ${id} before it is computed`);
  const column = sheet.place(id, 0, compared(sql`${LEAD}.${dialect.name(id)}`, source.type, dialect));
  fields.set(id, column);
  return column;
}

export function found<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`the program reads ${id} before it is computed`);
  return thing;
}
