/** `diff` as a user meets it: two versions in a repository or in folders, and the review of what is between them. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '#commands/check.ts';
import type { Command, Input, Outcome } from '#commands/command.ts';
import { diff } from '#commands/diff.ts';
import { sharedSchemas } from '#core/kinds/index.ts';
import { sampleLeads } from '#core/kinds/sample-leads.ts';
import { pretty } from '#core/report/formats/pretty.ts';
import { noPaint } from '#core/report/paint.ts';
import reviewSchema from '../../schemas/review.schema.json' with { type: 'json' };
import { temporaryFiles } from '../node/data/temporary-files.ts';
import { repositoryIn, type TemporaryRepository } from '../node/git/temporary-repository.ts';
import { lifecycleWith, SMALL } from './small-agreement.ts';

const files = temporaryFiles();
const empty = files.folderNamed('empty');

interface Asked {
  readonly words: readonly string[];
  readonly flags?: Input['flags'];
  readonly policies?: string;
}

function run(command: Command, { words, flags = {}, policies = 'policies' }: Asked): Promise<Outcome> {
  return command.run({
    arguments: words,
    flags,
    policies,
    asOf: undefined,
    now: Date.UTC(2026, 9, 16),
    format: 'pretty',
    quiet: true,
    talk: () => undefined,
  });
}

let repository: TemporaryRepository;
let policies: string;

beforeAll(() => {
  repository = repositoryIn(files.path('team'));
  policies = join(repository.folder, 'policies');
  repository.commit('Begin', SMALL);
  repository.git('tag', 'begin');
  repository.commit('Words', lifecycleWith('Smaller ones never bought.', 'Smaller ones have never bought.'));
  repository.git('checkout', '--quiet', '-b', 'smaller');
  repository.commit('Smaller', lifecycleWith('from: 50', 'from: 40'));
  repository.git('tag', 'smaller-tag');
  repository.commit('Broken', lifecycleWith('enter:\n      all:', 'enter:\n      al:'));
  repository.git('tag', 'broken');
  repository.commit('Back', lifecycleWith('from: 50', 'from: 40'));
  repository.git('checkout', '--quiet', 'main');
  repository.git('checkout', '--quiet', '-b', 'slightly');
  repository.commit('Slightly', lifecycleWith('from: 50', 'from: 47'));
  repository.git('checkout', '--quiet', 'main');
});

function verdict({ report }: Outcome): string {
  return report.summary.split('\n')[0] ?? '';
}

function rendered({ report }: Outcome, width = 80): string {
  return pretty.render(report, { paint: noPaint, width }).replaceAll(policies, 'policies');
}

describe('the two versions', () => {
  it.each([
    [['begin'], 'begin → working tree'],
    [['begin', 'smaller'], 'begin → smaller'],
    [['begin..smaller'], 'begin → smaller'],
    [['begin..'], 'begin → HEAD'],
    [['smaller...main'], 'smaller...main → main'],
  ])('%j', async (words, title) => {
    const { report, exit } = await run(diff, { words, policies });
    expect(report.blocks[0]).toEqual({ block: 'text', text: title });
    expect(exit).toBe(0);
  });

  it('may be directories, with the policies in them or in their folder of policies', async () => {
    const [one, other] = [files.path('one'), files.path('other')];
    cpSync(policies, one, { recursive: true });
    cpSync(policies, join(other, 'policies'), { recursive: true });
    const lifecycle = join(other, 'policies/lifecycle.yaml');
    writeFileSync(lifecycle, readFileSync(lifecycle, 'utf8').replace('from: 50', 'from: 60'));
    const outcome = await run(diff, { words: [one, other] });
    expect(verdict(outcome)).toContain('MQL becomes stricter');
  });

  it('that say the same are told in one line', async () => {
    const outcome = await run(diff, { words: ['main', 'main'], policies });
    expect(rendered(outcome)).toBe(['Nothing changes: both versions say the same.', '', 'main → main', ''].join('\n'));
  });
});

describe('what cannot be compared is said', () => {
  it.each([
    ['no such revision', ['mian'], 'There is no revision "mian".', 'Did you mean "main"?'],
    ['a folder without policies', [empty], `There are no policies in ${empty}/.`, expect.any(String)],
  ])('%s', async (_, words, message, remedy) => {
    await expect(run(diff, { words, policies })).rejects.toMatchObject({ name: 'UsageError', message, remedy });
  });

  it('outside of any repository', async () => {
    const outside = files.path('outside');
    cpSync(policies, outside, { recursive: true });
    await expect(run(diff, { words: ['main'], policies: outside })).rejects.toMatchObject({
      message: `There is no folder main, and no revision either: ${outside} is in no git repository.`,
    });
  });

  it('a new version with errors: they are shown, nothing is said of leads, and it ends with 1', async () => {
    const { report, exit } = await run(diff, { words: ['begin', 'broken'], policies });
    expect(exit).toBe(1);
    expect(report.summary).toBe('The new version has errors, so nothing is said of what it does to leads.');
    expect(report.findings.map(({ rule }) => rule)).toContain('schema/unknown-key');
  });

  it('an old version with errors: nothing is proved, and it ends with 0', async () => {
    const outcome = await run(diff, { words: ['broken', 'smaller'], policies });
    expect(outcome.exit).toBe(0);
    expect(verdict(outcome)).toMatch(/^The old version has errors, so nothing is proved; /u);
  });

  it('an effect that --fail-on does not know', async () => {
    await expect(run(diff, { words: ['main'], policies, flags: { failOn: 'looser,sticter' } })).rejects.toMatchObject({
      message: '--fail-on does not know "sticter".',
      remedy: 'Did you mean "stricter"?',
    });
  });
});

describe('a threshold that is lowered', () => {
  const words = ['main', 'smaller-tag'];

  it('is looser, moves one of the sample leads, and is shown by a lead', async () => {
    expect(rendered(await run(diff, { words, policies }))).toMatchSnapshot();
  });

  it('is data for machines, by the published schema', async () => {
    const { report } = await run(diff, { words, policies });
    const ajv = new Ajv2020({ strict: false, validateFormats: false, schemas: [...sharedSchemas, sampleLeads.schema] });
    const validate = ajv.compile(reviewSchema);
    expect(validate(JSON.parse(JSON.stringify(report.data))), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['looser', 1],
    ['stricter', 0],
    ['stricter,looser', 1],
    ['behaviour', 1],
    ['removed', 0],
  ])('--fail-on %s', async (failOn, exit) => {
    expect(await run(diff, { words, policies, flags: { failOn } })).toMatchObject({ exit });
  });

  it('only words: no lead comes out differently', async () => {
    const outcome = await run(diff, {
      words: ['begin', 'main'],
      policies,
      flags: { failOn: 'looser,stricter,undecided' },
    });
    expect(verdict(outcome)).toBe(
      'Only words change: 1 definition is worded differently, and every lead comes out as before.',
    );
    expect(outcome.exit).toBe(0);
  });
});

describe('a lead that shows the change', () => {
  it('is saved among the sample leads, whose layout stays, and check passes on it', async () => {
    const clone = files.path('clone');
    repository.git('clone', '--quiet', '--branch=slightly', repository.folder, clone);
    const own = join(clone, 'policies');
    const file = join(own, 'sample-leads.yaml');
    const before = readFileSync(file, 'utf8');
    const { report } = await run(diff, {
      words: ['origin/main'],
      policies: own,
      flags: { saveWitness: file },
    });
    expect(report.summary).toContain('1 lead saved in');
    const after = readFileSync(file, 'utf8');
    expect(after.slice(0, before.length)).toBe(before);
    expect(after.slice(before.length)).toMatch(
      /^\n {2}- id: mql-looser\n {4}title: "Alder Works: MQL, .*company\.employees: (?:47|48|49)\n.*stage: mql\n/su,
    );
    const checked = await run(check, { words: [], policies: own });
    expect(checked.report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    rmSync(clone, { recursive: true });
  });
});
