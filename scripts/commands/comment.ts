/**
 * `comment`: puts the review of a change under its pull request, from reports that an untrusted run left
 * behind. They are data: what is written is made here, by our own format, so nothing in them can be markup.
 */
import { readFile } from 'node:fs/promises';
import { commentOf } from '../core/report/comment/comment.ts';
import { readReport } from '../core/report/read-report.ts';
import type { Report } from '../core/report/report.ts';
import { type Forge, pullRequestsAt, putComment } from '../node/forge/github.ts';
import { UsageError } from '../node/usage-error.ts';
import { type Command, type Input, textFlag } from './command.ts';

export const comment: Command = {
  name: 'comment',
  summary: 'put the review of a change under its pull request; needs GITHUB_TOKEN',
  arguments: [{ name: '<report>', summary: 'what "diff --format json=FILE" wrote' }],
  options: [
    { flags: '--check <report>', summary: 'what "check --format json=FILE" wrote: its findings are added' },
    { flags: '--repository <name>', summary: 'owner/name' },
    { flags: '--head <commit>', summary: 'commit that was reviewed' },
    { flags: '--order <number>', summary: 'number of the run; an older one never replaces a newer one' },
    { flags: '--author <login>', summary: 'account that the token belongs to', default: 'github-actions[bot]' },
    { flags: '--print', summary: 'print the comment, and ask nobody' },
  ],
  formats: ['pretty', 'json'],
  async run(input) {
    const stamp = stampIn(input);
    const text = commentOf(await reviewIn(input), stamp);
    const report = { command: 'comment', findings: [], blocks: [] };
    if (input.flags['print'] === true) {
      return { report: { ...report, summary: `${text.length} characters.` }, output: text, exit: 0 };
    }
    const forge = forgeIn(input);
    const numbers = await pullRequestsAt(forge, stamp.head);
    const puts: string[] = [];
    for (const number of numbers) {
      const put = await putComment(forge, number, { text, order: stamp.order });
      puts.push(`#${number}: ${put === 'newer' ? 'a newer review is there already' : put}`);
    }
    const summary =
      puts.length === 0 ? `No open pull request ends at ${stamp.head}; nothing is written.` : `${puts.join(', ')}.`;
    return { report: { ...report, summary, data: { pullRequests: numbers } }, exit: 0 };
  },
};

/** The findings of the check under the review. */
async function reviewIn(input: Input): Promise<Report> {
  const review = await reportIn(input.arguments[0] ?? '');
  const file = textFlag(input, 'check');
  if (file === undefined) return review;
  const { summary, findings, existing } = await reportIn(file);
  return {
    ...review,
    summary: `${review.summary}\n${summary}`,
    findings: [...review.findings, ...findings],
    ...(existing === undefined ? {} : { existing }),
  };
}

async function reportIn(file: string): Promise<Report> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(`The file ${file} cannot be read.`, 'Name a report in JSON.');
  const report = readReport(text);
  if (report !== undefined) return report;
  throw new UsageError(`${file} is no report of this version.`, 'Write it with --format json=FILE.');
}

function stampIn(input: Input) {
  const head = textFlag(input, 'head') ?? '';
  const order = Number(textFlag(input, 'order'));
  if (!/^[0-9a-f]{7,64}$/u.test(head)) throw new UsageError(`"${head}" is no commit.`, 'Write --head COMMIT.');
  if (!Number.isSafeInteger(order) || order < 0)
    throw new UsageError('The run has no number.', 'Write --order NUMBER: the number of the run.');
  return { head, order };
}

function forgeIn(input: Input): Forge {
  const repository = textFlag(input, 'repository') ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/u.test(repository))
    throw new UsageError(`"${repository}" is no repository.`, 'Write --repository owner/name.');
  const token = process.env['GITHUB_TOKEN'] ?? '';
  if (token === '') throw new UsageError('There is no token to write with.', 'Set GITHUB_TOKEN, or use --print.');
  const api = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
  return { api, repository, token, author: textFlag(input, 'author') ?? '', fetch };
}
