/**
 * Numbers taken from the many rows a lead has in one relation: its events, or its records. Numbers
 * that need the same of the lead are taken in one pass; each pass is a relation with one row for a
 * lead, joined into the layer above what it reads.
 */
import type { CommonTable } from '../../sql/common-table.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { type Fragment, integer, join, sql } from '../../sql/fragment.ts';
import { LEAD, type Reader, reading, type Sheet } from './sheet.ts';

/** A number taken, and the layer in which it can be read. */
export interface Taken {
  readonly value: Fragment;
  readonly layer: number;
}

export interface TallyReader extends Reader {
  /** Joins a relation with one row for a lead to the rows at hand. */
  beside(relation: Fragment, alias: Fragment): void;
}

/** Rows selected for one purpose, and what is aggregated over them for each lead. */
export interface Selection {
  readonly from: Fragment;
  readonly lead: Fragment;
  readonly values: readonly Fragment[];
}

export interface Tallies {
  /** An aggregate over the rows as they are. */
  take(build: (reader: TallyReader) => Fragment): Taken;
  /** Aggregates over rows selected from them; `rows` is the relation with all joins asked for. */
  select(build: (reader: TallyReader, rows: () => Fragment) => Selection): readonly Taken[];
  /** The pass that reads nothing else of the lead. */
  readonly first: Fragment;
  /** The relations joined into a layer, as common table expressions. */
  expressions(layer: number): readonly CommonTable[];
}

interface Pass {
  readonly name: Fragment;
  readonly layer: number;
  readonly values: Fragment[];
  readonly lead: Fragment;
  readonly from: Fragment;
  /** Nothing is joined before something is taken. */
  joined(): void;
}

/** `rows` is the relation, `row` its alias. */
export function openTallies(title: string, rows: Fragment, row: Fragment, sheet: Sheet, dialect: Dialect): Tallies {
  const passes: Pass[] = [];
  const shared = new Map<string, Pass>();
  const add = (layer: number, from: Fragment, lead: Fragment): Pass => {
    const name = dialect.name(`${title} ${passes.length + 1}`);
    const joined = (): void => sheet.join(layer, sql`LEFT JOIN ${name} ON ${name}.lead = ${LEAD}.lead`);
    const pass: Pass = { name, layer, values: [], lead, from, joined };
    passes.push(pass);
    return pass;
  };
  const passOver = (needs: Needs): Pass => {
    const from = needs.joinedTo(sql`${rows} AS ${row}`);
    const pass = shared.get(from.text) ?? add(needs.layer(), from, sql`${row}.lead`);
    shared.set(from.text, pass);
    return pass;
  };
  const first = passOver(needsOf(row, sheet));
  return {
    take(build) {
      const needs = needsOf(row, sheet);
      const value = build(needs.reader);
      return takenFrom(passOver(needs), value);
    },
    select(build) {
      const needs = needsOf(row, sheet);
      const { from, lead, values } = build(needs.reader, () => needs.joinedTo(sql`${rows} AS ${row}`));
      const pass = shared.get(from.text) ?? add(needs.layer(), from, lead);
      shared.set(from.text, pass);
      return values.map((value) => takenFrom(pass, value));
    },
    first: first.name,
    expressions: (layer) =>
      passes
        .filter((pass) => pass.layer === layer && pass.values.length > 0)
        .map((pass) => expressionOf(pass, dialect)),
  };
}

function takenFrom(pass: Pass, value: Fragment): Taken {
  if (pass.values.length === 0) pass.joined();
  const known = pass.values.findIndex(({ text }) => text === value.text);
  const place = known === -1 ? pass.values.push(value) - 1 : known;
  return { value: sql`${pass.name}.${nameOf(place)}`, layer: pass.layer };
}

function nameOf(place: number): Fragment {
  return sql`v${integer(place)}`;
}

function expressionOf({ name, values, lead, from }: Pass, { expression }: Dialect): CommonTable {
  const columns = [sql`${lead} AS lead`, ...values.map((value, place) => sql`${value} AS ${nameOf(place)}`)];
  return expression(name, sql`SELECT ${join(columns, ',\n', lead)}\nFROM ${from}\nGROUP BY ${lead}`);
}

interface Needs {
  readonly reader: TallyReader;
  /** The layer above all that was read. */
  layer(): number;
  joinedTo(rows: Fragment): Fragment;
}

function needsOf(row: Fragment, sheet: Sheet): Needs {
  const { reader, read } = reading();
  const joins = new Map<string, Fragment>();
  const deepest = (): number => Math.max(-1, ...Array.from(read, ({ layer }) => layer));
  return {
    reader: {
      ...reader,
      beside(relation, alias) {
        joins.set(alias.text, sql`LEFT JOIN ${relation} AS ${alias} ON ${alias}.lead = ${row}.lead`);
      },
    },
    layer: () => deepest() + 1,
    joinedTo(rows) {
      sheet.keep(read, deepest() + 1);
      const leads =
        read.size === 0 ? [] : [sql`JOIN ${sheet.relation(deepest())} AS ${LEAD} ON ${LEAD}.lead = ${row}.lead`];
      return join([rows, ...leads, ...joins.values()], '\n', rows);
    },
  };
}
