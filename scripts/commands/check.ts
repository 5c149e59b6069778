/** `check`: is the agreement sound, and does every sample lead come out as both teams expect? */

import { signatureFindings } from '../core/compare/signatures/signature-findings.ts';
import { type Examination, examine } from '../core/lint/examine.ts';
import { locateFindings } from '../core/report/locate.ts';
import type { LocatedFinding } from '../core/report/report.ts';
import { digestOfText } from '../node/files/digest.ts';
import { UsageError } from '../node/usage-error.ts';
import { type Command, type Input, REPORT_FORMATS, textFlag } from './command.ts';
import { versionsToCompare } from './compared-versions.ts';
import { type BaseFindings, examineFolder, reportOf } from './examination.ts';
import { gate } from './gate.ts';

/** A level of `--fail-on` that is no severity: errors, and whatever is wrong with a signature. */
const UNSIGNED = 'unsigned';

export const check: Command = {
  name: 'check',
  summary: 'check every policy, every reference, and every sample lead against its expectation',
  arguments: [],
  options: [
    {
      flags: '--fail-on <severity>',
      summary: 'exit with 1 from this severity on; unsigned: with errors, and where a signature is missing or stale',
      choices: ['error', 'warning', 'info', UNSIGNED],
      default: 'error',
    },
    { flags: '--signatures', summary: 'check the signatures of both sides as well' },
    {
      flags: '--new-only',
      summary: 'count only what the change since --base adds; the rest is told, and gates nothing',
    },
    { flags: '--base <version>', summary: 'what the change started from: a revision of git, or a folder' },
  ],
  formats: REPORT_FORMATS,
  async run(input) {
    const failOn = textFlag(input, 'failOn') ?? 'error';
    const withSignatures = input.flags['signatures'] === true || failOn === UNSIGNED;
    const from = baseAsked(input);
    const examination = examined(await examineFolder(input), withSignatures);
    const base = from === undefined ? undefined : await baseFindings(from, input, examination.asOf, withSignatures);
    const report = reportOf('check', examination, base);
    return { report, exit: failOn === UNSIGNED ? gateSigned(report.findings) : gate(report.findings, failOn) };
  },
};

function baseAsked(input: Input): string | undefined {
  const base = textFlag(input, 'base');
  const newOnly = input.flags['newOnly'] === true;
  if (newOnly && base === undefined) {
    throw new UsageError(
      '--new-only needs to know what is old.',
      'Name it: --base main, or another revision or folder.',
    );
  }
  if (!newOnly && base !== undefined) {
    throw new UsageError('--base says what is old, and only --new-only asks for it.', 'Give both: --new-only --base …');
  }
  return base;
}

function examined(examination: Examination, withSignatures: boolean): Examination {
  if (!withSignatures) return examination;
  const { agreement, findings } = examination;
  return { ...examination, findings: [...findings, ...signatureFindings(agreement, digestOfText)] };
}

/** At the instant of the head: what has fallen due in between is no fault of the change. */
async function baseFindings(from: string, input: Input, asOf: number, withSignatures: boolean): Promise<BaseFindings> {
  const { base } = await versionsToCompare([from], input.policies);
  const { documents, findings, program } = examined(examine(base.documents, { asOf, now: input.now }), withSignatures);
  return { name: base.name, findings: locateFindings(findings, documents), judged: program !== undefined };
}

function gateSigned(findings: readonly LocatedFinding[]): 0 | 1 {
  const unsigned = findings.some(({ rule }) => /^governance\/(?:unsigned|signature-.*)$/u.test(rule));
  return unsigned ? 1 : gate(findings, 'error');
}
