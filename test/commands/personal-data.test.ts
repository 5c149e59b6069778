/** What is known of a person stays out of everything that is printed about their lead. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Command, Input } from '#commands/command.ts';
import { evaluate } from '#commands/evaluate.ts';
import { explain } from '#commands/explain.ts';
import { formats } from '#core/report/formats/index.ts';
import { noPaint } from '#core/report/paint.ts';

const PERSONAL = ['Quirina', 'Zwillinger', 'quirina@zwillinger.example', '+1 212 555 0147', 'nowhere to be reached'];

let leads: string;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-'));
  leads = join(folder, 'leads.csv');
  const rows = [
    'lead,contact.first_name,contact.last_name,contact.email,contact.phone,company.industry',
    `known,${PERSONAL.slice(0, 4).join(',')},manufacturing`,
    `broken,${PERSONAL.slice(0, 2).join(',')},${PERSONAL[4]},,manufacturing`,
    'kim.lee@fernhill.com,Quirina,,,,steel-and-such',
  ];
  await writeFile(leads, `${rows.join('\n')}\n`);
});

async function printed(command: Command, words: readonly string[], flags: Input['flags']): Promise<string> {
  const { report, output = '' } = await command.run({
    arguments: words,
    flags,
    policies: 'policies',
    asOf: undefined,
    now: Date.UTC(2026, 9, 15),
    format: 'pretty',
    quiet: false,
    talk: () => undefined,
  });
  return formats.map((format) => format.render(report, { paint: noPaint, width: 100 })).join('\n') + output;
}

describe('personal data', () => {
  it('is not told by explain, in no format', async () => {
    const text = await printed(explain, ['known'], { leads });
    expect(text).toContain('Held at Inquiry');
    for (const value of PERSONAL) expect(text).not.toContain(value);
  });

  it('is not told by what evaluate finds', async () => {
    const text = await printed(evaluate, [leads], {});
    expect(text).toContain('data/not-a-value');
    for (const value of PERSONAL) expect(text).not.toContain(value);
  });

  it('is not told by a finding where the id of a lead is an address', async () => {
    const text = await printed(evaluate, [leads], { out: join(tmpdir(), 'lockstep-verdicts.csv') });
    expect(text).toContain('k…@fernhill.com');
    expect(text).not.toContain('kim.lee@fernhill.com');
  });
});
