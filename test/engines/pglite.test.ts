/**
 * PostgreSQL says of every lead what the interpreter says, in every verdict column. `npm run prove`
 * compares many more agreements, and `npm run test:engines` runs a real server.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomAgreement, writtenAgreement } from './agreements.ts';
import { differences, type Engine } from './engine.ts';
import { openPglite } from './pglite.ts';

const LEADS = 100;
const SEEDS = Array.from({ length: 20 }, (_, place) => 1000 + place);

let engine: Engine;
beforeAll(async () => {
  engine = await openPglite();
}, 60_000);
afterAll(() => engine.close());

test.for(['policies', 'test/policies/hallgarth'])('as the interpreter judges by %s', async (folder) => {
  const { program, leads, moment } = await writtenAgreement(folder, LEADS);
  expect(await differences(engine, program, leads, moment)).toEqual([]);
});

test.for(SEEDS)('as the interpreter judges by a random agreement, seed %i', async (seed) => {
  const { program, leads, moment } = randomAgreement(seed, LEADS);
  expect(await differences(engine, program, leads, moment)).toEqual([]);
});
