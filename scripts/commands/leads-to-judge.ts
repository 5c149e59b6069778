/**
 * The leads a command is about, with what they are judged by: those of a file, at the instant asked
 * for or now, or the sample leads, each at the instant of its own file.
 */
import type { Agreement } from '../core/agreement/agreement.ts';
import type { Finding } from '../core/diagnostics/finding.ts';
import type { PolicyDocument } from '../core/document/policy-document.ts';
import type { Moment } from '../core/program/interpret/past.ts';
import type { Lead } from '../core/program/lead.ts';
import type { Program } from '../core/program/program.ts';
import type { Source } from '../core/program/source.ts';
import { type ReadLeads, readLeads } from '../node/data/read/read-leads.ts';
import { UsageError } from '../node/usage-error.ts';
import type { Input, Option } from './command.ts';
import { textFlag } from './command.ts';
import { instantFor, momentOf, PROGRAM, programToJudgeBy } from './program-to-judge-by.ts';

/** What may come beside a file of leads. */
export const LEAD_FILES: readonly Option[] = [
  { flags: '--events <file>', summary: 'what the leads did: lead, signal, at, and where known id and properties' },
  {
    flags: '--records <file>',
    summary: 'stages and decisions: lead, what, stage, at, role, reason, evidence, valid_until',
  },
  {
    flags: '--members <file>',
    summary: 'what accounts have beside people: member, subject, account and the fields of the subject',
  },
  {
    flags: '--source <id>',
    summary: 'system whose exports the leads are: one file of leads, or a folder of files known by their names',
  },
  PROGRAM,
];

export interface LeadsToJudge {
  readonly documents: readonly PolicyDocument[];
  readonly company: Agreement['company'];
  /** Leads judged at one instant by one program; none while something verdicts rest on is broken. */
  readonly batches: readonly Batch[];
  readonly findings: readonly Finding[];
  /** Rows that could not be used, where one finding stands for several of them, beyond the first of each. */
  readonly moreRows: number;
}

export interface Batch {
  readonly program: Program;
  readonly moment: Moment;
  readonly leads: readonly Lead[];
}

type Asked = Pick<Input, 'policies' | 'asOf' | 'now' | 'flags' | 'talk'>;

export async function leadsToJudge(input: Asked, file: string | undefined): Promise<LeadsToJudge> {
  if (file !== undefined) return leadsOfFile(input, file);
  for (const name of ['events', 'records', 'members', 'source', 'program']) {
    if (input.flags[name] === undefined) continue;
    throw new UsageError(`--${name} belongs to a file of leads, and none is named.`, 'Name the file of leads too.');
  }
  return sampleLeads(input);
}

async function leadsOfFile(input: Asked, leads: string): Promise<LeadsToJudge> {
  const { company, documents, program, findings } = await programToJudgeBy(input);
  if (program === undefined) return { documents, company, batches: [], findings, moreRows: 0 };
  const read = await readFor(input, program, leads);
  return {
    documents,
    company,
    batches: [{ program, moment: momentOf(program, instantFor(input)), leads: read.leads }],
    findings: read.findings,
    moreRows: read.moreRows,
  };
}

async function readFor(input: Asked, program: Program, leads: string): Promise<ReadLeads> {
  const [events, records, members, source] = ['events', 'records', 'members', 'source'].map((name) =>
    textFlag(input, name),
  );
  const beside = { events, records, members };
  if (source === undefined) {
    input.talk(`Reading ${[leads, ...Object.values(beside)].filter((name) => name !== undefined).join(', ')} …`);
    return readLeads(program, { leads, ...beside });
  }
  const [given] = Object.entries(beside).flatMap(([name, file]) => (file === undefined ? [] : [name]));
  if (given !== undefined) {
    throw new UsageError(
      `--${given} is a file in the agreement's own layout, and --source reads a system's own.`,
      'Name the folder that holds all files of the system; its events and records are read with the leads.',
    );
  }
  input.talk(`Reading ${leads} …`);
  const { readSource } = await import('../node/data/read/read-source.ts');
  return readSource(program, sourceNamed(program, source), leads, input.talk);
}

function sourceNamed({ sources }: Program, id: string): Source {
  const source = sources.find((candidate) => candidate.id === id);
  if (source !== undefined) return source;
  const known = sources.map((candidate) => candidate.id).join(', ');
  throw new UsageError(
    `There is no source "${id}".`,
    known === '' ? 'Describe it in a policy of the kind source.' : `There are ${known}.`,
  );
}

/** What is wrong with single leads is for `check` to say. */
async function sampleLeads(input: Asked): Promise<LeadsToJudge> {
  const { examineFolder } = await import('./examination.ts');
  const { documents, agreement, program, samples, findings } = await examineFolder(input, { proves: false });
  const { company } = agreement;
  if (program === undefined) return { documents, company, batches: [], findings: errorsOf(findings), moreRows: 0 };
  const byProgram = Map.groupBy(samples, (sample) => sample.program);
  const batches = [...byProgram].map(([own, judged]) => ({
    program: own,
    moment: momentOf(own, judged[0]?.asOf ?? input.now),
    leads: judged.map(({ lead }) => lead),
  }));
  return { documents, company, batches, findings: [], moreRows: 0 };
}

function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}
