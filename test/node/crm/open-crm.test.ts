import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#core/sql/fragment.ts';
import type { Crm } from '#node/crm/crm.ts';
import { openCrm } from '#node/crm/open-crm.ts';
import { dialect, openSession } from '#node/data/session.ts';
import { AS_OF, type Example, example, folderOf, opened, rowsIn, said } from './crm-folder.ts';

let of: Example;
let crm: Crm | undefined;
beforeAll(async () => {
  of = await example();
});
afterEach(() => crm?.close());

async function open(files: Readonly<Record<string, string>>): Promise<Crm> {
  crm = await opened(of, files);
  return crm;
}

const at = (text: string): number => Date.parse(text);
const PEOPLE = 'person,created_at\nP-1,2026-09-01T08:00:00Z\nP-2,2026-09-02T08:00:00Z\n';

describe('values', () => {
  it('are read as those of leads are', async () => {
    const tables = await open({
      'people.csv': `person,account,created_at,company.industry,company.employees,company.revenue,company.country,company.systems,contact.email,lead.next_step
P-1,A-1,2026-09-01T10:00:00+02:00,FMCG,220,1250000.50,United States,erp;warehouse,Kim@Harbour.Example,2026-10-20
P-2,,2026-09-01 08:00:00Z,,,,,,,
`,
    });
    const fields = [
      'company.industry',
      'company.employees',
      'company.revenue',
      'company.country',
      'contact.email',
      'lead.next_step',
    ];
    expect(await rowsIn(tables, 'crm_people', ['person', 'account', 'created_at', ...fields])).toEqual([
      [
        'P-1',
        'A-1',
        at('2026-09-01T08:00:00Z'),
        'consumer-goods',
        220,
        125_000_050,
        'US',
        'kim@harbour.example',
        Date.UTC(2026, 9, 20) / 864e5,
      ],
      ['P-2', null, at('2026-09-01T08:00:00Z'), null, null, null, null, null, null],
    ]);
    expect(said(tables)).toEqual([]);
  });

  it('that do not fit are missing, and told once for each column', async () => {
    const tables = await open({
      'people.csv': 'person,company.employees,company.industry\nP-1,220.5,TBD\nP-2,many,Misc\nP-3,90,TBD\n',
      'opportunities.csv':
        'opportunity,outcome,amount,opened_at\nO-1,won,12000.505,2026-09-01T08:00:00Z\nO-2,maybe,12000,01/09/2026\n',
    });
    expect(await rowsIn(tables, 'crm_people', ['person', 'company.employees', 'company.industry'])).toEqual([
      ['P-1', null, null],
      ['P-2', null, null],
      ['P-3', 90, null],
    ]);
    expect(await rowsIn(tables, 'crm_opportunities', ['opportunity', 'outcome', 'amount', 'opened_at'])).toEqual([
      ['O-1', 'won', null, at('2026-09-01T08:00:00Z')],
      ['O-2', null, 1_200_000, null],
    ]);
    expect(said(tables)).toMatchSnapshot();
  });

  it('written otherwise than they are kept are remembered', async () => {
    const tables = await open({
      'people.csv':
        'person,company.industry,contact.consent\nP-1,FMCG,given\nP-2,consumer-goods,Opted In\nP-3,TBD,given\n',
      'accounts.csv': 'account,company.country\nA-1,United States\nA-2,US\n',
    });
    const columns = ['table_id', 'record', 'field', 'written', 'becomes'];
    expect(await rowsIn(tables, 'crm_spellings', columns)).toEqual([
      ['accounts', 'A-1', 'company.country', 'United States', 'US'],
      ['people', 'P-1', 'company.industry', 'FMCG', 'consumer-goods'],
      ['people', 'P-2', 'contact.consent', 'Opted In', 'given'],
      ['people', 'P-3', 'company.industry', 'TBD', null],
    ]);
  });

  it('of the account are those of its people, who keep their own', async () => {
    const tables = await open({
      'people.csv': 'person,account,company.industry\nP-1,A-1,\nP-2,A-1,retail\nP-3,A-9,\n',
      'accounts.csv': 'account,company.industry,company.employees\nA-1,wholesale,90\n',
    });
    expect(await rowsIn(tables, 'crm_people', ['person', 'company.industry', 'company.employees'])).toEqual([
      ['P-1', 'wholesale', 90],
      ['P-2', 'retail', 90],
      ['P-3', null, null],
    ]);
  });
});

describe('codes of the agreement', () => {
  it('are found by id, title and what systems call them', async () => {
    const tables = await open({
      'people.csv': PEOPLE,
      'activities.csv': `person,type,at
P-1,call,2026-10-01T08:00:00Z
P-1,CALL,2026-10-01T09:00:00Z
P-1,One-to-one e-mail,2026-10-01T10:00:00Z
P-1,Ring back,2026-10-01T11:00:00Z
P-2,Ring back,2026-10-01T12:00:00Z
P-2,meetings,2026-10-01T12:00:00Z
`,
      'stage-history.csv': `person,what,stage,at,reason,evidence,valid_until
P-1,entered,MQL,2026-10-01T08:00:00Z,,,
P-1,entered,Marketing-qualified lead,2026-10-02T08:00:00Z,,,
P-1,entered,sql,2026-10-03T08:00:00Z,,need;budget,
P-1,rejected,sal,2026-10-04T08:00:00Z,Not now,,
P-1,rejected,sal,2026-10-05T08:00:00Z,too rich,,
P-2,override,mql,2026-10-05T08:00:00Z,Met at dinner,,2026-12-31
P-2,entered,engaged,2026-10-06T08:00:00Z,,,
P-2,left,mql,2026-10-06T08:00:00Z,,,
`,
    });
    expect(await rowsIn(tables, 'crm_activities', ['activity', 'type'])).toEqual([
      ['row 1', 'call'],
      ['row 2', 'call'],
      ['row 3', 'personal-email'],
    ]);
    expect(await rowsIn(tables, 'crm_stage_history', ['record', 'what', 'stage', 'reason', 'valid_until'])).toEqual([
      ['row 1', 'entered', 'mql', null, null],
      ['row 2', 'entered', 'mql', null, null],
      ['row 3', 'entered', 'sql', null, null],
      ['row 4', 'rejected', 'sal', 'not-now', null],
      ['row 5', 'rejected', 'sal', null, null],
      ['row 6', 'override', 'mql', 'Met at dinner', Date.UTC(2026, 11, 31) / 864e5],
    ]);
    expect(said(tables)).toMatchSnapshot();
  });

  it('have properties of their own signal only', async () => {
    const tables = await open({
      'people.csv': PEOPLE,
      'events.csv': `person,signal,at,minutes,website-visit.page
P-1,webinar-attended,2026-10-01T08:00:00Z,40,/prices
P-1,website-visit,2026-10-01T09:00:00Z,40,/prices
P-2,seen-in-town,2026-10-01T09:00:00Z,,
`,
    });
    expect(
      await rowsIn(tables, 'crm_events', ['event', 'signal', 'webinar-attended.minutes', 'website-visit.page']),
    ).toEqual([
      ['row 1', 'webinar-attended', 40, null],
      ['row 2', 'website-visit', null, '/prices'],
    ]);
    expect(said(tables)).toMatchSnapshot();
  });
});

describe('rows', () => {
  it('that say nothing are left out, and those that come twice are read once', async () => {
    const tables = await open({
      'people.csv': 'person,owner\nP-1,ada\nP-1,bo\n,cy\n',
      'activities.csv':
        'activity,person,type,at\nC-1,P-1,call,yesterday\nC-2,P-1,call,\nC-3,P-9,call,2026-10-01T08:00:00Z\n',
    });
    expect(await rowsIn(tables, 'crm_people', ['person', 'owner'])).toEqual([['P-1', 'ada']]);
    expect(await rowsIn(tables, 'crm_activities', ['activity'])).toEqual([['C-3']]);
    expect(said(tables)).toMatchSnapshot();
  });
});

describe('formats', () => {
  const header = ['activity', 'person', 'type', 'at', 'minutes'];
  const lines = [
    ['C-1', 'P-1', 'Call', '2026-10-01T08:00:00Z', '12'],
    ['C-2', 'P-2', 'EMAIL', '2026-10-01T10:00:00+02:00', ''],
  ];
  const written = (separator: string): string =>
    [header, ...lines].map((cells) => `${cells.join(separator)}\n`).join('');
  const json = lines
    .map((cells) => `${JSON.stringify(Object.fromEntries(header.map((name, place) => [name, cells[place]])))}\n`)
    .join('');

  it.each([
    ['activities.csv', written(',')],
    ['activities.tsv', written('\t')],
    ['activities.csv.gz', written(',')],
    ['activities.ndjson', json],
    ['activities.json', `[${json.trim().replaceAll('\n', ',')}]`],
  ])('%s', async (name, text) => {
    const tables = await open({ 'people.csv': PEOPLE, [name]: text });
    expect(await rowsIn(tables, 'crm_activities', header)).toEqual([
      ['C-1', 'P-1', 'call', at('2026-10-01T08:00:00Z'), 12],
      ['C-2', 'P-2', 'personal-email', at('2026-10-01T08:00:00Z'), null],
    ]);
    expect(said(tables)).toEqual([]);
  });

  it('parquet, with types of its own', async () => {
    const folder = await folderOf({ 'people.csv': PEOPLE });
    const file = `${folder}/opportunities.parquet`;
    const session = await openSession([file], { threads: 1 });
    await session.run(sql`COPY (SELECT 'O-1' AS opportunity, 'Won' AS outcome, TIMESTAMPTZ '2026-10-01 08:00:00+00' AS opened_at,
CAST(1790000000000 AS BIGINT) AS closed_at, CAST(8948.5 AS DECIMAL(12, 2)) AS amount) TO ${dialect.text(file)} (FORMAT parquet)`);
    session.close();
    crm = await openCrm({ ...of, folder, asOf: AS_OF });
    expect(
      await rowsIn(crm, 'crm_opportunities', ['opportunity', 'outcome', 'opened_at', 'closed_at', 'amount']),
    ).toEqual([['O-1', 'won', at('2026-10-01T08:00:00Z'), 1_790_000_000_000, 894_850]]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a folder without tables', { 'readme.txt': 'nothing' }, 'There are no CRM tables in'],
    ['two files of one table', { 'people.csv': PEOPLE, 'people.tsv': PEOPLE }, 'people.tsv hold the table people.'],
    [
      'columns that are needed, with what they are probably called',
      { 'activities.csv': 'contact_id,typ,timestamp\nP-1,call,2026-10-01T08:00:00Z\n' },
      'activities.csv has no column "person" (for whom): call "contact_id" "person", if it is that.',
    ],
  ])('%s', async (_what, files, message) => {
    await expect(opened(of, files)).rejects.toThrow(message);
  });

  it('names what cannot be told without each table', async () => {
    const tables = await open({ 'people.csv': PEOPLE });
    const missing = tables.findings.filter(({ rule }) => rule === 'data/table-missing');
    expect(
      missing.map(({ severity, message }) => `${severity}: ${message.replaceAll(/\S*lockstep-crm-\w+/gu, 'crm')}`),
    ).toMatchSnapshot();
  });
});

describe('whose records they are', () => {
  const identities = (rows: string): Readonly<Record<string, string>> => ({
    'people.csv': PEOPLE,
    'identities.csv': `source,record,person\n${rows}`,
  });
  const many = (count: number, person: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => `hubspot,R-${n},${person(n)}\n`).join('');

  it.each([
    ['all known', many(100, () => 'P-1'), true, []],
    ['as many of nobody as are borne', many(100, (n) => (n < 5 ? '' : 'P-1')), true, []],
    [
      'one more',
      many(100, (n) => (n < 6 ? '' : 'P-1')),
      false,
      [
        'warning data/whose-record: 6% of the records (6 of 100) are of nobody known; up to 5% may, so figures about people cannot be told.',
      ],
    ],
    [
      'too many of two people',
      `${many(40, () => 'P-1')}hubspot,R-1,P-2\n`,
      false,
      [
        'warning data/whose-record: 2.5% of the records (1 of 40) may be of several people; up to 2% may, so figures about people cannot be told.',
      ],
    ],
  ])('%s', async (_what, rows, trusted, findings) => {
    const tables = await open(identities(rows));
    expect(tables.identity.trusted).toBe(trusted);
    expect(said(tables)).toEqual(findings);
  });

  it('a lead that became a contact is one person with one history', async () => {
    const tables = await open({
      'people.csv': `person,created_at,company.industry,contact.title
contact-1,2026-09-05T08:00:00Z,,Head of Planning
lead-1,2026-09-01T08:00:00Z,retail,Planner
`,
      'identities.csv': 'source,record,person\nsalesforce,lead-1,contact-1\nsalesforce,contact-1,contact-1\n',
      'activities.csv': 'person,type,at\nlead-1,call,2026-09-01T09:00:00Z\ncontact-1,call,2026-09-06T09:00:00Z\n',
    });
    expect(await rowsIn(tables, 'crm_people', ['person', 'created_at', 'company.industry', 'contact.title'])).toEqual([
      ['contact-1', at('2026-09-01T08:00:00Z'), 'retail', 'Head of Planning'],
    ]);
    expect(await rowsIn(tables, 'crm_activities', ['person', 'activity'])).toEqual([
      ['contact-1', 'row 1'],
      ['contact-1', 'row 2'],
    ]);
    expect(said(tables)).toEqual([]);
  });

  it('counts addresses that say nothing of a company', async () => {
    const tables = await open({ 'people.csv': 'person,contact.email\nP-1,kim@gmail.com\nP-2,kim@harbour.example\n' });
    expect(tables.identity).toMatchObject({ people: 2, freeMail: 0.5, records: 0 });
  });
});
