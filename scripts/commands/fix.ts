/** `fix`: makes the safe changes that findings carry, and shows them as a patch. */

import type { PolicyDocument } from '../core/document/policy-document.ts';
import { type AppliedFix, type Fixed, fixPolicies, type RefusedFix } from '../core/lint/fixes/fix-policies.ts';
import type { Block, ListItem, Report } from '../core/report/report.ts';
import { unifiedDiff } from '../core/report/unified-diff.ts';
import { readPolicies } from '../node/files/read-policies.ts';
import { writeText } from '../node/files/write-text.ts';
import type { Command } from './command.ts';
import { reportOf } from './examination.ts';
import { gate } from './gate.ts';
import { counted } from './losses.ts';

export const fix: Command = {
  name: 'fix',
  summary: 'make the safe changes that findings offer; comments and layout stay',
  arguments: [],
  options: [{ flags: '--dry-run', summary: 'write nothing, and show what would be changed' }],
  formats: ['pretty', 'json', 'markdown'],
  async run(input) {
    const documents = await readPolicies(input.policies);
    const fixed = fixPolicies(documents, { asOf: input.asOf, now: input.now });
    const dryRun = input.flags['dryRun'] === true;
    const changed = changedFiles(documents, fixed);
    if (!dryRun) for (const { file, after } of changed) await writeText(file, after);
    const report = reported(fixed, changed, dryRun);
    return { report, exit: gate(fixed.examination.findings, 'error') };
  },
};

interface ChangedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

function changedFiles(documents: readonly PolicyDocument[], { examination }: Fixed): readonly ChangedFile[] {
  const now = new Map(examination.documents.map(({ file, text }) => [file, text]));
  return documents.flatMap(({ file, text }) => {
    const after = now.get(file) ?? text;
    return after === text ? [] : [{ file, before: text, after }];
  });
}

function reported({ examination, applied, refused }: Fixed, changed: readonly ChangedFile[], dryRun: boolean): Report {
  const { summary, findings: _left, ...base } = reportOf('fix', examination);
  const patches = changed.map(({ file, before, after }) => ({ file, patch: unifiedDiff(file, before, after) }));
  return {
    ...base,
    findings: [],
    blocks: [
      ...patches.map(({ patch }): Block => ({ block: 'code', language: 'diff', text: patch })),
      ...refusedBlocks(refused),
    ],
    summary: `${doneText(applied, changed.length, dryRun)}\n${summary}`,
    data: {
      written: !dryRun,
      applied: applied.map(({ rule, fix: { title, file }, meaning }) => ({ rule, title, file, meaning })),
      refused: refused.map(({ finding, fix: { title, file }, because }) => ({
        rule: finding.rule,
        title,
        file,
        because,
      })),
      patches,
    },
  };
}

function doneText(applied: readonly AppliedFix[], files: number, dryRun: boolean): string {
  if (applied.length === 0) return 'Nothing to fix.';
  const fixes = applied.length === 1 ? '1 fix' : `${applied.length} fixes`;
  const kept = applied.some(({ meaning }) => meaning === 'not-judged')
    ? 'The agreement could not be judged before, so there was no meaning to compare: read the changes.'
    : 'Every lead comes out as before.';
  return `${fixes} in ${counted(files, 'file')}${dryRun ? ', not written' : ''}. ${kept}`;
}

function refusedBlocks(refused: readonly RefusedFix[]): readonly Block[] {
  if (refused.length === 0) return [];
  const items = refused.map(
    ({ finding, fix: { title, file }, because }): ListItem => ({
      cell: `${file}: ${title} (${finding.rule}): ${because}`,
    }),
  );
  return [
    { block: 'heading', text: 'Not changed' },
    { block: 'list', items },
  ];
}
