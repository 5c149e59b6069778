/**
 * Small exports of the three systems, in the layouts of their real ones: what comes out of them is
 * written down here as tables, and what they cannot say is reported.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import type { Lead } from '#core/program/lead.ts';
import { lower } from '#core/program/lower/index.ts';
import type { Program } from '#core/program/program.ts';
import { readSource } from '#node/data/read/read-source.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import { temporaryFiles } from '../temporary-files.ts';

const files = temporaryFiles();
const AS_OF = Date.UTC(2026, 9, 15, 9);

let program: Program;
beforeAll(async () => {
  const lowered = lower(buildAgreement(await readPolicies('policies')), { asOf: AS_OF });
  if (lowered.program === undefined) throw new Error('the shipped agreement has errors');
  program = lowered.program;
});

async function read(id: string, path = `test/fixtures/sources/${id}`) {
  const source = program.sources.find((known) => known.id === id);
  if (source === undefined) throw new Error(`there is no source ${id}`);
  const lines: string[] = [];
  const { leads, findings, moreRows } = await readSource(program, source, path, (line) => lines.push(line));
  return {
    leads: leads.map(fieldsOf),
    past: leads.flatMap(pastOf),
    moreRows,
    lines,
    findings: findings.map(({ rule, message }) => `${rule} ${message.replaceAll(/\S+\/(?=\w+\.csv)/gu, '')}`).sort(),
  };
}

function fieldsOf({ id, fields }: Lead) {
  return { id, ...Object.fromEntries([...fields].sort(([one], [other]) => (one < other ? -1 : 1))) };
}

/** Events and stages, one a line. */
function pastOf({ id, events = [], records = [] }: Lead): readonly string[] {
  const did = events.map(({ id: event, signal, at, properties }) =>
    [id, instant(at), signal, event, ...[...properties].map(([name, value]) => `${name}=${String(value)}`)].join(' · '),
  );
  return [...did, ...records.map(({ what, stage, at }) => [id, instant(at), what, stage].join(' · '))];
}

function instant(at: number): string {
  return new Date(at).toISOString().replace(/:00\.000Z$/u, 'Z');
}

describe('HubSpot', () => {
  test('contacts with their companies: deleted, merged, repeated and empty rows are left out', async () => {
    const { leads } = await read('hubspot');
    expect(leads).toEqual([
      {
        id: '101',
        'company.country': 'US',
        'company.employees': 220,
        'company.industry': 'consumer-goods',
        'company.name': 'Fernhill Foods',
        'company.revenue': 1_000_000_000,
        'company.website': 'fernhill.example',
        'contact.email': 'ada.quill@fernhill.example',
        'contact.first_name': 'Ada',
        'contact.last_name': 'Quill',
        'contact.phone': '+1 555 0100',
        'contact.title': 'Head of Planning\nand "Supply"',
        'lead.created': Date.UTC(2026, 8, 1, 9, 30),
        'lead.source': 'website',
      },
      {
        id: '102',
        'company.employees': 80,
        'company.industry': 'consumer-goods',
        'company.name': 'Oakline',
        'contact.email': 'ben@oakline.example',
        'contact.first_name': 'Ben',
        'contact.last_name': 'Marsh',
        'contact.title': 'Buyer',
        'lead.created': Date.UTC(2026, 8, 2, 8),
        'lead.source': 'advertising',
      },
      {
        id: '104',
        'contact.first_name': 'Cleo',
        'contact.last_name': 'Reed',
        'lead.created': Date.UTC(2026, 8, 3, 8),
        'lead.source': 'website',
      },
    ]);
  });

  test('forms, also of a merged contact, the history of the stage, and deals of the contacts they name', async () => {
    expect((await read('hubspot')).past).toEqual([
      '101 · 2026-10-01T14:05Z · demo-request · form-submissions c-1',
      '101 · 2026-10-01T14:05Z · demo-request · form-submissions c-1',
      '101 · 2026-10-03T08:10Z · ebook-download · form-submissions c-2',
      '101 · 2026-10-07T08:00Z · ebook-download · form-submissions c-9',
      '101 · 2026-10-01T14:05:00.001Z · entered · mql',
      '101 · 2026-09-01T09:30Z · entered · inquiry',
      '101 · 2026-10-06T07:00Z · entered · opportunity',
      '101 · 2026-10-12T06:49:18.000Z · entered · customer',
      '102 · 2026-10-04T09:50Z · webinar-registered · form-submissions row 4 · webinar=Webinar: the quiet season',
    ]);
  });

  test('what cannot be used is counted and reported', async () => {
    const { findings, moreRows } = await read('hubspot');
    expect(findings).toEqual([
      'data/duplicate-lead Row 6 of contact.csv tells of a lead that a row before it tells of, so it is not read.',
      'data/not-a-value E-mail address of lead 104: the value is not an e-mail address.',
      'data/not-a-value Employees of lead 104: "many" is not a number.',
      'data/not-a-value Industry of lead 104: "Boats" is none of consumer-goods, manufacturing, wholesale, retail, logistics, software, financial-services, professional-services … (11 in all).',
      'data/unknown-lead 2 rows of contact_form_submission.csv, from row 8 on, belong to no lead that is read.',
      'data/unknown-lead Row 3 of deal.csv belongs to no lead that is read.',
      'data/unknown-signal 2 rows of contact_form_submission.csv, from row 5 on, have title "Job application", which the mapping gives no signal for.',
      'data/unknown-stage 2 rows of contact_property_history.csv, from row 5 on, have value "1234567", which the mapping gives no stage for.',
      'data/unreadable-row Row 10 of contact_form_submission.csv does not say whose it is.',
      'data/unreadable-row Row 7 of contact.csv does not say which lead it is.',
      'data/unreadable-row Row 7 of contact_form_submission.csv cannot be placed in time: it does not say when.',
    ]);
    expect(moreRows).toBe(2);
  });

  test('it says what it read, what it lacks, and what it passed over and why', async () => {
    const { lines } = await read('hubspot');
    expect(lines).toContain('holiday_list.csv is not read: the mapping of HubSpot does not know it.');
    expect(lines).toContainEqual(
      expect.stringMatching(/^engagement_call\.csv is not read: Measures are counted from it/u),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^Contacts: 5 rows of contact\.csv, and 1 that was merged into them, without .*country/u),
    );
    expect(lines).toContain('Companies: 2 rows of company.csv');
  });
});

describe('Salesforce', () => {
  test('a converted lead and its contact are one lead, which keeps its first id', async () => {
    const { leads, findings } = await read('salesforce');
    expect(leads.map(({ id }) => id)).toEqual(['00Q1', '0032', '00Q2']);
    expect(leads[0]).toMatchObject({
      'contact.last_name': 'Vale-Hill',
      'contact.phone': '555-0101',
      'company.name': 'Vale',
      'company.employees': 350,
      'company.industry': 'manufacturing',
      'lead.created': Date.UTC(2026, 9, 2, 9),
      'lead.source': 'event',
    });
    expect(findings).toContain(
      'data/duplicate-lead Row 4 of lead.csv tells of a lead that a row before it tells of, so it is not read.',
    );
  });

  test('campaigns, tasks, meetings, the history of the status, and opportunities', async () => {
    expect((await read('salesforce')).past).toEqual([
      '00Q1 · 2026-09-10T00:00Z · webinar-attended · campaign-members m1 · webinar=701A',
      '00Q1 · 2026-09-20T10:00Z · fair-conversation · fair-meetings e1 · fair=Autumn fair',
      '00Q1 · 2026-09-25T10:00Z · fair-conversation · fair-meetings e4 · fair=Spring fair',
      '00Q1 · 2026-08-20T09:00Z · entered · mql',
      '00Q1 · 2026-08-21T09:00Z · entered · sal',
      '00Q1 · 2026-10-02T00:00Z · entered · opportunity',
      '00Q1 · 2026-10-13T00:00Z · entered · customer',
      '0032 · 2026-09-15T12:00Z · customer-referral · referrals t1 · customer=0011',
      '00Q2 · 2026-09-12T09:00Z · fair-conversation · campaign-members m2 · fair=701B',
    ]);
  });

  test('an opportunity that names nobody belongs to nobody', async () => {
    const { findings, lines } = await read('salesforce');
    expect(findings).toContain(
      'data/unknown-lead Row 2 of opportunity.csv belongs to no lead that is read; what could tell was not read: Contacts of opportunities.',
    );
    expect(lines).toContain('Not in the folder: Contacts of opportunities.');
  });
});

describe('Marketo', () => {
  test('leads, and what they did until the move', async () => {
    const { leads, past, findings } = await read('marketo');
    expect(leads).toMatchObject([
      { id: '2001', 'lead.created': Date.UTC(2026, 0, 5, 6, 25, 33) },
      { id: '2002', 'contact.first_name': 'Ivo', 'lead.created': Date.UTC(2026, 0, 6, 6, 25, 33) },
    ]);
    expect(past).toEqual([
      '2001 · 2026-03-04T09:00Z · pricing-page-visit · page-visits 11',
      '2001 · 2026-03-04T09:05Z · website-visit · page-visits 12 · page=/stories/fernhill',
      '2001 · 2026-03-01T09:00Z · entered · mql',
      '2002 · 2026-03-06T09:00Z · demo-request · forms 21',
      '2002 · 2026-03-05T09:00Z · email-click · clicks 11 · campaign=March letter',
      '2002 · 2026-04-01T09:00Z · unsubscribed · unsubscribes 31',
    ]);
    expect(findings).toEqual([
      'data/unknown-signal Row 2 of activity_fill_out_form.csv has primary_attribute_value "Partner application", which the mapping gives no signal for.',
    ]);
  });
});

describe('a file or a folder', () => {
  test('one file of leads, by its name or because there is one table of leads only', async () => {
    expect((await read('salesforce', 'test/fixtures/sources/salesforce/contact.csv')).leads).toHaveLength(2);
    expect((await read('hubspot', files.write('list.csv', 'id\n1\n'))).leads).toEqual([{ id: '1' }]);
  });

  test.each([
    ['a file of something else', 'hubspot', 'company.csv', 'id\n1\n', /^\S+ is named like Companies of HubSpot/u],
    ['a file that could be two tables', 'salesforce', 'list.csv', 'id\n1\n', /could be any of Contacts, Leads of/u],
  ])('%s', async (_what, source, name, text, says) => {
    await expect(read(source, files.write(name, text))).rejects.toThrow(says);
  });

  test('a folder without leads', async () => {
    await expect(read('marketo', 'test/fixtures/sources')).rejects.toThrow(
      'test/fixtures/sources holds no leads of Marketo (until the move of June 2026).',
    );
  });
});
