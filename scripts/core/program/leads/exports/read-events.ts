/** Events out of an exported table: the first signal that applies to a row, and its properties. */
import type { Finding } from '../../../diagnostics/finding.ts';
import type { LeadEvent } from '../../lead.ts';
import type { Program, ProgramSignal } from '../../program.ts';
import type { EventsExport, MappedColumns } from '../../source.ts';
import { dataRules } from '../data-rules.ts';
import { type RawValue, type Reading, readSlots, type Slot } from '../read-slots.ts';
import { type Cells, type Column, cellOf, columnNamed, type RowFile, rowPlace } from '../rows/header.ts';
import { shown } from '../values/conversion.ts';
import { allOf, columnsIn, type ExportTable, firstFilled } from './export-table.ts';
import type { Tallies } from './tallies.ts';
import { whenIn } from './when.ts';

export interface ReadingOf {
  readonly program: Program;
  readonly zone: string;
  readonly tallies: Tallies;
  report(finding: Finding): void;
}

/** What a row says happened, without saying to whom; `undefined` if it cannot be used, which is reported. */
export type ReadRow<Part> = (row: number, cells: Cells, whose: string) => Part | undefined;

export function eventsOf(
  table: ExportTable<EventsExport>,
  { program, zone, tallies, report }: ReadingOf,
): ReadRow<LeadEvent> {
  const { at, event, signals, id: exportId } = table.export;
  const candidates = signals.flatMap(({ signal: id, where, properties }) => {
    const signal = program.signals.find((known) => known.id === id);
    return signal === undefined
      ? []
      : [{ signal, applies: allOf(table, where), slots: slotsOf(signal, properties, table) }];
  });
  const tested = columnsIn(table, [...new Set(signals.flatMap(({ where }) => where.map(({ column }) => column)))]);
  const when = whenIn(table, at);
  const id = event === undefined ? undefined : columnNamed(table, [event]);
  return (row, cells, whose) => {
    const found = candidates.find(({ applies }) => applies(cells));
    if (found === undefined) {
      tallies.add(row, { rule: dataRules.unknownSignal, column: tested[0], says: meansNothing(cells, tested) });
      return undefined;
    }
    const reading: Reading = { whose, zone, severity: 'warning', report };
    const instant = when(row, cells, reading);
    if (instant === undefined) return undefined;
    const properties = readSlots(rawsOf(found.slots, table, row, cells), reading);
    // Ids are unique in one table of the system only.
    return { id: `${exportId} ${cellOf(cells, id) ?? `row ${row}`}`, signal: found.signal.id, at: instant, properties };
  };
}

/** Which cells it is that no signal is mapped onto, so that whoever reads it can map them. */
function meansNothing(cells: Cells, columns: readonly Column[]): { readonly one: string; readonly many: string } {
  const values = columns.map((column) => `${column.name} ${shown(cellOf(cells, column) ?? '')}`).join(' and ');
  return {
    one: `has ${values}, which the mapping gives no signal for`,
    many: `have ${values}, which the mapping gives no signal for`,
  };
}

export interface MappedSlot {
  readonly slot: Slot;
  readonly columns: readonly Column[];
}

function slotsOf(
  { properties }: ProgramSignal,
  mapped: readonly MappedColumns[],
  file: RowFile,
): readonly MappedSlot[] {
  return mapped.flatMap(({ id, columns }) => {
    const slot = properties.find((property) => property.id === id);
    return slot === undefined ? [] : [{ slot, columns: columnsIn(file, columns) }];
  });
}

function rawsOf(slots: readonly MappedSlot[], file: RowFile, row: number, cells: Cells): readonly RawValue[] {
  return slots.flatMap(({ slot, columns }) => {
    const column = firstFilled(cells, columns);
    return column === undefined ? [] : [{ slot, raw: cells[column.position], place: rowPlace(file, row, column) }];
  });
}
