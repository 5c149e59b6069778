/**
 * Accounts in both engines: the compiled statement says of every lead what the interpreter says, who
 * works together with whom and what their account has beside them. Leads split by account into parts
 * and judged apart come out the same.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeAll } from '#core/program/interpret/verdict.ts';
import { judgeInSession } from '#node/data/judge-with-duckdb.ts';
import { judgeWithInterpreter } from '#node/data/judge-with-interpreter.ts';
import { openSession, type Session } from '#node/data/session.ts';
import { agreementOfAccounts } from '#test/generators/agreements.ts';
import { drawnFrom } from '#test/generators/draw.ts';
import { leads } from '#test/generators/leads.ts';
import { differencesIn } from './differences.ts';
import { inShards } from './shards.ts';

const LEADS = 100;
const seeds = Array.from({ length: 24 }, (_, seed) => seed);

let session: Session;
beforeAll(async () => {
  session = await openSession([], { threads: 1 });
});
afterAll(() => session.close());

function made(seed: number) {
  const { program, moment } = drawnFrom(seed, agreementOfAccounts);
  return { program, moment, drawn: drawnFrom(seed, (draw) => leads(draw, program, moment.asOf, LEADS)) };
}

test.for(seeds)('both engines give the same verdicts, seed %i', { timeout: 60_000 }, async (seed) => {
  const { program, moment, drawn } = made(seed);
  const reference = judgeWithInterpreter(program, drawn, moment);
  const compiled = await judgeInSession(session, program, drawn, moment);
  expect(differencesIn(reference, compiled)).toEqual([]);
});

describe.each([1, 2, 7])('leads in %i parts, split by account', (shards) => {
  test.for(seeds.slice(0, 6))('come out the same, seed %i', (seed) => {
    const { program, moment, drawn } = made(seed);
    const apart = inShards(program, drawn, shards).flatMap((part) => judgeAll(program, part, moment));
    const together = judgeAll(program, drawn, moment);
    expect(new Map(apart.map((verdict) => [verdict.lead, verdict]))).toEqual(
      new Map(together.map((verdict) => [verdict.lead, verdict])),
    );
  });
});
