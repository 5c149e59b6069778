/**
 * The whole way of a change, as a team goes it: a branch, a lower threshold, what the review says of it, its
 * witness kept as a sample lead, both signatures, the check, and the history afterwards.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TOOLKIT = fileURLToPath(new URL('../../', import.meta.url));

interface Ran {
  readonly exit: number;
  readonly out: string;
}

let repository: string;

function run(command: string, ...words: readonly string[]): Promise<Ran> {
  const env = { ...process.env, NO_COLOR: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return new Promise((resolve) => {
    execFile(command, words, { cwd: repository, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      resolve({ exit: typeof code === 'number' ? code : 3, out: stdout + stderr });
    });
  });
}

const lockstep = (...words: readonly string[]) => run('node', join(TOOLKIT, 'scripts/cli.ts'), ...words);

async function git(...words: readonly string[]): Promise<string> {
  const { exit, out } = await run(
    'git',
    '-c',
    'user.name=Petra Osei',
    '-c',
    'user.email=petra@quillmere.example',
    ...words,
  );
  if (exit !== 0) throw new Error(`git ${words.join(' ')}: ${out}`);
  return out;
}

async function commit(message: string): Promise<void> {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', message);
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(repository, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  await writeFile(path, text.replace(from, to));
}

beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'lockstep-story-'));
  await cp(join(TOOLKIT, 'policies'), join(repository, 'policies'), { recursive: true });
  await rm(join(repository, 'policies/signatures.yaml'));
  await git('init', '--quiet', '--initial-branch', 'main');
  await lockstep('sign', '--role', 'head-of-marketing', '--on', '2026-10-01');
  await lockstep('sign', '--role', 'head-of-sales', '--on', '2026-10-01');
  await commit('Version 3.2, signed by both sides');
  await git('switch', '--quiet', '--create', 'lower-threshold');
});
afterAll(() => rm(repository, { recursive: true }));

/** Each step begins where the one before ended. */
describe('a lower threshold for MQL', { concurrent: false }, () => {
  it('begins with an agreement that both sides have signed', async () => {
    expect(await lockstep('check', '--signatures', '--fail-on', 'unsigned')).toMatchObject({ exit: 0 });
  });

  it('is written by changing one number', async () => {
    await edit('policies/lifecycle.yaml', 'otherwise: 100\n', 'otherwise: 95\n');
    await edit('policies/lifecycle.yaml', 'Below 100 points', 'Below 95 points');
  });

  it('is reviewed: MQL becomes looser, with a lead that shows it, and sales and marketing have to agree', async () => {
    const { exit, out } = await lockstep('diff', 'main');
    expect(exit).toBe(0);
    expect(out).toContain('Marketing-qualified lead becomes looser');
    expect(out).toContain('Marketing, Head of marketing');
    expect(out).toContain('Sales, Head of sales');
  });

  it('fails a review that lets nothing become looser', async () => {
    expect(await lockstep('diff', 'main', '--fail-on', 'looser')).toMatchObject({ exit: 1 });
  });

  it('keeps its witness as a sample lead', async () => {
    const saved = await lockstep('diff', 'main', '--save-witness', 'policies/sample-leads.yaml');
    expect(saved.exit).toBe(0);
    expect(await lockstep('check')).toMatchObject({ exit: 0 });
    expect(await git('diff', '--stat')).toContain('policies/sample-leads.yaml');
  });

  it('ends the signatures under MQL, and under nothing else', async () => {
    const { exit, out } = await lockstep('check', '--signatures', '--fail-on', 'unsigned');
    expect(exit).toBe(1);
    expect(out).toContain('The stage "mql" has changed since head-of-marketing signed it for marketing on 2026-10-01.');
    expect(out.match(/ has changed since /gu)).toHaveLength(2);
  });

  it('is signed by both sides, by one of them in a meeting', async () => {
    const marketing = await lockstep(
      'sign',
      '--role',
      'head-of-marketing',
      '--on',
      '2026-10-13',
      '--reason',
      'Six weeks of leads.',
    );
    expect(marketing.out).toContain('head-of-marketing signed 1 definition on 2026-10-13');
    const sales = await lockstep(
      ...['sign', '--role', 'revenue-operations-lead', '--on-behalf-of', 'head-of-sales', '--on', '2026-10-13'],
      ...['--evidence', 'Minutes of the agreement review of 13 October, item 2'],
    );
    expect(sales.out).toContain('head-of-sales, recorded by revenue-operations-lead, signed 1 definition');
    expect(sales.out).toContain('Everything is signed by both sides.');
  });

  it('passes the check', async () => {
    expect(await lockstep('check', '--signatures', '--fail-on', 'unsigned')).toMatchObject({ exit: 0 });
  });

  it('stands in the history afterwards, with its effect and who signed it', async () => {
    await commit('Two weeks of leads between 95 and 100 were worth the call');
    await git('switch', '--quiet', 'main');
    await git('merge', '--quiet', '--no-ff', '--message', 'Merge lower-threshold', 'lower-threshold');
    const { exit, out } = await lockstep('changelog', '--format', 'markdown');
    expect(exit).toBe(0);
    expect(out).toContain('looser');
    expect(out).toContain('Merge lower-threshold');
    expect(out).toContain('head-of-sales');
  });

  it('needs no new signature for a rewording', async () => {
    await edit('policies/lifecycle.yaml', 'title: Marketing-qualified lead', 'title: Qualified by marketing');
    expect(await lockstep('check', '--signatures', '--fail-on', 'unsigned')).toMatchObject({ exit: 0 });
    const { out } = await lockstep('diff', 'HEAD');
    expect(out).toContain('reworded');
  });
});

describe('the script that the workflow runs', () => {
  it('reviews a branch, hears the witness that was kept, and leaves what the comment is made from', async () => {
    await git('stash', '--quiet');
    await git('switch', '--quiet', '--create', 'next', 'main');
    await edit('policies/lifecycle.yaml', 'otherwise: 95\n', 'otherwise: 97\n');
    await commit('A little higher again');
    const out = join(repository, 'out');
    const { exit, out: said } = await run(
      'env',
      ...[`LOCKSTEP=${TOOLKIT}`, 'POLICIES=policies', 'BASE=main', 'FAIL_ON=error', 'FAIL_ON_EFFECT=', `OUT=${out}`],
      ...[`GITHUB_STEP_SUMMARY=${join(repository, 'summary.md')}`, join(TOOLKIT, '.github/actions/lockstep/review.sh')],
    );
    expect(said).not.toContain('bug in Lockstep');
    expect(exit).toBe(1);
    expect(said).toContain('test/expectation');
    expect(await readFile(join(repository, 'summary.md'), 'utf8')).toContain('stricter');
    const printed = await lockstep(
      ...['comment', join(out, 'review.json'), '--check', join(out, 'check.json'), '--print'],
      ...['--head', (await git('rev-parse', 'HEAD')).trim(), '--order', '1'],
    );
    expect(printed.out).toMatch(/^<!-- lockstep review 1 [0-9a-f]{40} -->\n\*\*.*stricter/u);
  });
});
