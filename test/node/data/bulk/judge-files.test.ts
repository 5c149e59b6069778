/**
 * Files judged in the database against the same files read row by row and judged by the interpreter: the
 * same verdicts, to the byte, and the same findings. Shortcuts are right if nobody can tell.
 */
import { describe, expect, test } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { dayIn } from '#core/program/leads/zone.ts';
import { lower } from '#core/program/lower/index.ts';
import { judgeFiles } from '#node/data/bulk/judge-files.ts';
import { judgeWithInterpreter } from '#node/data/judge-with-interpreter.ts';
import { type LeadFiles, readLeads } from '#node/data/read/read-leads.ts';
import { csvWriter, toCsv } from '#node/data/write/csv.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import { drawnFrom } from '#test/generators/draw.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { awkwardRows } from './awkward-rows.ts';
import { formatFindings } from './formatted.ts';
import { toParquet, WRITERS } from './written-rows.ts';

const files = temporaryFiles();
const asOf = Date.UTC(2026, 9, 15, 9);
const { program } = lower(buildAgreement(await readPolicies('policies')), { asOf });
if (program === undefined) throw new Error('the policies of the example are broken');
const moment = { asOf, asOfDate: dayIn(program.timeZone, asOf) };

async function inDatabase(own: LeadFiles) {
  let text = '';
  const write = async (more: string): Promise<void> => {
    text += more;
  };
  const result = await judgeFiles({
    program,
    moment,
    files: own,
    sink: { to: 'text', writerFor: csvWriter, write },
    settings: { spill: files.folder, threads: 2 },
    strict: false,
  });
  return { verdicts: text, findings: formatFindings(result.findings) };
}

async function oneByOne(own: LeadFiles) {
  const { leads, findings } = await readLeads(program, own);
  return {
    verdicts: [...toCsv(judgeWithInterpreter(program, leads, moment))].join(''),
    findings: formatFindings(findings),
  };
}

const seeds = [1, 2];

describe.each(['csv', 'ndjson', 'parquet'] as const)('%s', (format) => {
  test.for(seeds)('awkward rows, seed %i', { timeout: 120_000 }, async (seed) => {
    const rows = drawnFrom(seed, (draw) => awkwardRows(draw, program, 100));
    const named = async (part: 'leads' | 'events' | 'records'): Promise<string> => {
      const name = `${part}-${seed}.${format}`;
      if (format !== 'parquet') return files.write(name, await WRITERS[format](rows[part]));
      await toParquet(rows[part], files.path(name));
      return files.path(name);
    };
    const own = { leads: await named('leads'), events: await named('events'), records: await named('records') };
    const [fast, reference] = [await inDatabase(own), await oneByOne(own)];
    expect(fast.verdicts).toBe(reference.verdicts);
    expect(fast.findings).toEqual(reference.findings);
  });
});
