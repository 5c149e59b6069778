/** What the compiled statement says of a lead, by column. The interpreter has to say the same. */
import { afterAll, beforeAll, expect } from 'vitest';
import { dayIn } from '#core/program/leads/zone.ts';
import { judgeInSession } from '#node/data/judge-with-duckdb.ts';
import { judgeWithInterpreter } from '#node/data/judge-with-interpreter.ts';
import { openSession, type Session } from '#node/data/session.ts';
import { AS_OF, type Policies, programWith } from '../small-agreement.ts';
import { type LeadParts, lead } from '../small-leads.ts';

export type Columns = Readonly<Record<string, unknown>>;

/** For one test file: opens a database before its tests and closes it after them. */
export function compiled(): (policies: Policies, parts: LeadParts) => Promise<Columns> {
  let session: Session | undefined;
  beforeAll(async () => {
    session = await openSession([], { threads: 1 });
  });
  afterAll(() => session?.close());
  return async (policies, parts) => {
    if (session === undefined) throw new Error('the database is not open');
    const program = programWith(policies);
    const moment = { asOf: AS_OF, asOfDate: dayIn(program.timeZone, AS_OF) };
    const table = await judgeInSession(session, program, [lead(parts)], moment);
    expect(table).toEqual(judgeWithInterpreter(program, [lead(parts)], moment));
    return Object.fromEntries(table.columns.map(({ name }, place) => [name, table.rows[0]?.[place]]));
  };
}
