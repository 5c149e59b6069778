/**
 * A file of what accounts have beside people, in every format, read beside the leads: the database and
 * the interpreter say the same, and what the accounts have matters.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { dayIn } from '#core/program/leads/zone.ts';
import { lower } from '#core/program/lower/index.ts';
import { judgeFiles } from '#node/data/bulk/judge-files.ts';
import { judgeWithInterpreter } from '#node/data/judge-with-interpreter.ts';
import { type LeadFiles, readLeads } from '#node/data/read/read-leads.ts';
import { csvWriter, toCsv } from '#node/data/write/csv.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { formatFindings } from './formatted.ts';
import { toParquet } from './written-rows.ts';

const asOf = Date.UTC(2026, 5, 30, 12);
const program = programIn(lower(buildAgreement(await readPolicies('test/policies/hallgarth')), { asOf }));
const moment = { asOf, asOfDate: dayIn(program.timeZone, asOf) };

function programIn({ program: found }: ReturnType<typeof lower>) {
  if (found === undefined) throw new Error('the policies of Hallgarth are broken');
  return found;
}

const files = temporaryFiles();

const LEADS = `lead,plant.sector,plant.lines,plant.output,plant.domain,plant.country,contact.email,project.start
kim,beverages,3,60,SAFTWERK.example,DE,einkauf@mail.example,2026-12-01
lee,beverages,3,60,saftwerk.example,DE,werk@mail.example,
mia,beverages,3,60,,DE,mia@mail.example,2026-12-01
`;
const EVENTS = `lead,signal,at,machine
lee,line-audit-booked,2026-03-02T09:00:00Z,
lee,price-enquiry,2026-06-25T09:00:00Z,filler
kim,price-enquiry,2026-01-25T09:00:00Z,filler
mia,price-enquiry,2026-06-25T09:00:00Z,filler
`;
const RECORDS = `lead,what,stage,at
kim,entered,enquiry,2026-01-25T09:00:00Z
`;
const MEMBERS = [
  {
    member: 'A-1',
    subject: 'delivery',
    account: 'Saftwerk.example',
    'delivery.value': '610000',
    'delivery.handed_over': '2025-11-03',
  },
  {
    member: 'A-1',
    subject: 'delivery',
    account: 'saftwerk.example',
    'delivery.value': '1',
    'delivery.handed_over': '',
  },
  { member: 'A-2', subject: 'repair', account: 'saftwerk.example', 'delivery.value': '1', 'delivery.handed_over': '' },
  { member: 'A-3', subject: 'delivery', account: '', 'delivery.value': '1', 'delivery.handed_over': '' },
  {
    member: 'A-4',
    subject: 'delivery',
    account: 'other.example',
    'delivery.value': 'dear',
    'delivery.handed_over': '',
  },
];

const WRITTEN = {
  csv: () => [Object.keys(MEMBERS[0] ?? {}), ...MEMBERS.map(Object.values)].map((row) => row.join(',')).join('\n'),
  ndjson: () => MEMBERS.map((row) => JSON.stringify(row)).join('\n'),
  json: () => JSON.stringify(MEMBERS),
} as const;

let leads: string;
let events: string;
let records: string;
beforeAll(() => {
  leads = files.write('leads.csv', LEADS);
  events = files.write('events.csv', EVENTS);
  records = files.write('records.csv', RECORDS);
});

async function inDatabase(own: LeadFiles) {
  let text = '';
  const write = async (more: string): Promise<void> => {
    text += more;
  };
  const sink = { to: 'text', writerFor: csvWriter, write } as const;
  const settings = { spill: files.folder, threads: 1 };
  const result = await judgeFiles({ program, moment, files: own, sink, settings, strict: false });
  return { verdicts: text, findings: formatFindings(result.findings) };
}

async function oneByOne(own: LeadFiles) {
  const read = await readLeads(program, own);
  const verdicts = [...toCsv(judgeWithInterpreter(program, read.leads, moment))].join('');
  return { verdicts, findings: formatFindings(read.findings) };
}

describe.each(['csv', 'ndjson', 'json', 'parquet'] as const)('members as %s', (format) => {
  it('are read alike by both, with the same findings', async () => {
    const members = files.path(`members.${format}`);
    if (format === 'parquet') await toParquet(MEMBERS, members);
    else files.write(`members.${format}`, WRITTEN[format]());
    const [fast, reference] = [
      await inDatabase({ leads, events, records, members }),
      await oneByOne({ leads, events, records, members }),
    ];
    expect(fast.verdicts).toBe(reference.verdicts);
    expect(fast.findings).toEqual(reference.findings);
    expect(reference.findings).toHaveLength(4);
  });
});

it('the stage of a person depends on what the account has', async () => {
  const members = files.write('members.csv', WRITTEN.csv());
  const stages = async (own: LeadFiles): Promise<readonly string[]> =>
    (await oneByOne(own)).verdicts
      .split('\n')
      .slice(1, 4)
      .map((line) => line.split(',')[3] ?? '');
  expect(await stages({ leads, events, records })).toEqual(['enquiry', 'enquiry', 'enquiry']);
  expect(await stages({ leads, events, records, members })).toEqual(['project', 'enquiry', 'enquiry']);
});
