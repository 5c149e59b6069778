/** `crm-tables`: two years of CRM tables, made up from a seed, to try everything that measures before one's own are there. */
import { buildAgreement } from '../core/agreement/build-agreement.ts';
import { formatInstant } from '../core/conditions/instant.ts';
import { instantOfCompany } from '../core/program/company-instant.ts';
import { lower } from '../core/program/lower/index.ts';
import { locateFindings } from '../core/report/locate.ts';
import { crmTables } from '../core/scaffold/crm-tables/crm-tables.ts';
import {
  type About,
  refuseOwn,
  standingIn,
  TABLE_FORMATS,
  type TableFormat,
  writeMadeUp,
} from '../node/data/write/made-up-tables.ts';
import { readPolicies } from '../node/files/read-policies.ts';
import { progressOn } from '../node/terminal/progress.ts';
import { UsageError } from '../node/usage-error.ts';
import { type Command, type Input, type Outcome, textFlag } from './command.ts';

const MOST_PEOPLE = 10_000_000;

export const crmTablesCommand: Command = {
  name: 'crm-tables',
  summary: 'make up two years of CRM tables from a seed, to try everything that measures',
  arguments: [],
  options: [
    { flags: '--seed <number>', summary: 'the same number makes the same tables', default: '1' },
    { flags: '--people <number>', summary: 'how many people', default: '3500' },
    { flags: '--out <folder>', summary: 'where the tables go, one file for each', default: 'crm' },
    { flags: '--as <format>', summary: 'format of the files', choices: TABLE_FORMATS, default: 'csv' },
    { flags: '--keep', summary: 'leave tables alone that are there and need not be made again' },
  ],
  formats: ['pretty', 'json', 'markdown'],
  run,
};

async function run(input: Input): Promise<Outcome> {
  const folder = textFlag(input, 'out') ?? 'crm';
  const documents = await readPolicies(input.policies);
  const agreement = buildAgreement(documents);
  const asOf = input.asOf ?? instantOfCompany(agreement) ?? input.now;
  const about: About = {
    made_up: true,
    seed: wholeNumber(input, 'seed', 2 ** 31 - 1),
    people: wholeNumber(input, 'people', MOST_PEOPLE),
    agreement: agreement.company.version,
    as_of: formatInstant(asOf),
    format: formatOf(input),
  };
  const report = { command: 'crm-tables', agreement: agreement.company, asOf: about.as_of };
  if (input.flags['keep'] === true && (await isKept(folder, about))) {
    return {
      report: { ...report, findings: [], blocks: [], summary: `The CRM tables in ${folder} are kept.` },
      exit: 0,
    };
  }
  const { program, findings } = lower(agreement, { asOf });
  const errors = [...agreement.findings, ...findings].filter(({ severity }) => severity === 'error');
  if (program === undefined || errors.length > 0) {
    const summary = 'No tables can be made up until the errors are repaired.';
    return { report: { ...report, findings: locateFindings(errors, documents), blocks: [], summary }, exit: 1 };
  }
  await refuseOwn(folder);
  input.talk(`Making up ${people(about.people)} …`);
  const progress = progressOn(process.stderr, !input.quiet);
  try {
    let done = 0;
    progress.show('making up people', () => (done * 100) / about.people);
    const rows = crmTables({ agreement, program, asOf, seed: about.seed, people: about.people });
    const counts = await writeMadeUp(folder, about, { program, rows, told: (made) => (done = made) });
    return { report: { ...report, findings: [], ...told(folder, about, counts) }, exit: 0 };
  } finally {
    progress.done();
  }
}

/** Somebody's own tables always are; made-up ones while they would come out the same. */
async function isKept(folder: string, about: About): Promise<boolean> {
  const standing = await standingIn(folder);
  if (standing === 'nothing') return false;
  return standing === 'own' || JSON.stringify(standing) === JSON.stringify(about);
}

function told(folder: string, about: About, counts: ReadonlyMap<string, number>) {
  const rows = [...counts].map(([table, many]) => [`${table}.${about.format}`, many.toLocaleString('en')]);
  const columns = [
    { title: 'file', align: 'left' as const },
    { title: 'rows', align: 'right' as const },
  ];
  const summary = `Made up ${people(about.people)} with seed ${about.seed}, in ${folder}. None of them exists.`;
  const data = { folder, about, rows: Object.fromEntries(counts) };
  return { blocks: [{ block: 'table' as const, columns, rows }], data, summary };
}

function people(many: number): string {
  return many === 1 ? '1 person' : `${many.toLocaleString('en')} people`;
}

function formatOf(input: Input): TableFormat {
  return textFlag(input, 'as') === 'parquet' ? 'parquet' : 'csv';
}

function wholeNumber(input: Input, flag: string, most: number): number {
  const text = textFlag(input, flag) ?? '';
  const number = Number(text);
  if (/^\d+$/u.test(text) && number >= 1 && number <= most) return number;
  const range = `a whole number from 1 to ${most.toLocaleString('en')}`;
  throw new UsageError(`--${flag} takes ${range}, not "${text}".`, `For example --${flag} 3500.`);
}
