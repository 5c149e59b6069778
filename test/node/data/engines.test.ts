/**
 * The interpreter is the reference; the compiled statement has to say the same of every lead, in
 * every column. Agreements and leads are made from seeds, so that what fails can be made again.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgeInSession } from '#node/data/judge-with-duckdb.ts';
import { judgeWithInterpreter } from '#node/data/judge-with-interpreter.ts';
import { openSession, type Session } from '#node/data/session.ts';
import { agreement, type GeneratedAgreement } from '#test/generators/agreements.ts';
import { drawnFrom } from '#test/generators/draw.ts';
import { leads } from '#test/generators/leads.ts';

const AGREEMENTS = 200;
const LEADS = 200;
const BATCH = 20;

let session: Session;
beforeAll(async () => {
  session = await openSession([]);
});
afterAll(() => session.close());

const batches = Array.from({ length: AGREEMENTS / BATCH }, (_, place) => place * BATCH);

test.for(batches)('both engines give the same verdicts, seeds from %i', { timeout: 120_000 }, async (first) => {
  const seeds = Array.from({ length: BATCH }, (_, place) => first + place);
  for (const seed of seeds) expect(await differences(seed)).toEqual([]);
});

/** What differs, as `seed, lead, column: one, the other`; the first few. */
async function differences(seed: number): Promise<readonly string[]> {
  const { program, moment }: GeneratedAgreement = drawnFrom(seed, agreement);
  const some = drawnFrom(seed, (draw) => leads(draw, program, moment.asOf, LEADS));
  const reference = judgeWithInterpreter(program, some, moment);
  const compiled = await judgeInSession(session, program, some, moment);
  const differing = reference.rows.flatMap((row, place) =>
    row.flatMap((value, column) => {
      const other = compiled.rows[place]?.[column];
      if (JSON.stringify(value) === JSON.stringify(other)) return [];
      const where = `seed ${seed}, ${some[place]?.id}, ${reference.columns[column]?.name}`;
      return [`${where}: interpreter ${JSON.stringify(value)}, duckdb ${JSON.stringify(other)}`];
    }),
  );
  return differing.slice(0, 10);
}
