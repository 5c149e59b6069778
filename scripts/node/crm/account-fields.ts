/** People carry the fields of their account where their own are missing. */
import { type CrmTable, crmRelations } from '../../core/measures/crm/relations.ts';
import type { Program } from '../../core/program/program.ts';
import { type Fragment, join, NULL, sql } from '../../core/sql/fragment.ts';
import { dialect, type Session } from '../data/session.ts';
import type { LoadedTable } from './load-table.ts';

export async function inheritAccountFields(
  session: Session,
  program: Program,
  loaded: ReadonlyMap<CrmTable, LoadedTable>,
): Promise<void> {
  const [people, accounts] = [loaded.get('people'), loaded.get('accounts')];
  if (people === undefined || accounts === undefined || !people.has.has('account')) return;
  const relation = crmRelations(program).people;
  const inherits = (name: string): boolean => name.includes('.') && accounts.has.has(name);
  if (!relation.columns.some(({ name }) => inherits(name))) return;
  const value = (name: string): Fragment => {
    const own = sql`p.${dialect.name(name)}`;
    return inherits(name) ? sql`COALESCE(${own}, a.${dialect.name(name)}) AS ${dialect.name(name)}` : own;
  };
  const columns = join(
    relation.columns.map(({ name }) => value(name)),
    ', ',
    NULL,
  );
  await replace(
    session,
    relation.name,
    sql`SELECT ${columns} FROM ${dialect.name(relation.name)} AS p LEFT JOIN crm_accounts AS a ON a.account = p.account`,
  );
}

/** Puts a query over a relation in its place. */
export async function replace(session: Session, name: string, query: Fragment): Promise<void> {
  const [view, stored, made] = [dialect.name(name), dialect.name(`${name} stored`), dialect.name(`${name} made`)];
  await session.run(sql`CREATE TABLE ${made} AS ${query}`);
  await session.run(sql`DROP VIEW ${view}`);
  await session.run(sql`DROP TABLE IF EXISTS ${stored}`);
  await session.run(sql`ALTER TABLE ${made} RENAME TO ${stored}`);
  await session.run(sql`CREATE VIEW ${view} AS SELECT * FROM ${stored}`);
}
