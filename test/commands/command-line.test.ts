/** The whole program as a user meets it: exit codes, what goes to stdout and what to stderr. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const CLI = resolve('scripts/cli.ts');

interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

function lockstep(words: readonly string[], folder = process.cwd()): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [CLI, ...words], { cwd: folder }, (_error, out, err) => {
      done({ exit: child.exitCode ?? -1, out, err });
    });
  });
}

test.for([
  ['a sound agreement', ['check'], 0],
  ['another company, from its own folder of policies', ['check', '--policies', 'test/policies/hallgarth'], 0],
  ['one lead explained', ['explain', 'hand-raiser-at-mid-size'], 0],
  ['no such lead', ['explain', 'hand-raiser-at-midsize'], 2],
  ['no lead named', ['explain'], 2],
  ['no such command', ['chekc'], 2],
  ['no such flag', ['check', '--polices', 'x'], 2],
  ['no such format', ['check', '--format', 'xml'], 2],
  ['no such folder', ['check', '--policies', 'nowhere'], 2],
  ['no such day', ['check', '--as-of', 'yesterday'], 2],
  ['no such file', ['evaluate', 'nothing.csv'], 2],
  ['help', ['--help'], 0],
] as const)('%s ends with its exit code and without a stack trace', async ([, words, exit]) => {
  const ran = await lockstep(words);
  expect(ran).toMatchObject({ exit });
  expect(`${ran.out}${ran.err}`).not.toMatch(/^\s+at /mu);
});

test('a mistake ends with 1 and is shown where it stands', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-'));
  for (const name of ['company', 'conditions', 'data-dictionary', 'lifecycle', 'sample-leads', 'scoring', 'signals']) {
    const text = await readFile(`policies/${name}.yaml`, 'utf8');
    await writeFile(join(folder, `${name}.yaml`), text.replace('title: Ebook download', 'titel: Ebook download'));
  }
  const { exit, out } = await lockstep(['check', '--policies', '.'], folder);
  expect(exit).toBe(1);
  expect(out).toContain('signals.yaml:12:5  error  schema/unknown-key');
  expect(out).toContain('> 12 │     titel: Ebook download');
  expect(out).toContain('Did you mean  "title"?');
});

test('a wrong word is answered with the right one', async () => {
  expect((await lockstep(['chekc'])).err).toContain('Did you mean check?');
  expect((await lockstep(['explain', 'hand-raiser-at-midsize'])).err).toContain(
    'Did you mean "hand-raiser-at-mid-size"?',
  );
});

test('another folder works the same: the toolkit finds its own parts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-'));
  const { exit, out } = await lockstep(['check', '--policies', resolve('policies')], folder);
  expect({ exit, out }).toEqual({ exit: 0, out: expect.stringContaining('30 of 30 sample leads as expected') });
});

test('data goes to stdout, talk to stderr', async () => {
  const { out, err } = await lockstep(['evaluate', '--format', 'ndjson']);
  const leads = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).lead);
  expect(leads).toHaveLength(30);
  expect(err).toContain('30 leads judged');
});

test('the same question gives the same bytes', async () => {
  const ask = ['explain', 'one-point-short', '--format', 'json'];
  expect((await lockstep(ask)).out).toBe((await lockstep(ask)).out);
});
