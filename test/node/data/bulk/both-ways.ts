/** Files judged in the database, and read row by row and judged by the interpreter. */
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { dayIn } from '#core/program/leads/zone.ts';
import { lower } from '#core/program/lower/index.ts';
import type { Program } from '#core/program/program.ts';
import { judgeFiles } from '#node/data/bulk/judge-files.ts';
import { judgeWithInterpreter } from '#node/data/judge-with-interpreter.ts';
import { type LeadFiles, readLeads } from '#node/data/read/read-leads.ts';
import { csvWriter, toCsv } from '#node/data/write/csv.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import { formatFindings } from './formatted.ts';

const AS_OF = Date.UTC(2026, 9, 15, 9);

export async function programOf(policies: string): Promise<Program> {
  const { program } = lower(buildAgreement(await readPolicies(policies)), { asOf: AS_OF });
  if (program === undefined) throw new Error(`${policies} are broken`);
  return program;
}

export interface Said {
  /** As CSV. */
  readonly verdicts: string;
  readonly findings: readonly string[];
}

/** `spill` is a folder to work in. */
export async function inDatabase(program: Program, files: LeadFiles, spill: string, strict = false): Promise<Said> {
  let verdicts = '';
  const write = async (more: string): Promise<void> => {
    verdicts += more;
  };
  const { findings } = await judgeFiles({
    program,
    moment: momentOf(program),
    files,
    sink: { to: 'text', writerFor: csvWriter, write },
    settings: { spill, threads: 2 },
    strict,
  });
  return { verdicts, findings: formatFindings(findings) };
}

export async function oneByOne(program: Program, files: LeadFiles): Promise<Said> {
  const { leads, findings } = await readLeads(program, files);
  const verdicts = [...toCsv(judgeWithInterpreter(program, leads, momentOf(program)))].join('');
  return { verdicts, findings: formatFindings(findings) };
}

function momentOf({ timeZone }: Program) {
  return { asOf: AS_OF, asOfDate: dayIn(timeZone, AS_OF) };
}
