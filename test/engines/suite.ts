/** The tests every engine passes: single questions, whole agreements, leads in parts, the self-test. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goldenLeads } from '#core/program/golden/golden-leads.ts';
import { toSql } from '#core/program/to-sql/index.ts';
import { selfTest } from '#core/program/to-sql/self-test.ts';
import { judgeWithInterpreter } from '#node/data/judge-with-interpreter.ts';
import { inShards } from '#test/node/data/shards.ts';
import { type Compared, randomAgreement, writtenAgreement } from './agreements.ts';
import { differences, differing, type Engine, judgeOn } from './engine.ts';
import { answerOf, QUESTIONS } from './questions.ts';

const LEADS = 100;
const WRITTEN = ['policies', 'test/policies/hallgarth'];

/** `seeds` are those of random agreements. */
export function engineTests(open: () => Promise<Engine>, seeds: readonly number[]): void {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  test.for(QUESTIONS)('answers alike: $title', async (question) => {
    expect(await answerOf(engine, question)).toBe(question.answer);
  });

  test.for(WRITTEN)('judges as the interpreter by %s', async (folder) => {
    const { program, leads, moment } = await writtenAgreement(folder, LEADS);
    expect(await differences(engine, program, leads, moment)).toEqual([]);
  });

  test.for(seeds)('judges as the interpreter by a random agreement, seed %i', async (seed) => {
    const { program, leads, moment } = randomAgreement(seed, LEADS);
    expect(await differences(engine, program, leads, moment)).toEqual([]);
  });

  describe.for([1, 2, 7])('leads in %i parts, those of one account together', (shards) => {
    test.for([...seeds.slice(0, 3)])('are judged as all at once, seed %i', async (seed) => {
      const { program, leads, moment } = randomAgreement(seed, LEADS);
      const rows = [];
      for (const part of inShards(program, leads, shards))
        rows.push(...(await judgeOn(engine, program, part, moment)).rows);
      const whole = judgeWithInterpreter(program, leads, moment);
      const places = new Map(leads.map(({ id }, place) => [id, place]));
      const placeOf = (row: readonly unknown[]): number => places.get(String(row[0])) ?? -1;
      const united = { columns: whole.columns, rows: rows.toSorted((a, b) => placeOf(a) - placeOf(b)) };
      expect(differing(whole, united, engine.title)).toEqual([]);
    });
  });

  test('the self-test gives nothing where the statement is right', async () => {
    expect(await selfTested(engine, await writtenAgreement('policies', 0))).toEqual([]);
  });

  test('the self-test names the leads and columns that differ', async () => {
    const one = await writtenAgreement('test/policies/hallgarth', 0);
    const { steps } = one.program;
    // What the statement says of nobody: no rule of any model gives a point.
    const pointless = steps.map((step) => (step.step === 'model' ? { ...step, groups: [] } : step));
    const rows = await selfTested(engine, one, { ...one.program, steps: pointless });
    expect(rows.length).toBeGreaterThan(50);
    expect(String(rows[0]?.[1])).toMatch(/^\w\S+: expected .+, found .+\. /u);
  });
}

async function selfTested(
  engine: Engine,
  { program, moment, leads: samples }: Compared,
  compiled = program,
): Promise<readonly (readonly unknown[])[]> {
  const leads = goldenLeads(program, moment, { count: 200, samples });
  const { before, query } = selfTest(program, toSql(compiled, engine.dialect), leads, moment, engine.dialect);
  for (const statement of before) await engine.run(statement);
  return engine.rows(query);
}
