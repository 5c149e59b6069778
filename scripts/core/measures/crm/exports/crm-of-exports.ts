/**
 * CRM tables out of the exports of a source. Leads, events and stages are those that judging reads, so a figure
 * and a verdict never speak of different people; what only measures need is read beside them.
 */
import type { FieldType } from '../../../conditions/value.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import type { Lead } from '../../../program/lead.ts';
import { type ExportTable, keptRows } from '../../../program/leads/exports/export-table.ts';
import { lackingColumns, lackingJoins } from '../../../program/leads/exports/needed-columns.ts';
import { type People, peopleIn } from '../../../program/leads/exports/people.ts';
import { readExports } from '../../../program/leads/exports/read-exports.ts';
import { talliesOf } from '../../../program/leads/exports/tallies.ts';
import { leadsOfRows } from '../../../program/leads/exports/whose.ts';
import type { Program } from '../../../program/program.ts';
import type { AccountsExport, AnyExport, Source, SourceExport } from '../../../program/source.ts';
import { propertyColumn } from '../../../program/to-sql/relations.ts';
import type { ActivityNames } from '../columns.ts';
import type { CrmTable } from '../relations.ts';
import { activitiesOf } from './activities.ts';
import { opportunitiesOf } from './opportunities.ts';
import { accountsOf, peopleOf } from './people.ts';
import type { NamedRow, Ready } from './reading.ts';

export interface CrmOfExports {
  /** A table that nothing in the folder tells of is absent. */
  readonly rows: Partial<Readonly<Record<CrmTable, readonly NamedRow[]>>>;
  readonly findings: readonly Finding[];
}

export interface ExportsOfSource {
  readonly program: Program;
  readonly source: Source;
  readonly tables: readonly ExportTable<AnyExport>[];
  readonly activities: readonly ActivityNames[];
  readonly money: FieldType;
}

export function crmOfExports({ program, source, tables, activities, money }: ExportsOfSource): CrmOfExports {
  const read = readExports(program, source, tables.filter(isJudged));
  const measured = measuredTables(source, tables);
  const { ready, people } = measured;
  const accounts = accountsOf(ready.flatMap((one) => (isOf(one, 'accounts') ? [measured.byJoin(one)] : [])));
  const ofLeads = ready.filter((one) => isOf(one, 'leads'));
  const own = peopleOf(read.leads, ofLeads, { people, source: source.id, accounts: accounts.of });
  const deals = ready.filter((one) => isOf(one, 'opportunities'));
  const sold = opportunitiesOf(deals, money);
  const done = ready.filter((one) => isOf(one, 'activities'));
  const has = (gives: AnyExport['gives']): boolean => ready.some((one) => isOf(one, gives));
  const rows = {
    people: own.people,
    identities: own.identities,
    ...(has('accounts') ? { accounts: accounts.accounts } : {}),
    ...(has('events') ? { events: read.leads.flatMap(eventRows) } : {}),
    ...(has('records') ? { 'stage-history': read.leads.flatMap(recordRows) } : {}),
    ...(has('activities') ? { activities: done.flatMap((one) => activitiesOf(one, activities)) } : {}),
    ...(has('opportunities') ? { opportunities: sold.opportunities, 'contact-roles': sold.roles } : {}),
  };
  return {
    rows,
    findings: [...read.findings, ...measured.findings, ...ready.flatMap(({ tallies }) => tallies.findings())],
  };
}

function isJudged(table: ExportTable<AnyExport>): table is ExportTable<SourceExport> {
  return !MEASURED.has(table.export.gives);
}

const MEASURED: ReadonlySet<AnyExport['gives']> = new Set(['accounts', 'activities', 'opportunities']);

function isOf<G extends AnyExport['gives']>(
  one: Ready<AnyExport>,
  gives: G,
): one is Ready<Extract<AnyExport, { readonly gives: G }>> {
  return one.table.export.gives === gives;
}

interface MeasuredTables {
  readonly ready: readonly Ready<AnyExport>[];
  readonly people: People;
  readonly findings: readonly Finding[];
  /** The same export once for each of its joins. */
  byJoin(one: Ready<AccountsExport>): readonly Ready<AccountsExport>[];
}

/** All tables with the people their rows are of; what the judged ones lack has been told by then. */
function measuredTables(source: Source, tables: readonly ExportTable<AnyExport>[]): MeasuredTables {
  const byId = new Map(tables.map((table) => [table.export.id, table]));
  const findings = tables
    .filter((table) => !isJudged(table))
    .flatMap((table) => [...lackingColumns(table), ...lackingJoins(table, byId)]);
  const kept = [...source.exports, ...source.measured].flatMap(({ id }) => {
    const table = byId.get(id);
    return table === undefined || lackingColumns(table).length > 0 ? [] : [{ table, kept: keptRows(table) }];
  });
  const leads = kept.flatMap(({ table, kept: rows }) =>
    table.export.gives === 'leads' ? [{ table: { ...table, export: table.export }, kept: rows }] : [],
  );
  const people = peopleIn(leads);
  const leadsOf = leadsOfRows(new Map(kept.map((one) => [one.table.export.id, one])), people);
  const readyFor = <E extends AnyExport>(one: {
    readonly table: ExportTable<E>;
    readonly kept: ReturnType<typeof keptRows>;
  }): Ready<E> => {
    const whose = leadsOf(one.table);
    return {
      ...one,
      tallies: talliesOf(one.table),
      peopleOf: (cells) => whose(cells)?.filter((person) => people.has(person)),
      zone: source.timeZone,
    };
  };
  return {
    ready: kept.map(readyFor),
    people,
    findings,
    byJoin: ({ table, kept: rows }) =>
      table.export.whose.joins.map((join) =>
        readyFor({
          table: { ...table, export: { ...table.export, whose: { ...table.export.whose, joins: [join] } } },
          kept: rows,
        }),
      ),
  };
}

function eventRows({ id: person, events = [] }: Lead): readonly NamedRow[] {
  return events.map(({ id, signal, at, properties }) => ({
    event: id,
    person,
    signal,
    at,
    ...Object.fromEntries([...properties].map(([name, value]) => [propertyColumn(signal, name), value])),
  }));
}

function recordRows({ id: person, records = [] }: Lead): readonly NamedRow[] {
  return records.map((record, place) => ({
    record: `${person} ${place + 1}`,
    person,
    what: record.what,
    stage: record.stage,
    at: record.at,
    role: record.role,
    reason: record.reason,
    evidence: record.what === 'entered' ? record.evidence : undefined,
  }));
}
