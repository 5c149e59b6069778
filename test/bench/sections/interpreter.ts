/** The reference, with and without telling the whole story, beside the same policy by hand. */
import { fileURLToPath } from 'node:url';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { explain } from '#core/program/interpret/explain/explain.ts';
import { judge } from '#core/program/interpret/verdict.ts';
import type { Lead } from '#core/program/lead.ts';
import { lower } from '#core/program/lower/index.ts';
import type { Program } from '#core/program/program.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import { judgeByHand } from '../module/by-hand/judge.ts';
import type { HandEvent, HandLead } from '../module/by-hand/lead.ts';
import { BENCH_MOMENT, benchLeads } from '../module/leads.ts';
import { timed } from '../module/rounds.ts';
import { duration, type Section } from './section.ts';

export const interpreterSection: Section = {
  id: 'interpreter',
  title: 'The reference interpreter',
  about: 'Whole verdicts of leads in memory, one core. It is written to be read, and tells the whole story of a lead.',
  measure: async ({ isQuick }) => {
    const written = benchLeads(isQuick ? 200 : 2000, 1);
    const leads = written.map(leadOf);
    const program = await benchProgram();
    const all = await timed(
      [
        { id: 'written by hand', run: () => last(written, (lead) => judgeByHand(lead, BENCH_MOMENT)) },
        { id: 'interpreter', run: () => last(leads, (lead) => judge(program, lead, BENCH_MOMENT)) },
        { id: 'interpreter, explained', run: () => last(leads, (lead) => explain(program, lead, BENCH_MOMENT)) },
      ],
      leads.length,
      isQuick ? 3 : 5,
    );
    const [byHand] = all;
    return all.map(({ id, nanoseconds }) => ({
      title: id,
      figure: `${duration(nanoseconds)} a lead`,
      ratio: nanoseconds / (byHand?.nanoseconds ?? Number.NaN),
    }));
  },
};

async function benchProgram(): Promise<Program> {
  const policies = fileURLToPath(new URL('../policies', import.meta.url));
  const { program, findings } = lower(buildAgreement(await readPolicies(policies)), { asOf: BENCH_MOMENT.asOf });
  if (program === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  return program;
}

function last<T>(leads: readonly T[], judged: (lead: T) => unknown): unknown {
  let verdict: unknown;
  for (const lead of leads) verdict = judged(lead);
  return verdict;
}

function leadOf({ id, fields, events, records }: HandLead): Lead {
  return {
    id,
    fields: new Map(Object.entries(fields)),
    ...(events === undefined ? {} : { events: events.map(eventOf) }),
    ...(records === undefined ? {} : { records }),
  } as Lead;
}

function eventOf({ properties = {}, ...event }: HandEvent): unknown {
  return { ...event, properties: new Map(Object.entries(properties)) };
}
