/** Leads of files judged under two versions in the database move as the interpreter says of each. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { type MovedLeads, movedBetween } from '#core/compare/movement.ts';
import { judgeAll } from '#core/program/interpret/verdict.ts';
import { dayIn } from '#core/program/leads/zone.ts';
import { lower } from '#core/program/lower/index.ts';
import type { Program } from '#core/program/program.ts';
import { type BulkMovement, compareFiles } from '#node/data/bulk/compare-files.ts';
import { readLeads } from '#node/data/read/read-leads.ts';
import { openSession } from '#node/data/session.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import { BENCH_AS_OF, benchFiles, makeBenchData } from '#test/bench/data/leads-and-events.ts';
import { temporaryFiles } from '../temporary-files.ts';

const temporary = temporaryFiles();
const files = benchFiles(temporary.folder, 'ndjson');
const settings = { spill: temporary.folder, threads: 2 };

/** The policies of the benchmark with something else in one of them. */
async function programWith(file: string, old: string, current: string): Promise<Program> {
  const documents = await readPolicies('test/bench/policies');
  const folder = temporary.folderNamed(`policies-${old.length}-${current.length}`);
  for (const { file: name, text } of documents) writeFileSync(join(folder, name.split('/').at(-1) ?? ''), text);
  const changed = join(folder, file);
  const text = readFileSync(changed, 'utf8');
  if (!text.includes(old)) throw new Error(`${old} is not in ${file}`);
  writeFileSync(changed, text.replace(old, current));
  const { program } = lower(buildAgreement(await readPolicies(folder)), { asOf: BENCH_AS_OF });
  if (program === undefined) throw new Error('the policies are sound');
  return program;
}

let base: Program;

beforeAll(async () => {
  const session = await openSession([files.leads, files.events], { threads: 2 });
  await makeBenchData(session, files, 'ndjson', { leads: 600, eventsPerLead: 8, seed: 7 });
  session.close();
  base = await programWith('lifecycle.yaml', 'Raised a hand', 'Raised a hand');
});

function at(program: Program) {
  return { program, moment: { asOf: BENCH_AS_OF, asOfDate: dayIn(program.timeZone, BENCH_AS_OF) } };
}

async function byInterpreter(head: Program): Promise<readonly MovedLeads[]> {
  const [before, after] = await Promise.all(
    [base, head].map(async (program) => judgeAll(program, (await readLeads(program, files)).leads, at(program).moment)),
  );
  const byLead = new Map(before?.map((verdict) => [verdict.lead, verdict]));
  return (after ?? []).flatMap((verdict) => {
    const own = byLead.get(verdict.lead);
    return own === undefined ? [] : [movedBetween(own, verdict)];
  });
}

/** Leads by what is told of them; of those that stay only where they are. */
function counts(moved: readonly MovedLeads[]): Readonly<Record<string, number>> {
  const total: Record<string, number> = {};
  for (const { from, to, leads, decidedBefore, decidedAfter, otherScores } of moved) {
    const why =
      from === to ? '' : ` by ${[decidedBefore, decidedAfter, otherScores].map((ids) => ids.join('+')).join(' | ')}`;
    const key = `${from ?? 'none'} to ${to ?? 'none'}${why}`;
    total[key] = (total[key] ?? 0) + leads;
  }
  return total;
}

function moves({ moved }: BulkMovement): number {
  return moved.reduce((sum, { from, to, leads }) => sum + (from === to ? 0 : leads), 0);
}

it.each([
  ['a gate', 'lifecycle.yaml', 'in: [hot, warm]', 'in: [hot, warm, cold]'],
  ['a fast track', 'lifecycle.yaml', 'in_last: 30d', 'in_last: 3d'],
  ['a disqualifier', 'lifecycle.yaml', 'is: student }, except_when: [{ signal: demo }]', 'is: student }'],
])('%s that changes: the files are read once', async (_, file, old, current) => {
  const head = await programWith(file, old, current);
  const bulk = await compareFiles({ base: at(base), head: at(head), files, settings });
  expect(bulk.leads).toBe(600);
  expect(moves(bulk)).toBeGreaterThan(0);
  expect(counts(bulk.moved)).toEqual(counts(await byInterpreter(head)));
});

it('fields that change: each version reads the files by its own', async () => {
  const head = await programWith(
    'data-dictionary.yaml',
    'kind: data-dictionary',
    'title: Other\nkind: data-dictionary',
  );
  const zone: Program = { ...head, timeZone: 'Pacific/Auckland' };
  const bulk = await compareFiles({ base: at(base), head: at(zone), files, settings });
  expect(counts(bulk.moved)).toEqual(counts(await byInterpreter(zone)));
});
