/** `generate`: writes the schema of conditions and all types that follow from schemas, or checks that they are fresh. */
import { locateFindings } from '../core/report/locate.ts';
import type { Report } from '../core/report/report.ts';
import { TOOLKIT } from '../node/toolkit.ts';
import { type Command, REPORT_FORMATS } from './command.ts';

export const generate: Command = {
  name: 'generate',
  summary: 'write the types and the schema of conditions anew from their sources',
  arguments: [],
  options: [{ flags: '--check', summary: 'write nothing, and report every file that is not fresh' }],
  formats: REPORT_FORMATS,
  async run({ flags }) {
    const report = await refreshed({ check: flags['check'] === true, root: TOOLKIT });
    return { report, exit: report.findings.length === 0 ? 0 : 1 };
  },
};

export interface Refreshing {
  /** Report stale files instead of writing them. */
  readonly check: boolean;
  /** Folder of the toolkit whose files are meant. */
  readonly root: URL;
}

export async function refreshed({ check, root }: Refreshing): Promise<Report> {
  const { generatedFiles, staleFiles, staleFinding, writeFiles } = await import('../node/generate/generated-files.ts');
  const files = await generatedFiles();
  const stale = await staleFiles(files, root);
  if (!check) await writeFiles(stale, root);
  return {
    command: 'generate',
    findings: check ? locateFindings(stale.map(staleFinding), []) : [],
    blocks: check ? [] : [{ block: 'list', items: stale.map(({ file }) => ({ cell: `written: ${file}` })) }],
    summary: summaryOf(files.length, stale.length, check),
    data: { files: files.map(({ file }) => file), stale: stale.map(({ file }) => file) },
  };
}

function summaryOf(all: number, stale: number, check: boolean): string {
  const fresh = `${all - stale} of ${all} generated files were fresh`;
  if (stale === 0) return `${all} generated files, all fresh.`;
  return check ? `${fresh}; run "npm run generate".` : `${fresh}; the others are written.`;
}
