/** The bench compares like with like: the function written by hand says what the compiled module says. */
import { expect, test } from 'vitest';
import { judgeByHand } from './by-hand/judge.ts';
import { compiledModule } from './compiled.ts';
import { featuresOf, pointsByHand } from './features.ts';
import { featureLead, featuresModule } from './features-module.ts';
import { BENCH_MOMENT, benchLeads } from './leads.ts';

const leads = benchLeads(3000, 7);

test('of every lead, in every column', async () => {
  const judgeLead = await compiledModule();
  for (const lead of leads) expect(judgeByHand(lead, BENCH_MOMENT)).toEqual(judgeLead(lead, BENCH_MOMENT));
});

test('of every lead whose features are computed before, its points', async () => {
  const pointsOf = await featuresModule();
  for (const features of leads.map(featuresOf)) expect(pointsByHand(features)).toBe(pointsOf(featureLead(features)));
});

test('leads of every kind take part', () => {
  const verdicts = leads.map((lead) => judgeByHand(lead, BENCH_MOMENT));
  const bases = [...new Set(verdicts.map(({ basis }) => basis))].sort();
  expect(bases).toEqual(['blocked', 'disqualified', 'none', 'qualifies', 'recorded', 'recycled', 'rejected']);
});
