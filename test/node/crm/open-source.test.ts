/** CRM tables from small exports in the layouts of real systems: every row that comes out of them. */

import { existsSync } from 'node:fs';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Crm } from '#node/crm/crm.ts';
import { openSource } from '#node/crm/open-source.ts';
import { AS_OF, type Example, example, rowsIn } from './crm-folder.ts';

let of: Example;
let crm: Crm | undefined;
beforeAll(async () => {
  of = await example();
});
afterEach(() => crm?.close());

async function open(id: string, more: Readonly<Record<string, string>> = {}): Promise<Crm> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-source-'));
  await cp(`test/fixtures/sources/${id}`, folder, { recursive: true });
  for (const [name, text] of Object.entries(more)) await writeFile(join(folder, name), text);
  crm = await openSource({ ...of, folder, asOf: AS_OF }, id);
  return crm;
}

const at = (text: string): number => Date.parse(text);

/** What speaks of measured exports. */
function saidOf({ findings }: Crm, file: string): readonly string[] {
  return findings
    .filter(({ message }) => message.includes(file))
    .map(({ rule, message }) => `${rule} ${message.replaceAll(/\S*lockstep-source-\w+\//gu, '')}`);
}

describe('HubSpot', () => {
  const engagements = {
    'engagement_contact.csv':
      'engagement_id,contact_id\n7001,101\n7002,102\n7003,107\n7003,102\n7004,101\n7005,101\n7006,102\n',
    'engagement_call.csv': `engagement_id,_fivetran_deleted,property_hs_timestamp,property_hs_createdate,property_hubspot_owner_id,property_hs_call_duration
7001,false,2026-10-02 10:00:00,2026-10-05 09:00:00,77,150000
7002,true,2026-10-02 10:00:00,2026-10-02 10:00:00,77,
7999,false,2026-10-02 10:00:00,2026-10-02 10:00:00,77,
`,
    'engagement_email.csv': `engagement_id,property_hs_timestamp,property_hs_sequence_id,property_hs_email_direction
7003,2026-10-03 10:00:00,,EMAIL
7004,2026-10-03 11:00:00,12,EMAIL
`,
    'engagement_meeting.csv': `engagement_id,property_hs_meeting_start_time,property_hs_meeting_outcome
7005,2026-10-04 15:00:00,COMPLETED
7006,2026-10-04 15:00:00,NO_SHOW
`,
  };

  it('people, their accounts, and records that were merged', async () => {
    const tables = await open('hubspot');
    expect(await rowsIn(tables, 'crm_people', ['person', 'account', 'created_at', 'company.industry'])).toEqual([
      ['101', '9001', at('2026-08-01T09:30:00Z'), 'consumer-goods'],
      ['102', null, 1_788_336_000_000, 'consumer-goods'],
      ['104', null, 1_788_422_400_000, null],
    ]);
    expect(await rowsIn(tables, 'crm_accounts', ['account'])).toEqual([['9001'], ['9003']]);
    expect(await rowsIn(tables, 'crm_identities', ['record', 'person'])).toEqual([
      ['101', '101'],
      ['102', '102'],
      ['104', '104'],
      ['106', '101'],
    ]);
  });

  it('engagements are activities of all who took part, when they took place', async () => {
    const tables = await open('hubspot', engagements);
    expect(
      await rowsIn(tables, 'crm_activities', ['activity', 'person', 'type', 'at', 'logged_at', 'owner', 'minutes']),
    ).toEqual([
      ['calls 7001', '101', 'call', at('2026-10-02T10:00:00Z'), at('2026-10-05T09:00:00Z'), '77', 2],
      ['emails 7003 101', '101', 'personal-email', at('2026-10-03T10:00:00Z'), null, null, null],
      ['emails 7003 102', '102', 'personal-email', at('2026-10-03T10:00:00Z'), null, null, null],
      ['emails 7004', '101', 'sequence-email', at('2026-10-03T11:00:00Z'), null, null, null],
      ['meetings 7005', '101', 'meeting', at('2026-10-04T15:00:00Z'), null, null, null],
    ]);
    expect(saidOf(tables, 'engagement_')).toEqual([
      'data/unknown-lead Row 3 of engagement_call.csv is of nobody who is read.',
    ]);
  });

  it('deals are opportunities, won when their stage says so', async () => {
    const tables = await open('hubspot');
    expect(
      await rowsIn(tables, 'crm_opportunities', ['opportunity', 'opened_at', 'closed_at', 'outcome', 'amount']),
    ).toEqual([
      ['501', at('2026-10-06T07:00:00Z'), at('2026-10-12T06:49:18Z'), 'won', 4_000_000],
      ['503', at('2026-10-07T07:00:00Z'), null, 'open', 900_000],
    ]);
    expect(await rowsIn(tables, 'crm_contact_roles', ['opportunity', 'person', 'is_primary'])).toEqual([
      ['501', '101', true],
    ]);
  });

  it('stages and events are those that judging reads', async () => {
    const tables = await open('hubspot');
    expect(await rowsIn(tables, 'crm_stage_history', ['person', 'at', 'what', 'stage'])).toEqual([
      ['101', at('2026-09-01T09:30:00Z'), 'entered', 'inquiry'],
      ['101', at('2026-10-01T14:05:00.001Z'), 'entered', 'mql'],
      ['101', at('2026-10-06T07:00:00Z'), 'entered', 'opportunity'],
      ['101', at('2026-10-12T06:49:18Z'), 'entered', 'customer'],
    ]);
    expect(await rowsIn(tables, 'crm_events', ['person', 'signal'])).toContainEqual(['101', 'demo-request']);
  });
});

describe('Salesforce', () => {
  it('a lead that became contact, account and opportunity stays one history', async () => {
    const tables = await open('salesforce', {
      'task.csv': `id,is_deleted,who_id,type,owner_id,call_duration_in_seconds,completed_date_time,created_date
t1,FALSE,0032,Referral,,,,2026-09-15 12:00:00
t2,FALSE,00Q1,Call,005A,59,2026-09-14 12:00:00,2026-09-15 12:00:00
t3,FALSE,0031,CALL,005B,61,,2026-10-03 12:00:00
t4,FALSE,0031,Fax,005B,,,2026-10-03 12:00:00
t5,TRUE,0031,Call,005B,,,2026-10-03 12:00:00
`,
    });
    expect(await rowsIn(tables, 'crm_activities', ['activity', 'person', 'type', 'at', 'minutes'])).toEqual([
      ['meetings e3', '00Q1', 'meeting', at('2026-09-22T10:00:00Z'), null],
      ['tasks t2', '00Q1', 'call', at('2026-09-14T12:00:00Z'), 0],
      ['tasks t3', '00Q1', 'call', at('2026-10-03T12:00:00Z'), 1],
    ]);
    expect(saidOf(tables, 'task.csv')).toEqual([
      'data/unknown-activity Row 4 of task.csv names the activity "Fax", which the agreement does not have.',
    ]);
    expect(await rowsIn(tables, 'crm_identities', ['record', 'person'])).toContainEqual(['0031', '00Q1']);
    expect(await rowsIn(tables, 'crm_people', ['person', 'account', 'created_at'])).toEqual([
      ['0032', '0012', at('2026-09-01T09:00:00Z')],
      ['00Q1', '0011', at('2026-08-01T08:00:00Z')],
      ['00Q2', null, at('2026-08-02T08:00:00Z')],
    ]);
  });

  it('opportunities are won, lost or open, and a forecast closes none', async () => {
    const tables = await open('salesforce', {
      'opportunity.csv': `id,is_deleted,account_id,is_won,is_closed,close_date,created_date,amount
0061,false,0011,true,true,2026-10-13 00:00:00,2026-10-02 09:00:00,1200.50
0062,false,0012,false,false,2026-12-31 00:00:00,2026-10-02 09:00:00,dear
0063,false,0012,false,true,2026-10-13,,
`,
      'opportunity_contact_role.csv': 'opportunity_id,contact_id,is_deleted\n0062,0032,false\n0062,0031,false\n',
    });
    expect(
      await rowsIn(tables, 'crm_opportunities', ['opportunity', 'account', 'closed_at', 'outcome', 'amount']),
    ).toEqual([
      ['0061', '0011', at('2026-10-13T00:00:00Z'), 'won', 120_050],
      ['0062', '0012', null, 'open', null],
      ['0063', '0012', at('2026-10-13T00:00:00Z'), 'lost', null],
    ]);
    expect(await rowsIn(tables, 'crm_contact_roles', ['opportunity', 'person', 'is_primary'])).toEqual([
      ['0061', '00Q1', true],
      ['0062', '0032', null],
      ['0062', '00Q1', null],
    ]);
  });
});

describe('any source', () => {
  it('that no policy describes is refused with those that are', async () => {
    await expect(openSource({ ...of, folder: 'test', asOf: AS_OF }, 'pipedrive')).rejects.toMatchObject({
      message: 'No policy describes a source "pipedrive".',
      remedy: 'Those that are described: hubspot, marketo, salesforce.',
    });
  });

  it.skipIf(!existsSync('../shared/datasets')).each([
    ['hubspot', { people: 19, accounts: 24, opportunities: 44 }],
    ['salesforce', { people: 5, accounts: 1 }],
  ])('reads the published tables of %s', async (id, counts) => {
    crm = await openSource({ ...of, folder: `../shared/datasets/fivetran-${id}`, asOf: AS_OF }, id);
    expect(Object.fromEntries(crm.tables.map(({ table, rows }) => [table, rows]))).toMatchObject(counts);
  });
});
