/**
 * The interpreter is the reference; the compiled statement has to say the same of every lead, in
 * every column. Agreements and leads are made from seeds, so that what fails can be made again.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgeInSession } from '#node/data/judge-with-duckdb.ts';
import { judgeWithInterpreter } from '#node/data/judge-with-interpreter.ts';
import { openSession, type Session } from '#node/data/session.ts';
import { agreement } from '#test/generators/agreements.ts';
import { drawnFrom } from '#test/generators/draw.ts';
import { leads } from '#test/generators/leads.ts';

const AGREEMENTS = 200;
const LEADS = 200;
const AT_ONCE = 20;

/** Two databases: while one works on a statement, the next agreement is being made for the other. */
let sessions: readonly Session[] = [];
beforeAll(async () => {
  sessions = [await openSession([], { threads: 1 }), await openSession([], { threads: 1 })];
});
afterAll(() => {
  for (const session of sessions) session.close();
});

const batches = Array.from({ length: AGREEMENTS / AT_ONCE }, (_, place) => place * AT_ONCE);

test.for(batches)('both engines give the same verdicts, seeds from %i', { timeout: 120_000 }, async (first) => {
  const seeds = Array.from({ length: AT_ONCE }, (_, place) => first + place);
  const found = sessions.map(async (session, turn) => {
    const differing: string[] = [];
    for (const seed of seeds.filter((own) => own % sessions.length === turn)) {
      differing.push(
        ...(await differences(session, seed).catch((error: unknown) => [`seed ${seed}: ${String(error)}`])),
      );
    }
    return differing;
  });
  expect((await Promise.all(found)).flat()).toEqual([]);
});

/** What differs, as `seed, lead, column: one, the other`; the first few. */
async function differences(session: Session, seed: number): Promise<readonly string[]> {
  const { program, moment } = drawnFrom(seed, agreement);
  const some = drawnFrom(seed, (draw) => leads(draw, program, moment.asOf, LEADS));
  const reference = judgeWithInterpreter(program, some, moment);
  const compiled = await judgeInSession(session, program, some, moment);
  const differing = reference.rows.flatMap((row, place) =>
    row.flatMap((value, column) => {
      const [one, other] = [JSON.stringify(value), JSON.stringify(compiled.rows[place]?.[column])];
      const where = `seed ${seed}, ${some[place]?.id}, ${reference.columns[column]?.name}`;
      return one === other ? [] : [`${where}: interpreter ${one}, duckdb ${other}`];
    }),
  );
  return differing.slice(0, 10);
}
