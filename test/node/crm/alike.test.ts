/** Tables as text and the same tables as Parquet give the same relations, to the last value. */
import { beforeAll, expect, it } from 'vitest';
import { CRM_TABLES, crmRelations } from '#core/measures/crm/relations.ts';
import { sql } from '#core/sql/fragment.ts';
import { openCrm } from '#node/crm/open-crm.ts';
import { dialect, openSession } from '#node/data/session.ts';
import { AS_OF, type Example, example, folderOf, rowsIn } from './crm-folder.ts';

const TABLES = {
  'people.csv':
    'person,account,created_at,company.industry,company.employees,contact.email\nP-1,A-1,2026-09-01T08:00:00Z,FMCG,,Kim@Harbour.Example\nP-2,A-1,2026-09-01 08:00:00+02:00,TBD,many,\n',
  'accounts.csv': 'account,owner,company.employees\nA-1,ada,220\n',
  'events.csv':
    'event,person,signal,at,webinar-attended.minutes\nE-1,P-1,webinar-attended,2026-09-02T08:00:00Z,40\nE-1,P-1,webinar-attended,2026-09-02T08:00:00Z,40\nE-2,P-2,Demo request,2026-09-02T08:00:00Z,\n',
  'stage-history.csv':
    'record,person,what,stage,at,reason,evidence\nR-1,P-1,entered,mql,2026-09-03T08:00:00Z,,\nR-2,P-1,rejected,sal,2026-09-04T08:00:00Z,not-now,\n',
  'opportunities.csv': 'opportunity,account,outcome,amount\nO-1,A-1,won,1200.50\nO-2,A-1,maybe,7\n',
  'spend.csv': 'day,amount\n2026-09-01,99.90\n',
};

let of: Example;
beforeAll(async () => {
  of = await example();
});

it('as text and as Parquet', async () => {
  const folder = await folderOf(TABLES);
  const other = await folderOf({});
  const files = Object.keys(TABLES).map((name) => ({
    from: `${folder}/${name}`,
    to: `${other}/${name.replace('csv', 'parquet')}`,
  }));
  const session = await openSession(
    files.flatMap(({ from, to }) => [from, to]),
    { threads: 1 },
  );
  for (const { from, to } of files)
    await session.run(
      sql`COPY (SELECT * FROM read_csv(${dialect.text(from)}, all_varchar = true, header = true)) TO ${dialect.text(to)} (FORMAT parquet, USE_TMP_FILE false)`,
    );
  session.close();
  const opened = await Promise.all([folder, other].map((one) => openCrm({ ...of, folder: one, asOf: AS_OF })));
  const relations = crmRelations(of.program);
  for (const table of CRM_TABLES) {
    const [text, parquet] = await Promise.all(
      opened.map((crm) =>
        rowsIn(
          crm,
          relations[table].name,
          relations[table].columns.map(({ name }) => name),
        ),
      ),
    );
    expect(parquet, table).toEqual(text);
  }
  const [text, parquet] = opened.map(({ findings }) =>
    findings.map(
      ({ rule, message }) =>
        `${rule} ${message.replaceAll(/\S*lockstep-crm-\w+/gu, '').replaceAll('.parquet', '.csv')}`,
    ),
  );
  expect(parquet).toEqual(text);
  for (const crm of opened) crm.close();
});
