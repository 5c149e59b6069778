/** The ledger of many leads says of each score what it is made of; its lines sum to both ends. */
import { expect, test } from 'vitest';
import { judge } from '#core/program/interpret/verdict.ts';
import { linesOf } from '#node/data/write/ledger.ts';
import { agreement } from '#test/generators/agreements.ts';
import { drawnFrom } from '#test/generators/draw.ts';
import { leads } from '#test/generators/leads.ts';

interface Line {
  readonly lead: string;
  readonly model: string;
  readonly least: number;
  readonly most: number;
}

test.for([1, 2, 3, 4])('lines sum to the score, seed %i', (seed) => {
  const { program, moment } = drawnFrom(seed, agreement);
  const some = drawnFrom(seed, (draw) => leads(draw, program, moment.asOf, 20));
  const lines = [...linesOf({ program, moment, leads: some })].flat().map((text): Line => JSON.parse(text));
  for (const lead of program.account === undefined ? some : []) {
    for (const [model, { points }] of judge(program, lead, moment).scores) {
      if (points === undefined) continue;
      const own = lines.filter((line) => line.lead === lead.id && line.model === model);
      const sum = (end: 'least' | 'most'): number =>
        own.reduce((total, line) => total + Math.round(line[end] * 100), 0);
      expect({ lead: lead.id, model, least: sum('least'), most: sum('most') }).toEqual({
        lead: lead.id,
        model,
        ...points,
      });
    }
  }
  expect(lines.length).toBeGreaterThan(0);
});
