/**
 * Numbers taken over the members of accounts: one row for each account, joined back to its leads.
 * Numbers taken from one layer of one sheet share a pass. It stands in the layer above what it reads
 * and above the key, so that every lead of the account reads the same number.
 */
import type { CommonTable } from '../../../sql/common-table.ts';
import type { Dialect } from '../../../sql/dialect.ts';
import { type Fragment, integer, join, sql } from '../../../sql/fragment.ts';
import { type Column, LEAD, type Reader, reading, type Sheet } from '../sheet.ts';
import type { Taken } from '../tally.ts';

/** Rows that belong to accounts: the leads, or the members of a subject. */
export interface Source {
  readonly title: string;
  readonly sheet: Sheet;
  /** The account of a row, written as that of a lead is. */
  readonly account: Column;
}

export interface Passes {
  /** An aggregate over the rows of each account; NULL where it has none. */
  take(source: Source, build: (reader: Reader) => Fragment): Taken;
  /** Those joined into a layer of the leads, as common table expressions. */
  expressions(layer: number): readonly CommonTable[];
}

interface Pass {
  readonly name: Fragment;
  readonly layer: number;
  readonly from: Fragment;
  readonly account: Fragment;
  readonly values: Fragment[];
}

export function openPasses(leads: Sheet, account: () => Column, dialect: Dialect): Passes {
  const passes: Pass[] = [];
  const shared = new Map<string, Pass>();
  const open = (source: Source, depth: number): Pass => {
    const own = account();
    const layer = 1 + Math.max(own.layer, source.sheet === leads ? depth : 0);
    const name = dialect.name(`${source.title} by account ${passes.length + 1}`);
    const from = sql`${source.sheet.relation(depth)} AS ${LEAD}`;
    const pass: Pass = { name, layer, from, account: sql`${LEAD}.${source.account.name}`, values: [] };
    passes.push(pass);
    leads.keep([own], layer);
    leads.join(layer, sql`LEFT JOIN ${name} ON ${name}.account = ${LEAD}.${own.name}`);
    return pass;
  };
  return {
    take(source, build) {
      const { reader, read } = reading();
      const value = build(reader);
      const columns = [source.account, ...read];
      const depth = Math.max(...columns.map(({ layer }) => layer));
      source.sheet.keep(columns, depth + 1);
      const key = `${source.title} ${depth}`;
      const pass = shared.get(key) ?? open(source, depth);
      shared.set(key, pass);
      const known = pass.values.findIndex(({ text }) => text === value.text);
      const place = known === -1 ? pass.values.push(value) - 1 : known;
      return { value: sql`${pass.name}.v${integer(place)}`, layer: pass.layer };
    },
    expressions: (layer) => passes.filter((pass) => pass.layer === layer).map((pass) => expressionOf(pass, dialect)),
  };
}

function expressionOf({ name, from, account, values }: Pass, dialect: Dialect): CommonTable {
  const columns = [sql`${account} AS account`, ...values.map((value, place) => sql`${value} AS v${integer(place)}`)];
  return dialect.expression(name, sql`SELECT ${join(columns, ',\n', account)}\nFROM ${from}\nGROUP BY ${account}`);
}
