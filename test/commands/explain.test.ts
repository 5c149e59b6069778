/** `explain` from end to end: a lead of a file, on any day, with its history and what would move it. */
import { describe, expect, test } from 'vitest';
import type { Input } from '#commands/command.ts';
import { explain } from '#commands/explain.ts';
import type { ToldCounterfactuals } from '#core/program/counterfactual/words.ts';
import type { Explanation } from '#core/program/explanation.ts';
import type { History } from '#core/program/history/history.ts';
import { temporaryFiles } from '#test/node/data/temporary-files.ts';

const files = temporaryFiles();

async function run(lead: string, flags: Input['flags'], asOf: string) {
  const { report, exit } = await explain.run({
    arguments: [lead],
    flags,
    policies: 'policies',
    asOf: Date.parse(asOf),
    now: Date.parse(asOf),
    format: 'pretty',
    quiet: true,
    talk: () => undefined,
  });
  const data = report.data as Explanation & { changes?: ToldCounterfactuals; history?: History };
  return { exit, report, data };
}

const leads = files.write(
  'leads.csv',
  'lead,company.industry,company.employees,company.country,contact.email,contact.consent\nkim,Manufacturing,220,DE,kim@fernhill.example,given\n',
);
const events = files.write(
  'events.csv',
  'lead,signal,at\nkim,ebook-download,2026-08-03T10:00:00Z\nkim,demo-request,2026-09-01T10:00:00Z\n',
);

describe('a lead of a file', () => {
  test.each([
    ['2026-08-01T00:00:00Z', undefined],
    ['2026-08-20T00:00:00Z', 'inquiry'],
    ['2026-09-10T00:00:00Z', 'mql'],
    ['2026-10-15T00:00:00Z', 'inquiry'],
  ])('is judged as it was known on %s', async (day, stage) => {
    const { data, exit, report } = await run('kim', { leads, events }, day);
    expect({ exit, stage: data.verdict.stage }).toEqual({ exit: 0, stage });
    expect(report.summary).toContain(day);
  });

  test('tells what would move it', async () => {
    const { data } = await run('kim', { leads, events }, '2026-10-15T00:00:00Z');
    const told = data.changes?.smallest.map((together) => together.map(({ actor, text }) => `${actor}: ${text}`));
    expect(told).toContainEqual(['The lead: “Demo request” happens once more']);
  });

  test('tells its history where it is asked for', async () => {
    const { data, report } = await run('kim', { leads, events, history: true }, '2026-10-15T00:00:00Z');
    const stages = data.history?.stages.map(({ at, stage }) => [new Date(at).toISOString(), stage]);
    expect(stages).toEqual([
      ['2026-08-03T10:00:00.000Z', 'inquiry'],
      ['2026-09-01T10:00:00.000Z', 'mql'],
      // The first midnight in New York after thirty days.
      ['2026-10-02T04:00:00.000Z', 'inquiry'],
    ]);
    expect(JSON.stringify(report.blocks)).toContain('History');
    expect((await run('kim', { leads, events }, '2026-10-15T00:00:00Z')).data.history).toBeUndefined();
  });

  test('that is not in it is answered with the nearest id', async () => {
    await expect(run('kin', { leads, events }, '2026-10-15T00:00:00Z')).rejects.toThrow('There is no lead "kin"');
  });
});
