/** `changelog`: the history of the agreement, from a repository with a branch that was merged. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { changelog } from '#commands/changelog.ts';
import type { Command, Input, Outcome } from '#commands/command.ts';
import { sign } from '#commands/sign.ts';
import { markdown } from '#core/report/formats/markdown.ts';
import { noPaint } from '#core/report/paint.ts';
import { temporaryFiles } from '../node/data/temporary-files.ts';
import { repositoryIn, type TemporaryRepository } from '../node/git/temporary-repository.ts';
import { lifecycleWith, SMALL } from './small-agreement.ts';

const files = temporaryFiles();
let repository: TemporaryRepository;

async function signAs(role: string): Promise<void> {
  const flags = { role, on: '2026-10-06', reason: 'We can call forty more a month' };
  await run(sign, [], flags);
}

beforeAll(async () => {
  repository = repositoryIn(files.path('team'));
  repository.commit('Before there was an agreement', { 'README.md': 'Hello\n' });
  repository.commit('What we agreed', SMALL);
  repository.git('tag', 'v1');
  repository.commit('Other words', lifecycleWith('Smaller ones never bought.', 'Smaller ones have never bought.'));
  repository.git('checkout', '--quiet', '-b', 'smaller');
  repository.commit('Try', lifecycleWith('from: 50', 'from: 45'));
  const samples = (SMALL['policies/sample-leads.yaml'] ?? '').replace('stage: inquiry', 'stage: mql');
  repository.commit('Settle', { ...lifecycleWith('from: 50', 'from: 40'), 'policies/sample-leads.yaml': samples });
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', 'smaller', '-m', 'Merge branch smaller', '-m', 'Companies from 40');
  await signAs('head-of-sales');
  repository.commit('Signed', {});
  repository.commit('A mistake', lifecycleWith('enter:\n      all:', 'enter:\n      al:'));
});

function told(words: readonly string[] = [], policies?: string): Promise<Outcome> {
  return run(changelog, words, {}, policies);
}

function run(
  command: Command,
  words: readonly string[],
  flags: Input['flags'],
  policies = join(repository.folder, 'policies'),
): Promise<Outcome> {
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

function rendered({ report }: Outcome): string {
  return markdown.render(report, { paint: noPaint, width: 80 }).replaceAll(/\b[0-9a-f]{10}\b/gu, 'commit');
}

describe('the history', () => {
  it('has each commit that changed what is meant, a branch once, the newest first', async () => {
    expect(rendered(await told())).toMatchSnapshot();
  });

  it('of a range', async () => {
    const { report } = await told(['v1..main~2']);
    expect(report.summary).toBe(
      '1 commit changed what the agreement says in v1..main~2.\n1 other commit changed only words, sample leads or signatures.',
    );
  });

  it('is data for machines', async () => {
    const { report } = await told(['main~1']);
    expect(report.data).toMatchObject({
      commits: [
        {
          date: '2026-10-05',
          author: 'Robin Example',
          subject: 'Companies from 40',
          changes: [{ kind: 'stage', id: 'mql', effect: 'looser' }],
          signatures: [{ role: 'head-of-sales', on: '2026-10-06', under: ['stage mql'] }],
        },
        { date: '2026-10-02', subject: 'What we agreed', changes: [] },
      ],
      others: 2,
    });
  });

  it('is the same to the byte, whenever it is told', async () => {
    expect(JSON.stringify((await told()).report)).toBe(JSON.stringify((await told()).report));
  });
});

describe('where there is none', () => {
  it('outside of a repository', async () => {
    await expect(told([], files.path('outside'))).rejects.toMatchObject({
      message: `${files.path('outside')} is in no git repository, so there is no history to tell.`,
    });
  });

  it('of a revision that is not there', async () => {
    await expect(told(['v2..'])).rejects.toMatchObject({
      message: 'There is no revision "v2".',
      remedy: 'Did you mean "v1"?',
    });
  });
});
