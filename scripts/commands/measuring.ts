/**
 * What all commands that measure have in common: the CRM tables they read, the instant they measure at, and
 * how they answer: as a report, as one plain table, or with the rows behind one figure.
 */
import type { Agreement } from '../core/agreement/agreement.ts';
import { buildAgreement } from '../core/agreement/build-agreement.ts';
import { formatInstant } from '../core/conditions/instant.ts';
import type { Finding } from '../core/diagnostics/finding.ts';
import { instantOfCompany } from '../core/program/company-instant.ts';
import { lower } from '../core/program/lower/index.ts';
import { locateFindings } from '../core/report/locate.ts';
import { type PlainTable, plainCsv } from '../core/report/plain-table.ts';
import type { Block, Report } from '../core/report/report.ts';
import type { Fragment } from '../core/sql/fragment.ts';
import type { Crm } from '../node/crm/crm.ts';
import { openCrm } from '../node/crm/open-crm.ts';
import { openSource } from '../node/crm/open-source.ts';
import { readPolicies } from '../node/files/read-policies.ts';
import { progressOn } from '../node/terminal/progress.ts';
import { UsageError } from '../node/usage-error.ts';
import { BULK_OPTIONS, bulkSettings } from './bulk-settings.ts';
import { type Input, type Option, type Outcome, textFlag } from './command.ts';
import { gate } from './gate.ts';

export const MEASURING_OPTIONS: readonly Option[] = [
  { flags: '--crm <folder>', summary: 'the CRM tables, one file for each', default: 'crm' },
  { flags: '--source <id>', summary: 'the folder holds exports of this source, laid out as its policy says' },
  { flags: '--rows <figure>', summary: 'write the rows behind a figure as CSV, by the id it has in the other formats' },
  ...BULK_OPTIONS,
];

/** Formats of a command that measures; `csv` is its plain table. */
export const MEASURING_FORMATS: readonly string[] = ['pretty', 'json', 'markdown', 'csv'];

/** What a command has found out, before it is written down in one of the formats. */
export interface Measured {
  readonly blocks: readonly Block[];
  readonly summary: string;
  /** Plain JSON. */
  readonly data: unknown;
  readonly table: PlainTable;
  readonly findings: readonly Finding[];
  /** Queries of the rows behind each figure, by its id. */
  readonly rows: ReadonlyMap<string, Fragment>;
  /** Something is worse than its tolerance. */
  readonly fails: boolean;
}

export async function measuring(
  command: string,
  input: Input,
  measure: (crm: Crm, told: (step: string) => void) => Promise<Measured>,
): Promise<Outcome> {
  const documents = await readPolicies(input.policies);
  const agreement = buildAgreement(documents);
  const asOf = input.asOf ?? instantOfCompany(agreement) ?? input.now;
  const { program, findings } = lower(agreement, { asOf });
  const errors = [...agreement.findings, ...findings].filter(({ severity }) => severity === 'error');
  const report = { command, agreement: agreement.company, asOf: formatInstant(asOf) };
  if (program === undefined || errors.length > 0) {
    const summary = 'Nothing can be measured until the errors are repaired.';
    return { report: { ...report, findings: locateFindings(errors, documents), blocks: [], summary }, exit: 1 };
  }
  const crm = await opened(input, { agreement, program, asOf });
  const progress = progressOn(process.stderr, !input.quiet);
  try {
    const measured = await measure(crm, (step) => progress.show(step, () => crm.session.percent()));
    const all = [...crm.findings, ...measured.findings];
    const { blocks, data } = measured;
    const summary = crm.madeUp ? `${measured.summary}\nThe CRM tables are made up.` : measured.summary;
    const whole: Report = { ...report, findings: locateFindings(all, documents), blocks, data, summary };
    const exit = measured.fails ? 1 : gate(all, 'error');
    return { report: whole, ...(await outputOf(input, crm, measured)), exit };
  } finally {
    progress.done();
    crm.close();
  }
}

async function opened(
  input: Input,
  judgedBy: {
    readonly agreement: Agreement;
    readonly program: NonNullable<ReturnType<typeof lower>['program']>;
    readonly asOf: number;
  },
): Promise<Crm> {
  const folder = textFlag(input, 'crm') ?? 'crm';
  input.talk(`Reading ${folder} …`);
  const asked = { ...judgedBy, folder, settings: bulkSettings(input) };
  const source = textFlag(input, 'source');
  return source === undefined ? openCrm(asked) : openSource(asked, source);
}

async function outputOf(input: Input, crm: Crm, { table, rows }: Measured): Promise<Pick<Outcome, 'output'>> {
  const figure = textFlag(input, 'rows');
  if (figure === undefined) return input.format === 'csv' ? { output: plainCsv(table) } : {};
  const query = rows.get(figure);
  if (query === undefined) {
    throw new UsageError(
      `There is no figure "${figure}".`,
      `Its id stands in the column "figure" of --format csv; there are ${rows.size.toLocaleString('en')}.`,
    );
  }
  return { output: plainCsv(await plainRows(crm, query)) };
}

async function plainRows({ session }: Crm, query: Fragment): Promise<PlainTable> {
  const reader = await session.connection.runAndReadAll(query.text);
  const rows = reader.getRows().map((row) => row.map((value) => (value === null ? undefined : String(value))));
  return { columns: reader.columnNames(), rows };
}
