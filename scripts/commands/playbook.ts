/** Building and serving the playbook, as the commands `start`, `build`, `preview` and `dev` do it. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Served, SiteRequest } from '../node/publish/astro-site.ts';
import { UsageError } from '../node/usage-error.ts';
import type { Input, Option, Outcome } from './command.ts';
import { textFlag } from './command.ts';
import { examineFolder, reportOf, standings } from './examination.ts';
import { gate } from './gate.ts';

export const OUT: Option = { flags: '--out <dir>', summary: 'folder of the site', default: 'dist' };

export async function buildPlaybook(command: string, input: Input): Promise<Outcome> {
  const examination = await examineFolder(input);
  const report = reportOf(command, examination);
  const exit = gate(report.findings, 'error');
  if (exit === 1) return { report, exit };
  input.talk('Building the playbook …');
  const request = siteRequest(input);
  const { buildSite } = await import('../node/publish/astro-site.ts');
  await buildSite(request);
  const pages = await countPages(request.out);
  const summary = `${report.summary}\nPlaybook: ${pages} pages in ${request.out}/`;
  return { report: { ...report, blocks: [standings(examination)], summary }, exit };
}

export async function servePlaybook(
  command: string,
  input: Input,
  serve: (request: SiteRequest) => Promise<Served>,
): Promise<Outcome> {
  const { url, closed } = await serve(siteRequest(input));
  const summary = `The playbook is at ${url} (Ctrl+C stops it).`;
  return { report: { command, findings: [], blocks: [], summary }, exit: 0, until: closed };
}

export async function mustBeBuilt(out: string): Promise<void> {
  const page = await stat(join(out, 'index.html')).catch(() => undefined);
  if (page === undefined) {
    throw new UsageError(`There is no playbook in ${out}/ yet.`, 'Build it first: npm run lockstep -- build');
  }
}

export function siteRequest(input: Input): SiteRequest {
  const { policies, asOf, now } = input;
  return { policies, out: textFlag(input, 'out') ?? 'dist', asOf, now };
}

async function countPages(out: string): Promise<number> {
  const files = await readdir(out, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}
