/** What stage records can say together: every way that leads show is a row, and every row's records give it. */
import { expect, test } from 'vitest';
import { type Answer, leafKey, type RecordLeaf } from '#core/analysis/leaf.ts';
import { recordsFactors } from '#core/analysis/records/records-factors.ts';
import { plain } from '#core/conditions/amount.ts';
import { judgeFully } from '#core/program/interpret/verdict.ts';
import type { Lead } from '#core/program/lead.ts';
import { DISQUALIFIED, type Program, RECYCLED } from '#core/program/program.ts';
import { randomAgreement } from '#test/engines/agreements.ts';
import { type Draw, drawnFrom } from '#test/generators/draw.ts';
import { answerOf } from '../circuit/answer-of.ts';

const HOUR_MS = 3_600_000;

test.for(Array.from({ length: 60 }, (_, place) => 9000 + place))('of random leaves, seed %i', (seed) => {
  const { program, moment, leads } = randomAgreement(seed, 200);
  const leaves = drawnFrom(seed, (draw) => recordLeaves(draw, program));
  const [factor, ...rest] = recordsFactors(leaves, { programs: [program], moment });
  expect(rest).toEqual([]);
  const rows = new Set(factor?.rows.map(({ answers }) => said(answers)));
  expect(rows.size).toBe(factor?.rows.length);

  for (const lead of leads) expect(rows).toContain(answersOf(lead));
  for (const { answers, part } of factor?.rows ?? []) {
    const { records, without } = part?.() ?? {};
    const lead: Lead = { id: 'row', fields: new Map(), ...(without === undefined ? { records: records ?? [] } : {}) };
    expect(answersOf(lead)).toBe(said(answers));
  }

  function answersOf(lead: Lead): string {
    const judged = judgeFully(program, lead, moment);
    return said(leaves.map((leaf) => answerOf(leaf, () => judged)));
  }
});

test('too many leaves to try are answered in every way, without a lead that does', () => {
  const { program, moment } = randomAgreement(9000, 1);
  const leaves = Array.from(
    { length: 14 },
    (_, place): RecordLeaf => ({
      leaf: 'record',
      asks: { stages: ['mql'], inLast: (place + 1) * HOUR_MS, times: { from: plain(place + 2) } },
    }),
  );
  const factors = recordsFactors(leaves, { programs: [program], moment });
  expect(factors.map(({ id, rows }) => `${id}: ${rows.length}`)).toEqual(['records: 257', 'records, part 2: 65']);
  expect(factors.flatMap(({ rows }) => rows).every(({ part, because }) => !part && because === 'stage-records')).toBe(
    true,
  );
});

function recordLeaves(draw: Draw, { lifecycle }: Program): readonly RecordLeaf[] {
  const stages = [...lifecycle.stages.map(({ id }) => id), RECYCLED, DISQUALIFIED];
  const made = draw.times(1, 5, (): RecordLeaf => {
    if (draw.chance(30)) return { leaf: 'record', asks: { criterion: draw.one(lifecycle.criteria).id } };
    const inLast = draw.chance(60) ? { inLast: draw.one([1, 24, 720, 2160]) * HOUR_MS } : {};
    const times = draw.chance(30) ? { times: { from: plain(draw.int(2, 3)) } } : {};
    return { leaf: 'record', asks: { stages: draw.some(stages, 1, 3), ...inLast, ...times } };
  });
  return [...new Map(made.map((leaf) => [leafKey(leaf), leaf])).values()];
}

function said(answers: readonly Answer[]): string {
  return answers.map(String).join(' ');
}
