/** Golden leads are the same everywhere, and a program that says something else is noticed by them. */
import { describe, expect, test } from 'vitest';
import { goldenLeads } from '#core/program/golden/golden-leads.ts';
import type { Moment } from '#core/program/interpret/past.ts';
import type { Lead } from '#core/program/lead.ts';
import type { Program } from '#core/program/program.ts';
import { judgeWithInterpreter } from '#node/data/judge-with-interpreter.ts';
import { randomAgreement, writtenAgreement } from '#test/engines/agreements.ts';

const COUNT = 200;

test('the same program gives the same leads, samples first', async () => {
  const { program, moment, leads: samples } = await writtenAgreement('policies', 0);
  const [one, other] = [1, 2].map(() => goldenLeads(program, moment, { count: COUNT, samples }));
  expect(one).toEqual(other);
  expect(one?.slice(0, samples.length)).toEqual(samples);
  expect(new Set(one?.map(({ id }) => id)).size).toBe(COUNT);
});

test('another seed gives others, and a small count is kept', () => {
  const { program, moment } = randomAgreement(1, 0);
  const made = goldenLeads(program, moment, { count: 20 });
  expect(goldenLeads(program, moment, { count: 20, seed: 2 })).not.toEqual(made);
  expect(goldenLeads(program, moment, { count: 3, samples: made })).toEqual(made.slice(0, 3));
});

test('every stage of the path and both places beside it are among the outcomes', async () => {
  const { program, moment, leads: samples } = await writtenAgreement('policies', 0);
  const leads = goldenLeads(program, moment, { count: COUNT, samples });
  const { columns, rows } = judgeWithInterpreter(program, leads, moment);
  const stage = columns.findIndex(({ name }) => name === 'stage');
  const reached = new Set(rows.map((row) => row[stage]));
  const all = [...program.lifecycle.stages.map(({ id }) => id), 'recycled', 'disqualified'];
  expect(all.filter((id) => !reached.has(id))).toEqual([]);
});

describe.for(['policies', 'test/policies/hallgarth'])('changes of %s', async (folder) => {
  const { program, moment, leads: samples } = await writtenAgreement(folder, 0);
  const leads = goldenLeads(program, moment, { count: COUNT, samples });
  const before = verdictsOf(program, leads, moment);
  const changes = Array.from({ length: numbersIn(program) }, (_, place) => place);

  test('of a single number by one are noticed, nearly all', () => {
    const missed = changes.filter((place) => verdictsOf(raised(program, place), leads, moment) === before);
    expect(missed.length / changes.length).toBeLessThan(0.25);
  });
});

function verdictsOf(program: Program, leads: readonly Lead[], moment: Moment): string {
  return JSON.stringify(judgeWithInterpreter(program, leads, moment).rows);
}

/** Points, thresholds, caps and floors: the numbers of amounts without cases, and of cases. */
function numbersIn({ steps, lifecycle }: Program): number {
  let numbers = 0;
  JSON.stringify([steps, lifecycle], (key, value: unknown) => {
    if (isAmountOf(key, value)) numbers += 1;
    return value;
  });
  return numbers;
}

function raised(program: Program, place: number): Program {
  let number = -1;
  const text = JSON.stringify([program.steps, program.lifecycle], (key, value: unknown) => {
    if (!isAmountOf(key, value)) return value;
    number += 1;
    return number === place ? Number(value) + 1 : value;
  });
  const [steps, lifecycle]: [Program['steps'], Program['lifecycle']] = JSON.parse(text);
  return { ...program, steps, lifecycle };
}

function isAmountOf(key: string, value: unknown): boolean {
  return typeof value === 'number' && (key === 'otherwise' || key === 'value');
}
