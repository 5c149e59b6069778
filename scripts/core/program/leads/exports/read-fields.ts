/**
 * Fields of the leads of a source. What an export higher up says is not replaced by one below it, and
 * of several rows of one export the first is read.
 */
import type { Value } from '../../../conditions/value.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import type { Program, SourceField } from '../../program.ts';
import type { FieldsExport, LeadsExport } from '../../source.ts';
import { dataRules } from '../data-rules.ts';
import { type RawValue, readSlots } from '../read-slots.ts';
import { rowPlace } from '../rows/header.ts';
import { columnsIn, type ExportRow, type ExportTable, firstFilled } from './export-table.ts';
import type { MappedSlot } from './read-events.ts';
import type { Tallies } from './tallies.ts';
import type { LeadsOf } from './whose.ts';

export interface FieldsTable {
  readonly table: ExportTable<LeadsExport | FieldsExport>;
  readonly kept: readonly ExportRow[];
  readonly leadsOf: LeadsOf;
  readonly tallies: Tallies;
}

/** A row of a lead, with what its columns are mapped onto. */
interface OwnRow extends ExportRow {
  readonly of: FieldsTable;
  readonly slots: readonly MappedSlot[];
}

/** For each lead in the order of the exports of leads; rows about nobody who is read are passed over. */
export function fieldsOf(
  program: Program,
  tables: readonly FieldsTable[],
  { zone, report }: { readonly zone: string; report(finding: Finding): void },
): ReadonlyMap<string, ReadonlyMap<string, Value>> {
  const rows = rowsByLead(program, tables);
  const fields = new Map<string, ReadonlyMap<string, Value>>();
  for (const [lead, own] of rows) {
    fields.set(lead, readSlots(firstOfEach(own), { whose: `lead ${lead}`, zone, severity: 'warning', report }));
  }
  return fields;
}

function rowsByLead(program: Program, tables: readonly FieldsTable[]): ReadonlyMap<string, readonly OwnRow[]> {
  const slots = new Map(program.fields.map((field) => [field.id, field]));
  const rows = new Map<string, OwnRow[]>();
  for (const table of tables) if (table.table.export.gives === 'leads') addLeads(table, rows);
  for (const own of rows.values()) own.length = 0;
  for (const table of tables) addRows(table, mappedSlots(table, slots), rows);
  return rows;
}

/** All leads are known before anything is joined to them. */
function addLeads({ kept, leadsOf }: FieldsTable, rows: Map<string, OwnRow[]>): void {
  for (const { cells } of kept) for (const lead of leadsOf(cells) ?? []) if (!rows.has(lead)) rows.set(lead, []);
}

function addRows(of: FieldsTable, slots: readonly MappedSlot[], rows: ReadonlyMap<string, OwnRow[]>): void {
  const given = new Set<string>();
  for (const { number, cells } of of.kept) {
    const leads = of.leadsOf(cells);
    if (leads === undefined) of.tallies.add(number, { rule: dataRules.unreadableRow, says: WITHOUT_ID });
    for (const lead of leads ?? []) {
      const own = rows.get(lead);
      if (own === undefined) continue;
      if (given.has(lead)) of.tallies.add(number, { rule: dataRules.duplicateLead, says: AGAIN });
      else own.push({ number, cells, of, slots });
      given.add(lead);
    }
  }
}

const WITHOUT_ID = { one: 'does not say which lead it is', many: 'do not say which lead they are' };
const AGAIN = {
  one: 'tells of a lead that a row before it tells of, so it is not read',
  many: 'tell of a lead that a row before them tells of, so they are not read',
};

function mappedSlots({ table }: FieldsTable, slots: ReadonlyMap<string, SourceField>): readonly MappedSlot[] {
  return table.export.fields.flatMap(({ id, columns }) => {
    const slot = slots.get(id);
    const present = columnsIn(table, columns);
    return slot === undefined || present.length === 0 ? [] : [{ slot, columns: present }];
  });
}

function firstOfEach(rows: readonly OwnRow[]): readonly RawValue[] {
  const raws = new Map<string, RawValue>();
  for (const { of, slots, number, cells } of rows) {
    for (const { slot, columns } of slots) {
      if (raws.has(slot.id)) continue;
      const column = firstFilled(cells, columns);
      if (column === undefined) continue;
      raws.set(slot.id, { slot, raw: cells[column.position], place: rowPlace(of.table, number, column) });
    }
  }
  return [...raws.values()];
}
