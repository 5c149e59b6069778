/**
 * The part of `evaluate` for files of many leads: the database reads, judges and writes them, and no more
 * than a few verdicts come here.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { formatInstant } from '../core/conditions/instant.ts';
import type { Moment } from '../core/program/interpret/past.ts';
import { dataRules, LEAVES_ROWS_OUT } from '../core/program/leads/data-rules.ts';
import type { Program } from '../core/program/program.ts';
import { locateFindings } from '../core/report/locate.ts';
import type { Report } from '../core/report/report.ts';
import type { BulkResult } from '../node/data/bulk/judge-files.ts';
import type { Sink } from '../node/data/bulk/verdict-file.ts';
import { hasFewRows } from '../node/data/read/few-rows.ts';
import type { LeadFiles } from '../node/data/read/read-leads.ts';
import { toBlock } from '../node/data/write/block.ts';
import { crmImportWriter } from '../node/data/write/crm-import.ts';
import type { TextWriterFor } from '../node/data/write/verdict-table.ts';
import { textWriterFor } from '../node/data/write/write-verdicts.ts';
import { progressOn } from '../node/terminal/progress.ts';
import { UsageError } from '../node/usage-error.ts';
import { bulkSettings } from './bulk-settings.ts';
import type { Input, Outcome } from './command.ts';
import { textFlag } from './command.ts';
import { summaryOfImport } from './crm-import.ts';
import { ledgerFile, withLedger } from './evaluate-ledger.ts';
import { gate } from './gate.ts';
import type { Batch } from './leads-to-judge.ts';
import { counted, lossesInWords } from './losses.ts';
import { instantFor, momentOf, programToJudgeBy } from './program-to-judge-by.ts';

/** Whether the leads are so many, or the user asks for it, and nothing is asked of them that needs them one by one. */
export async function isForDatabase(input: Input, few: number): Promise<boolean> {
  const [leads] = input.arguments;
  const engine = textFlag(input, 'engine');
  const isExport = input.flags['source'] !== undefined;
  if (leads === undefined || isExport || engine === 'interpreter' || /\.json(?:\.gz)?$/iu.test(leads)) return false;
  return engine === 'duckdb' || !(await hasFewRows(leads, few));
}

export async function evaluateFiles(input: Input, leads: string, out: string | undefined): Promise<Outcome> {
  const { company, documents, program, findings } = await programToJudgeBy(input);
  const asOf = instantFor(input);
  const report = { command: 'evaluate', agreement: company, asOf: formatInstant(asOf), blocks: [] } as const;
  if (program === undefined) {
    const summary = 'Nothing can be judged until the errors are repaired.';
    return { report: { ...report, findings: locateFindings(findings, documents), summary }, exit: 1 };
  }
  const { judgeFiles } = await import('../node/data/bulk/judge-files.ts');
  const [events, records, members] = ['events', 'records', 'members'].map((name) => textFlag(input, name));
  const files = { leads, events, records, members };
  input.talk(
    `Judging ${Object.values(files)
      .filter((name) => name !== undefined)
      .join(', ')} …`,
  );
  const moment = momentOf(program, asOf);
  const progress = progressOn(process.stderr, !input.quiet);
  const imported = textFlag(input, 'to') === 'crm-import' ? crmImportWriter(program) : undefined;
  const asked = imported === undefined ? input : { ...input, format: 'csv' };
  const sink = openSink(asked, out, imported?.writerFor);
  try {
    const result = await judgeFiles({
      program,
      moment,
      files,
      sink: sink.sink,
      settings: bulkSettings(input),
      strict: input.flags['strict'] === true,
      told: progress.show,
    });
    const found = { ...report, findings: locateFindings(result.findings, documents) };
    const outcome = outcomeOf(asked, result, found, out);
    const ledger = result.judged === undefined ? undefined : ledgerFile(input);
    const lines = [
      outcome.report.summary,
      ...(imported === undefined ? [] : [summaryOfImport([imported])]),
      ...(ledger === undefined ? [] : await withLedger(ledger, [await readAgain(program, moment, files)])),
    ];
    return { ...outcome, report: { ...outcome.report, summary: lines.join('\n') } };
  } finally {
    progress.done();
    await sink.close();
  }
}

/** The interpreter needs the leads themselves. */
async function readAgain(program: Program, moment: Moment, files: LeadFiles): Promise<Batch> {
  const { readLeads } = await import('../node/data/read/read-leads.ts');
  return { program, moment, leads: (await readLeads(program, files)).leads };
}

function outcomeOf(
  input: Input,
  result: BulkResult,
  report: Omit<Report, 'summary'>,
  out: string | undefined,
): Outcome {
  const { judged, findings } = result;
  const exit = gate(findings, textFlag(input, 'failOn') ?? 'error');
  if (judged === undefined) {
    const summary = [`None of ${counted(result.leads, 'lead')} is judged, as --strict asks.`, ...losses(result)].join(
      '\n',
    );
    return { report: { ...report, summary }, exit: 1 };
  }
  const summary = summaryOf(result, judged.stages, report.asOf ?? '', out);
  const isTable = out === undefined && input.format === 'pretty';
  const more = result.leads - judged.first.rows.length;
  const cut =
    isTable && more > 0 ? [`The first ${judged.first.rows.length} are shown; --out writes all of them to a file.`] : [];
  const blocks = isTable ? [toBlock(judged.first)] : [];
  const told = out === undefined && input.format !== 'pretty' ? { output: '' } : {};
  return { report: { ...report, blocks, summary: [summary, ...cut].join('\n') }, ...told, exit };
}

function summaryOf(
  result: BulkResult,
  stages: NonNullable<BulkResult['judged']>['stages'],
  asOf: string,
  out: string | undefined,
): string {
  const parts = stages.map(([stage, leads]) => `${leads.toLocaleString('en')} ${stage ?? 'without a stage'}`);
  const judged = `${counted(result.leads, 'lead')} judged by the compiled statement in DuckDB as of ${asOf}`;
  return [
    `${judged}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`,
    ...losses(result),
    ...(out === undefined ? [] : [`Verdicts are in ${out}.`]),
  ].join('\n');
}

function losses({ count }: BulkResult): readonly string[] {
  return lossesInWords({ rows: count(LEAVES_ROWS_OUT), values: count([dataRules.value]) });
}

interface OpenSink {
  readonly sink: Sink;
  close(): Promise<void>;
}

/** A file, stdout for a format that is data, or nothing for people. */
function openSink({ format }: Input, out: string | undefined, own?: TextWriterFor): OpenSink {
  const nothing = async (): Promise<void> => undefined;
  if (out?.toLowerCase().endsWith('.parquet') === true) return { sink: { to: 'parquet', file: out }, close: nothing };
  if (out === undefined && format === 'pretty') return { sink: { to: 'nowhere' }, close: nothing };
  const writerFor = own ?? textWriterFor(out ?? `.${format}`);
  if (out === undefined)
    return { sink: { to: 'text', writerFor, write: (text) => written(process.stdout, text) }, close: nothing };
  const stream = createWriteStream(out);
  const failed = once(stream, 'error').then(() => {
    throw new UsageError(`${out} cannot be written.`, 'Check that the folder exists and may be written to.');
  });
  failed.catch(() => undefined);
  return {
    sink: { to: 'text', writerFor, write: (text) => Promise.race([written(stream, text), failed]) },
    close: () => new Promise((resolve) => stream.end(resolve)),
  };
}

async function written(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
