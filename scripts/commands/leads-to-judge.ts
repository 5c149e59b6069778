/**
 * The leads a command is about, with what they are judged by: those of a file, at the instant asked
 * for or now, or the sample leads, each at the instant of its own file.
 */
import type { Agreement } from '../core/agreement/agreement.ts';
import { buildAgreement } from '../core/agreement/build-agreement.ts';
import type { Finding } from '../core/diagnostics/finding.ts';
import type { PolicyDocument } from '../core/document/policy-document.ts';
import type { Moment } from '../core/program/interpret/past.ts';
import type { Lead } from '../core/program/lead.ts';
import { dayIn } from '../core/program/leads/zone.ts';
import { lower } from '../core/program/lower/index.ts';
import type { Program } from '../core/program/program.ts';
import { readLeads } from '../node/data/read/read-leads.ts';
import { readPolicies } from '../node/files/read-policies.ts';
import { UsageError } from '../node/usage-error.ts';
import type { Input, Option } from './command.ts';
import { textFlag } from './command.ts';
import { examineFolder } from './examination.ts';

/** What may come beside a file of leads. */
export const LEAD_FILES: readonly Option[] = [
  { flags: '--events <file>', summary: 'what the leads did: lead, signal, at, and where known id and properties' },
  {
    flags: '--records <file>',
    summary: 'stages and decisions: lead, what, stage, at, role, reason, evidence, valid_until',
  },
  { flags: '--source <id>', summary: 'source of the data dictionary whose layout the files have' },
];

export interface LeadsToJudge {
  readonly documents: readonly PolicyDocument[];
  readonly agreement: Agreement;
  /** Leads judged at one instant by one program; none while something verdicts rest on is broken. */
  readonly batches: readonly Batch[];
  readonly findings: readonly Finding[];
}

export interface Batch {
  readonly program: Program;
  readonly moment: Moment;
  readonly leads: readonly Lead[];
}

type Asked = Pick<Input, 'policies' | 'asOf' | 'now' | 'flags' | 'talk'>;

export async function leadsToJudge(input: Asked, file: string | undefined): Promise<LeadsToJudge> {
  if (file !== undefined) return leadsOfFile(input, file);
  for (const name of ['events', 'records', 'source']) {
    if (input.flags[name] === undefined) continue;
    throw new UsageError(`--${name} belongs to a file of leads, and none is named.`, 'Name the file of leads too.');
  }
  return sampleLeads(input);
}

async function leadsOfFile(input: Asked, leads: string): Promise<LeadsToJudge> {
  const documents = await readPolicies(input.policies);
  const agreement = buildAgreement(documents);
  const asOf = input.asOf ?? input.now;
  const { program, findings } = lower(agreement, { asOf });
  if (program === undefined)
    return { documents, agreement, batches: [], findings: errorsOf([...agreement.findings, ...findings]) };
  const flag = (name: string): string | undefined => textFlag(input, name);
  const files = { leads, events: flag('events'), records: flag('records'), source: flag('source') };
  input.talk(`Reading ${[leads, files.events, files.records].filter((name) => name !== undefined).join(', ')} …`);
  const read = await readLeads(program, files);
  return {
    documents,
    agreement,
    batches: [{ program, moment: momentOf(program, asOf), leads: read.leads }],
    findings: read.findings,
  };
}

/** What is wrong with single leads is for `check` to say. */
async function sampleLeads(input: Asked): Promise<LeadsToJudge> {
  const { documents, agreement, program, samples, findings } = await examineFolder(input);
  if (program === undefined) return { documents, agreement, batches: [], findings: errorsOf(findings) };
  const byProgram = Map.groupBy(samples, (sample) => sample.program);
  const batches = [...byProgram].map(([own, judged]) => ({
    program: own,
    moment: momentOf(own, judged[0]?.asOf ?? input.now),
    leads: judged.map(({ lead }) => lead),
  }));
  return { documents, agreement, batches, findings: [] };
}

function momentOf({ timeZone }: Program, asOf: number): Moment {
  return { asOf, asOfDate: dayIn(timeZone, asOf) };
}

function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}
