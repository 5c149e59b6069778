/** Random agreements as modules: the verdict of the interpreter for every lead, in every column. */
import { expect, it } from 'vitest';
import { agreement } from '#test/generators/agreements.ts';
import { drawnFrom } from '#test/generators/draw.ts';
import { leads } from '#test/generators/leads.ts';
import { compiledJudge, interpretedColumns } from './module-verdict.ts';

const FROM = Number(process.env['MODULE_FROM'] ?? 0);
const COUNT = Number(process.env['MODULE_COUNT'] ?? 60);
const LEADS = 60;

it.each(Array.from({ length: COUNT }, (_, place) => FROM + place))('agreement %i', async (seed) => {
  const { program, moment, some } = drawnFrom(seed, (draw) => {
    const made = agreement(draw);
    return { ...made, some: leads(draw, made.program, made.moment.asOf, LEADS) };
  });
  const judgeLead = await compiledJudge(program);
  for (const lead of some) expect(judgeLead(lead, moment)).toEqual(interpretedColumns(program, lead, moment));
});
