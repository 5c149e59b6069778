/**
 * The interpreter is the reference; every other engine has to say the same of every lead, in every
 * column. A share of what `npm run prove` tries; what fails is shown as it shows it.
 */
import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { disagreementOf } from './disagreement.ts';
import type { Engine } from './engines/engine.ts';
import { closeEngines, openEngines } from './engines/index.ts';

/** PostgreSQL takes seconds to start and has a test of its own. */
const SHARED = ['interpreter', 'module', 'duckdb'] as const;
const AGREEMENTS = 100;
const AT_ONCE = 20;

/** Twice, so that while one works on a statement the next agreement is being made for the other. */
let sets: readonly (readonly Engine[])[] = [];
beforeAll(async () => {
  sets = await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, () => openEngines(SHARED)));
});
afterAll(async () => {
  for (const engines of sets) await closeEngines(engines);
});

const batches = Array.from({ length: AGREEMENTS / AT_ONCE }, (_, place) => place * AT_ONCE);

test.for(batches)('all engines give the same verdicts, seeds from %i', { timeout: 120_000 }, async (first) => {
  const seeds = Array.from({ length: AT_ONCE }, (_, place) => first + place);
  const found = sets.map(async (engines, turn) => {
    const texts: string[] = [];
    for (const seed of seeds.filter((own) => own % sets.length === turn)) {
      const disagreement = await disagreementOf(seed, engines);
      if (disagreement !== undefined) texts.push(disagreement.text);
    }
    return texts;
  });
  expect((await Promise.all(found)).flat().join('\n\n')).toBe('');
});
