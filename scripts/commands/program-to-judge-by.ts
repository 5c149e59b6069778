/**
 * What leads of files are judged by: the policies, or with `--program` what was compiled from them before,
 * which a run of a hundred leads is quicker with than the policies are to read.
 */
import type { Agreement } from '../core/agreement/agreement.ts';
import type { Finding } from '../core/diagnostics/finding.ts';
import type { PolicyDocument } from '../core/document/policy-document.ts';
import { formatDay } from '../core/program/english/format.ts';
import type { Moment } from '../core/program/interpret/past.ts';
import { dayIn } from '../core/program/leads/zone.ts';
import type { Program } from '../core/program/program.ts';
import type { InForce } from '../core/program/to-json/program-document.ts';
import { readProgram } from '../node/files/read-program.ts';
import { UsageError } from '../node/usage-error.ts';
import { type Input, type Option, textFlag } from './command.ts';

export const PROGRAM: Option = {
  flags: '--program <file>',
  summary: 'judge by what "compile --to json" wrote instead of by the policies',
};

export interface JudgedBy {
  readonly company: Agreement['company'];
  /** None of a compiled program. */
  readonly documents: readonly PolicyDocument[];
  /** Absent while something verdicts rest on is broken; the findings then say what. */
  readonly program?: Program;
  readonly findings: readonly Finding[];
}

type Asked = Pick<Input, 'policies' | 'asOf' | 'now' | 'flags'>;

/** Epoch milliseconds at which the leads of a file are judged. */
export function instantFor({ asOf, now }: Pick<Input, 'asOf' | 'now'>): number {
  return asOf ?? now;
}

export function momentOf({ timeZone }: Program, asOf: number): Moment {
  return { asOf, asOfDate: dayIn(timeZone, asOf) };
}

export async function programToJudgeBy(input: Asked): Promise<JudgedBy> {
  const file = textFlag(input, 'program');
  if (file === undefined) return fromPolicies(input);
  const { agreement, inForce, program } = await readProgram(file);
  refuseOtherDays(file, inForce, momentOf(program, instantFor(input)).asOfDate);
  const { name, version } = agreement;
  return { company: { name, version }, documents: [], program, findings: [] };
}

/** Loaded when it is needed: reading and checking policies takes most of the modules there are. */
async function fromPolicies(input: Asked): Promise<JudgedBy> {
  const { readPolicies } = await import('../node/files/read-policies.ts');
  const { buildAgreement } = await import('../core/agreement/build-agreement.ts');
  const { lower } = await import('../core/program/lower/index.ts');
  const documents = await readPolicies(input.policies);
  const agreement = buildAgreement(documents);
  const { program, findings } = lower(agreement, { asOf: instantFor(input) });
  const errors = [...agreement.findings, ...findings].filter(({ severity }) => severity === 'error');
  return { company: agreement.company, documents, ...(program === undefined ? {} : { program }), findings: errors };
}

/** On another day another definition may be in force, and the program does not hold it. */
function refuseOtherDays(file: string, { from, until }: InForce, day: number): void {
  if ((from === undefined || day >= from) && (until === undefined || day <= until)) return;
  const days = [
    ...(from === undefined ? [] : [`from ${formatDay(from)}`]),
    ...(until === undefined ? [] : [`until ${formatDay(until)}`]),
  ];
  throw new UsageError(
    `${file} holds the definitions in force ${days.join(' ')}, not those of ${formatDay(day)}.`,
    'Compile the agreement again for that day with --as-of, or judge by the policies.',
  );
}
