/** `evaluate`: every lead of a file, or every sample lead, judged under the agreement. */
import { formatInstant } from '../core/conditions/instant.ts';
import type { Finding } from '../core/diagnostics/finding.ts';
import { dataRules, LEAVES_ROWS_OUT } from '../core/program/leads/data-rules.ts';
import { locateFindings } from '../core/report/locate.ts';
import type { Report } from '../core/report/report.ts';
import { judgeWithInterpreter } from '../node/data/judge-with-interpreter.ts';
import { mergeVerdicts } from '../node/data/merge-verdicts.ts';
import { someOfEachRule } from '../node/data/some-of-each-rule.ts';
import { toBlock } from '../node/data/write/block.ts';
import { toCsv } from '../node/data/write/csv.ts';
import { toJson, toNdjson } from '../node/data/write/json.ts';
import type { VerdictTable } from '../node/data/write/verdict-table.ts';
import { textFileWriter, writerFor } from '../node/data/write/write-verdicts.ts';
import { BULK_OPTIONS } from './bulk-settings.ts';
import type { Command, Input, Outcome } from './command.ts';
import { textFlag } from './command.ts';
import { crmImport } from './crm-import.ts';
import { evaluateFiles, isForDatabase } from './evaluate-files.ts';
import { ledgerFile, withLedger } from './evaluate-ledger.ts';
import { gate } from './gate.ts';
import { type Batch, LEAD_FILES, type LeadsToJudge, leadsToJudge } from './leads-to-judge.ts';
import { counted, lossesInWords } from './losses.ts';

/** Up to so many leads the interpreter is quicker than DuckDB is to start. */
const FEW = 1000;

type Engine = 'interpreter' | 'duckdb';

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'judge the leads of a file, or the sample leads, under the agreement',
  arguments: [
    {
      name: '[leads]',
      summary:
        'leads as .csv, .tsv, .ndjson, .jsonl, .json or .parquet, or with --source a folder of exports; else the sample leads',
    },
  ],
  options: [
    ...LEAD_FILES,
    {
      flags: '--engine <engine>',
      summary: `how to judge; the interpreter up to ${FEW.toLocaleString('en')} leads, else duckdb`,
      choices: ['interpreter', 'duckdb'],
    },
    { flags: '--out <file>', summary: 'write the verdicts to a .csv, .json, .ndjson or .parquet file' },
    {
      flags: '--to <purpose>',
      summary: 'crm-import: only leads whose stage differs from the recorded one, as CSV for an import screen',
      choices: ['crm-import'],
    },
    {
      flags: '--ledger <file>',
      summary: 'write what every score is made of to an .ndjson file, one line for each addend; takes its time',
    },
    ...BULK_OPTIONS,
    { flags: '--strict', summary: 'judge nobody if a row or a value cannot be used' },
    {
      flags: '--fail-on <severity>',
      summary: 'exit with 1 from this severity on',
      choices: ['error', 'warning', 'info'],
      default: 'error',
    },
  ],
  formats: ['pretty', 'json', 'ndjson', 'csv'],
  data: ['json', 'ndjson', 'csv'],
  async run(input) {
    const out = textFlag(input, 'out');
    const forCrm = textFlag(input, 'to') === 'crm-import';
    const write = out === undefined || forCrm ? undefined : writerFor(out);
    const writeText = out === undefined || !forCrm ? undefined : textFileWriter(out, '.csv');
    const ledger = ledgerFile(input);
    const [leads] = input.arguments;
    if (leads !== undefined && (await isForDatabase(input, FEW))) return evaluateFiles(input, leads, out);
    const toJudge = await leadsToJudge(input, leads);
    const exit = gate(toJudge.findings, textFlag(input, 'failOn') ?? 'error');
    if (toJudge.batches.length === 0)
      return { report: reportOf(toJudge, 'Nothing can be judged until the errors are repaired.'), exit };
    const engine = engineFor(input, toJudge.batches);
    const tables = await judgeAll(engine, toJudge.batches);
    const table = mergeVerdicts(tables);
    if (forCrm) {
      const imported = await crmImport(toJudge.batches, tables, writeText);
      const where = out === undefined ? '' : ` They are in ${out}.`;
      const summary = `${summaryOf(toJudge, table, engine, undefined)}\n${imported.summary}${where}`;
      return { report: reportOf(toJudge, summary), ...imported.output, exit };
    }
    await write?.(table);
    const told = await withLedger(ledger, toJudge.batches);
    const report = reportOf(toJudge, [summaryOf(toJudge, table, engine, out), ...told].join('\n'));
    return { ...outcomeOf(report, table, out === undefined ? input.format : undefined), exit };
  },
};

function engineFor(input: Input, batches: readonly Batch[]): Engine {
  const asked = textFlag(input, 'engine');
  if (asked === 'interpreter' || asked === 'duckdb') return asked;
  return batches.reduce((leads, batch) => leads + batch.leads.length, 0) <= FEW ? 'interpreter' : 'duckdb';
}

async function judgeAll(engine: Engine, batches: readonly Batch[]): Promise<readonly VerdictTable[]> {
  const tables: VerdictTable[] = [];
  for (const { program, leads, moment } of batches) {
    if (engine === 'interpreter') {
      tables.push(judgeWithInterpreter(program, leads, moment));
    } else {
      const { judgeWithDuckdb } = await import('../node/data/judge-with-duckdb.ts');
      tables.push(await judgeWithDuckdb(program, leads, moment));
    }
  }
  return tables;
}

/** The verdicts themselves on stdout, as a table in the report or as data beside it. */
function outcomeOf(
  report: Report,
  table: VerdictTable,
  format: string | undefined,
): Pick<Outcome, 'report' | 'output'> {
  switch (format) {
    case 'json':
      return { report, output: [...toJson(table)].join('') };
    case 'ndjson':
      return { report, output: [...toNdjson(table)].join('') };
    case 'csv':
      return { report, output: [...toCsv(table)].join('') };
    case 'pretty':
      return { report: { ...report, blocks: [toBlock(table)] } };
    default:
      return { report };
  }
}

function reportOf({ company, documents, findings, batches }: LeadsToJudge, summary: string): Report {
  const instants = new Set(batches.map(({ moment }) => moment.asOf));
  const [asOf] = instants;
  return {
    command: 'evaluate',
    agreement: company,
    ...(instants.size === 1 && asOf !== undefined ? { asOf: formatInstant(asOf) } : {}),
    findings: locateFindings(someOfEachRule(findings), documents),
    blocks: [],
    summary,
  };
}

function summaryOf(
  { batches, findings, moreRows }: LeadsToJudge,
  table: VerdictTable,
  engine: Engine,
  out: string | undefined,
): string {
  const instants = [...new Set(batches.map(({ moment }) => formatInstant(moment.asOf)))].join(' and ');
  const judged = `${counted(table.rows.length, 'lead')} judged by the ${engine === 'duckdb' ? 'compiled statement in DuckDB' : 'interpreter'} as of ${instants}`;
  const lines = [
    `${judged}${stagesOf(table)}.`,
    ...losses(findings, moreRows),
    ...(out === undefined ? [] : [`Verdicts are in ${out}.`]),
  ];
  return lines.join('\n');
}

/** ": 12 mql, 5 sal, 3 without a stage". */
function stagesOf({ columns, rows }: VerdictTable): string {
  const stage = columns.findIndex(({ name }) => name === 'stage');
  const counts = [...Map.groupBy(rows, (row) => row[stage])].sort(([, one], [, other]) => other.length - one.length);
  const parts = counts.map(
    ([id, some]) => `${some.length.toLocaleString('en')} ${typeof id === 'string' ? id : 'without a stage'}`,
  );
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

function losses(findings: readonly Finding[], moreRows: number): readonly string[] {
  const count = (rules: readonly { readonly id: string }[]): number =>
    findings.filter(({ rule }) => rules.some(({ id }) => id === rule)).length;
  return lossesInWords({ rows: count(LEAVES_ROWS_OUT) + moreRows, values: count([dataRules.value]) });
}
