/** The baseline: `by-hand.sql`, run by DuckDB in this process, on the files or on tables read from them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';

export interface ByHand {
  readonly leads: string;
  readonly events: string;
  readonly out: string;
  readonly threads?: string;
  readonly memory?: string;
}

/** Parquet is read in place; NDJSON is read into tables with the types of its columns. */
export async function judgeByHand({ leads, events, out, threads = '2', memory }: ByHand): Promise<void> {
  const settings = memory === undefined ? { threads } : { threads, memory_limit: memory };
  const connection = await (await DuckDBInstance.create(':memory:', settings)).connect();
  await connection.run("SET TimeZone = 'UTC'");
  await connection.run(`CREATE MACRO half(p, h, age) AS
((p * CASE WHEN h = 30 THEN ${lookUp(halved(30))} ELSE ${lookUp(halved(45))} END + 500) // 1000)`);
  await connection.run(`CREATE MACRO line(p, d, age) AS ((p * ${lookUp(straight(90))} + 500) // 1000)`);
  const sources = { $leads: literal(leads), $events: literal(events), $out: literal(out) };
  let text = readFileSync(fileURLToPath(new URL('by-hand.sql', import.meta.url)), 'utf8');
  if (leads.endsWith('.ndjson')) {
    await connection.run(
      `CREATE TABLE leads_read AS SELECT * FROM read_json(${literal(leads)}, ${OPTIONS}, columns = {${LEAD_TYPES}})`,
    );
    await connection.run(
      `CREATE TABLE events_read AS SELECT * FROM read_json(${literal(events)}, ${OPTIONS}, columns = {${EVENT_TYPES}})`,
    );
    text = text.replace('read_parquet($leads)', 'leads_read').replace('read_parquet($events)', 'events_read');
  }
  for (const [name, value] of Object.entries(sources)) text = text.replaceAll(name, () => value);
  await connection.run(text);
}

const OPTIONS = "format = 'newline_delimited'";
const LEAD_TYPES = `lead: 'VARCHAR', "company.industry": 'VARCHAR', "company.employees": 'BIGINT', "company.revenue": 'DECIMAL(12, 2)',
"company.country": 'VARCHAR', "company.stock_turns": 'DECIMAL(5, 1)', "company.tool": 'VARCHAR', "contact.title": 'VARCHAR',
"contact.email": 'VARCHAR', "contact.consent": 'VARCHAR', "contact.relationship": 'VARCHAR', "lead.source": 'VARCHAR', "lead.created": 'TIMESTAMPTZ'`;
const EVENT_TYPES = `lead: 'VARCHAR', id: 'VARCHAR', signal: 'VARCHAR', "at": 'TIMESTAMPTZ', minutes: 'BIGINT', about: 'VARCHAR', campaign: 'VARCHAR', page: 'VARCHAR'`;

/** Per mille that are left at each age in days, to the first zero. */
function halved(days: number): readonly number[] {
  const left: number[] = [];
  while (left.at(-1) !== 0) left.push(Math.round(1000 * 2 ** (-left.length / days)));
  return left;
}

function straight(days: number): readonly number[] {
  return Array.from({ length: days + 1 }, (_, age) => Math.round((1000 * (days - age)) / days));
}

function lookUp(perMille: readonly number[]): string {
  return `[${perMille.join(', ')}][least(age, ${perMille.length - 1}) + 1]`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
