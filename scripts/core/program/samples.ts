/**
 * The sample leads of an agreement, each judged at the instant of its file under what is in force
 * then, and compared with what both teams expect of it.
 */
import type { Agreement, Definition, Policy } from '../agreement/agreement.ts';
import { parseInstant } from '../conditions/instant.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Lead as SampleLead, SampleLeadsPolicy } from '../schema/policies.generated.ts';
import { expectationsMissed } from './expectations.ts';
import type { Explanation } from './explanation.ts';
import { explain } from './interpret/explain/explain.ts';
import type { Lead } from './lead.ts';
import { type ReadLead, readSampleLead } from './leads/sample-lead.ts';
import { readSampleMembers } from './leads/sample-members.ts';
import { withMembers } from './leads/with-members.ts';
import { dayIn } from './leads/zone.ts';
import { isInForce } from './lower/in-force.ts';
import { lower } from './lower/index.ts';
import type { Program } from './program.ts';

export interface JudgedSample {
  readonly definition: Definition;
  readonly lead: Lead;
  /** All that it is judged among, itself among them: those of its account count with it. */
  readonly among: readonly Lead[];
  /** Epoch milliseconds. */
  readonly asOf: number;
  /** What the lead was judged by. */
  readonly program: Program;
  readonly explanation: Explanation;
  /** Expectations that the lead does not meet. */
  readonly missed: readonly Finding[];
}

export interface Instants {
  /** What the user asked for, before what the files say. */
  readonly asOf: number | undefined;
  /** Used where neither says anything. */
  readonly now: number;
}

export interface JudgedSamples {
  readonly samples: readonly JudgedSample[];
  /** What is wrong with the leads, missed expectations among it. */
  readonly findings: readonly Finding[];
}

export function judgeSamples(agreement: Agreement, instants: Instants): JudgedSamples {
  const samples: JudgedSample[] = [];
  const findings: Finding[] = [];
  for (const { asOf, lowered, read } of sampleFiles(agreement, instants)) {
    const { program } = lowered;
    if (program === undefined || read === undefined) {
      findings.push(...lowered.findings);
      continue;
    }
    findings.push(...read.findings);
    for (const one of read.leads) {
      const judged = judgeSample(one, read.among, program, asOf);
      samples.push(judged.sample);
      findings.push(...judged.findings);
    }
  }
  return { samples, findings };
}

/** The sample leads of one file, and what is in force at the instant at which they are judged. */
export interface SampleFile {
  readonly policy: Policy;
  readonly asOf: number;
  readonly lowered: ReturnType<typeof lower>;
  /** Absent while something that judging needs is broken. */
  readonly read: ReadSamples | undefined;
}
export interface ReadSamples {
  readonly leads: readonly Read[];
  /** With what their accounts have beside people. */
  readonly among: readonly Lead[];
  readonly findings: readonly Finding[];
}

export function sampleFiles(agreement: Agreement, { asOf: asked, now }: Instants): readonly SampleFile[] {
  const policies = agreement.policies.filter(({ kind, valid }) => kind.id === 'sample-leads' && valid);
  return policies.map((policy) => {
    const asOf = asked ?? instantOf(policy) ?? now;
    const lowered = lower(agreement, { asOf });
    const { program } = lowered;
    return { policy, asOf, lowered, read: program && readSampleFile(agreement, policy, program, asOf) };
  });
}

interface Read extends ReadLead {
  readonly definition: Definition;
}

/** The leads of a file as the program has their fields, which may be that of another version of the agreement. */
export function readSampleFile(agreement: Agreement, policy: Policy, program: Program, asOf: number): ReadSamples {
  const definitions = leadsOf(agreement, policy, dayIn(program.timeZone, asOf));
  const { members, findings } = readSampleMembers(policy, program);
  const read = definitions.map((definition) => ({ definition, ...readSampleLead(definition, program) }));
  const among = withMembers(
    program,
    read.map(({ lead }) => lead),
    members,
  );
  const leads = read.flatMap((one, place): readonly Read[] => {
    const lead = among[place];
    return lead === undefined ? [] : [{ ...one, lead }];
  });
  return { leads, among, findings };
}

function judgeSample(
  { definition, lead, findings }: Read,
  among: readonly Lead[],
  program: Program,
  asOf: number,
): { readonly sample: JudgedSample; readonly findings: readonly Finding[] } {
  const explanation = explain(program, lead, { asOf, asOfDate: dayIn(program.timeZone, asOf) }, among);
  // A value that could not be read would be missed a second time in everything that follows from it.
  const isRead = findings.every(({ severity }) => severity !== 'error');
  const { expect } = dataOf(definition);
  const missed = isRead ? expectationsMissed(definition, expect, { lead, program, explanation }) : [];
  return {
    sample: { definition, lead, among, asOf, program, explanation, missed },
    findings: [...findings, ...missed],
  };
}

function leadsOf({ definitions }: Agreement, policy: Policy, day: number): readonly Definition[] {
  return definitions.filter(
    (definition) => definition.kind === 'lead' && definition.policy === policy && isInForce(definition, day),
  );
}

function instantOf({ data }: Policy): number | undefined {
  const { as_of: written } = data as SampleLeadsPolicy;
  return parseInstant(written);
}

function dataOf({ data }: Definition): SampleLead {
  const written: unknown = data;
  return written as SampleLead;
}
