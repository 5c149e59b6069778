/**
 * The workflows are safe with changes by strangers: what runs them may write nothing, what writes runs nothing
 * of them, and no name of a branch, file or person is ever part of a script.
 */
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly run?: string;
  readonly uses?: string;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = new URL('../../.github/workflows/', import.meta.url);
const names = await readdir(FOLDER);
const workflows = new Map<string, Workflow>();
for (const name of names) workflows.set(name, parse(await readFile(new URL(name, FOLDER), 'utf8')));

const action: { readonly runs: { readonly steps: readonly Step[] } } = parse(
  await readFile(new URL('../../.github/actions/lockstep/action.yml', import.meta.url), 'utf8'),
);

const jobs = [...workflows].flatMap(([name, { jobs: all }]) =>
  Object.entries(all).map(([job, data]) => [`${name} ${job}`, data] as const),
);
const writes = ({ permissions = {} }: Job): readonly string[] =>
  Object.entries(permissions).flatMap(([what, right]) => (right === 'write' ? [what] : []));

describe('every script', () => {
  const steps = [...jobs.map(([, { steps: own }]) => own), action.runs.steps].flat();
  it('takes what it needs from the environment', () => {
    const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

describe('rights', () => {
  it.each([...workflows])('of %s are to read, unless a job asks for more', (_name, { permissions }) => {
    expect(permissions).toEqual({ contents: 'read' });
  });

  it('to write are few', () => {
    expect(jobs.map(([name, job]) => [name, writes(job)]).filter(([, rights]) => rights?.length !== 0)).toEqual([
      ['review-comment.yml comment', ['pull-requests']],
      ['review.yml findings', ['security-events']],
    ]);
  });

  it('go to no workflow that runs for a fork with the rights of the repository', () => {
    expect([...workflows].flatMap(([name, { on }]) => ('pull_request_target' in on ? [name] : []))).toEqual([]);
  });
});

describe('the job that comments', () => {
  it('has nothing of the pull request but its reports', () => {
    const { steps } = workflows.get('review-comment.yml')?.jobs['comment'] ?? { steps: [] };
    const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout') === true);
    expect(JSON.stringify(checkout)).not.toMatch(/"(?:ref|repository)"/u);
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
      'npm install --no-audit --no-fund',
      expect.stringContaining('comment "$REPORTS/review.json" --check "$REPORTS/check.json"'),
    ]);
  });
});
