/** `check` and `fix` as a user meets them: what counts, what is only told, and how either ends. */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '#commands/check.ts';
import type { Command, Input } from '#commands/command.ts';
import { fix } from '#commands/fix.ts';
import { UsageError } from '#node/usage-error.ts';

const MODELINE = '# yaml-language-server: $schema=../schemas/scoring.schema.json\n';
const HEAD = `${MODELINE}kind: scoring\nowners: { marketing: head-of-marketing, sales: head-of-sales }\nmodels:\n  - id: fit\n    rules:\n`;
const SHORT = '      - { id: boss, when: { field: contact.title, contains: [cto] }, points: 5 }\n';
const OTHER = '      - { id: lead, when: { field: contact.title, contains: [vp] }, points: 5 }\n';

/** The small agreement with one scoring policy. */
async function agreement(scoring: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-'));
  await cp('test/core/lint/small-agreement', folder, { recursive: true });
  await writeFile(join(folder, 'scoring.yaml'), scoring);
  return folder;
}

function run(command: Command, policies: string, flags: Input['flags'] = {}) {
  const input = { arguments: [], policies, asOf: undefined, now: 0, format: 'pretty', quiet: false };
  return command.run({ ...input, flags: { failOn: 'error', ...flags }, talk: () => undefined });
}

describe('check', () => {
  it('counts what a comment sets aside, and tells why', async () => {
    const policies = await agreement(
      `${HEAD}      # lockstep-ignore-next-line style/short-contains -- codes\n${SHORT}`,
    );
    const { report, exit } = await run(check, policies, { failOn: 'info' });
    expect(exit).toBe(0);
    expect(report.summary).toContain('no findings, 1 set aside');
    expect(
      report.suppressed?.map(({ rule, suppression }) => [rule, suppression.reason, suppression.at.range?.from.line]),
    ).toEqual([['style/short-contains', 'codes', 7]]);
  });

  it('gates only what the change adds', async () => {
    const base = await agreement(HEAD + SHORT);
    const same = await agreement(`${HEAD}      # further down\n${SHORT}`);
    const more = await agreement(HEAD + OTHER + SHORT);
    const asked = { failOn: 'warning', newOnly: true, base };
    const [kept, added] = [await run(check, same, asked), await run(check, more, asked)];
    expect({ exit: kept.exit, found: kept.report.findings, before: kept.report.existing?.length }).toEqual({
      exit: 0,
      found: [],
      before: 1,
    });
    expect({ exit: added.exit, before: added.report.existing?.length }).toEqual({ exit: 1, before: 1 });
    expect(added.report.findings.map(({ message }) => message)).toEqual([expect.stringContaining('vp')]);
  });

  it('says where the base could not be judged', async () => {
    const base = await agreement(`${HEAD}      - { id: boss }\n`);
    const { report } = await run(check, await agreement(HEAD + SHORT), { newOnly: true, base });
    expect(report.summary).toContain('has errors and could not be judged: what only judging finds counts as new.');
  });

  it.each([
    ['--new-only without a base', { newOnly: true }, '--new-only needs to know what is old.'],
    ['a base that nobody asks for', { base: 'main' }, '--base says what is old, and only --new-only asks for it.'],
  ])('refuses %s', async (_what, flags, sentence) => {
    const error = await run(check, 'policies', flags).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ message: sentence });
  });

  it('gates signatures where asked', async () => {
    const policies = await agreement(HEAD + SHORT);
    const [unasked, told, gated] = [
      await run(check, policies),
      await run(check, policies, { signatures: true }),
      await run(check, policies, { failOn: 'unsigned' }),
    ];
    expect([unasked.exit, told.exit, gated.exit]).toEqual([0, 0, 1]);
    const unsigned = ({ report }: typeof told) =>
      report.findings.filter(({ rule }) => rule === 'governance/unsigned').length;
    expect(unsigned(unasked)).toBe(0);
    expect(unsigned(told)).toBeGreaterThan(0);
  });
});

describe('fix', () => {
  const broken = HEAD + SHORT.replace('points', 'pionts').replace('5 }', '5 } # five');

  it('writes nothing on a dry run, and shows the patch', async () => {
    const policies = await agreement(broken);
    const { report, exit } = await run(fix, policies, { dryRun: true });
    expect(exit).toBe(0);
    expect(await readFile(join(policies, 'scoring.yaml'), 'utf8')).toBe(broken);
    expect(report.blocks).toEqual([
      { block: 'code', language: 'diff', text: expect.stringMatching(/^--- .*\n\+\+\+ .*\n@@ -4,4 \+4,4 @@\n/u) },
    ]);
  });

  it('writes what it shows, once', async () => {
    const policies = await agreement(broken);
    expect((await run(fix, policies)).report.summary).toMatch(
      /^1 fix in 1 file\. The agreement could not be judged before/u,
    );
    expect(await readFile(join(policies, 'scoring.yaml'), 'utf8')).toBe(broken.replace('pionts', 'points'));
    expect((await run(fix, policies)).report.summary).toMatch(/^Nothing to fix\./u);
  });

  it('says that every lead comes out as before where that is so', async () => {
    const policies = await agreement(HEAD.slice(MODELINE.length) + SHORT);
    const { report } = await run(fix, policies);
    expect(report.summary).toMatch(/^1 fix in 1 file\. Every lead comes out as before\./u);
    expect(await readFile(join(policies, 'scoring.yaml'), 'utf8')).toBe(HEAD + SHORT);
  });

  it('ends with 1 where errors are left', async () => {
    const { exit } = await run(fix, await agreement(`${HEAD}      - { id: boss, points: much }\n`));
    expect(exit).toBe(1);
  });
});
