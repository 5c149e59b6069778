/** The statement as a whole: one for each program, the same every time, and safe whatever ids hold. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Program } from '#core/program/program.ts';
import { toSql } from '#core/program/to-sql/index.ts';
import { judgeInSession } from '#node/data/judge-with-duckdb.ts';
import { judgeWithInterpreter } from '#node/data/judge-with-interpreter.ts';
import { dialect, openSession, type Session } from '#node/data/session.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { DAY, daysAgo, entered, event, lead } from '../small-leads.ts';

const program = programWith();

describe('a statement', () => {
  test('is the same for the same program', () => {
    expect(toSql(programWith(), dialect).statement.text).toBe(toSql(programWith(), dialect).statement.text);
  });

  test('reads the relations it describes, and no others', () => {
    const { relations } = toSql(program, dialect);
    const { leads, events, records, run } = relations;
    const names = [leads, events, records, run].map(
      ({ name, columns }) => `${name}(${columns.map((column) => column.name).join(', ')})`,
    );
    expect(names).toEqual([
      'lockstep_leads(lead, company.industry, company.employees, company.country, company.revenue, contact.email, contact.title, contact.consent, lead.next_step, has_events, has_records)',
      'lockstep_events(lead, id, signal, at, ebook.topic, ebook.minutes, stage-changed.stage)',
      'lockstep_records(lead, what, stage, at, role, reason, evidence, valid_until)',
      'lockstep_run(as_of_ms, as_of_date)',
    ]);
  });

  test('gives the columns of a verdict', () => {
    expect(toSql(program, dialect).columns.map(({ name }) => name)).toEqual([
      'lead',
      'as_of',
      'qualifies_for',
      'stage',
      'basis',
      'recorded_stage',
      'recorded_at',
      'reason',
      'deciding',
      'fit_least',
      'fit_most',
      'fit_status',
      'fit_grade',
      'unknown_fields',
    ]);
  });

  test('divides and rounds in whole numbers only', () => {
    const code = toSql(program, dialect).statement.text.replaceAll(/'(?:[^']|'')*'|"[^"]*"/gu, '?');
    expect(code).not.toMatch(/\bround\(|\bFLOAT\b|\bDOUBLE\b|[^/]\/[^/]|\d\.\d/u);
  });
});

/** Every id of the program with what would end a name or a literal. */
const HOSTILE = `'; DROP TABLE "lockstep_leads"; --`;

function withHostileIds(ids: readonly string[]): Program {
  const text = ids.reduce(
    (json, id) => json.replaceAll(`"${id}"`, JSON.stringify(id + HOSTILE)),
    JSON.stringify(program),
  );
  const hostile: Program = JSON.parse(text);
  return hostile;
}

describe('names and values', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession([]);
  });
  afterAll(() => session.close());

  const ids = [
    'company.employees',
    'company.industry',
    'contact.consent',
    'ebook',
    'topic',
    'mql',
    'fit',
    'a',
    'banker',
    'not-now',
    'software',
  ];

  test('are quoted, so hostile ones are only names and values', async () => {
    const hostile = withHostileIds(ids);
    const [industry, employees] = ['company.industry', 'company.employees'].map((id) => id + HOSTILE);
    const fields = new Map<string, string | number>([
      [industry ?? '', `software${HOSTILE}`],
      [employees ?? '', 50],
      [`contact.consent${HOSTILE}`, 'given'],
      ['contact.email', 'kim@fernhill.example'],
    ]);
    const kim = {
      ...lead({
        events: [event(`ebook${HOSTILE}`, daysAgo(1), { [`topic${HOSTILE}`]: HOSTILE })],
        records: [entered(`mql${HOSTILE}`, daysAgo(1))],
      }),
      id: `kim${HOSTILE}`,
      fields,
    };
    const moment = { asOf: AS_OF, asOfDate: Math.floor(AS_OF / DAY) };
    const table = await judgeInSession(session, hostile, [kim], moment);
    expect(table).toEqual(judgeWithInterpreter(hostile, [kim], moment));
    expect(table.rows[0]?.slice(0, 4)).toEqual([`kim${HOSTILE}`, AS_OF, `mql${HOSTILE}`, `mql${HOSTILE}`]);
  });
});
