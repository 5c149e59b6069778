/** Rows of events in the agreement's own layout: `lead, signal, at, id` and a column for each property. */
import type { Finding } from '../../../diagnostics/finding.ts';
import { findingOf } from '../../../diagnostics/rule.ts';
import type { LeadEvent } from '../../lead.ts';
import type { Program, ProgramSignal } from '../../program.ts';
import { dataRules } from '../data-rules.ts';
import { type RawValue, type Reading, readSlots } from '../read-slots.ts';
import {
  type Cells,
  cellOf,
  columnNamed,
  missingColumn,
  type RowFile,
  type RowReader,
  rowPlace,
  unknownColumns,
} from './header.ts';
import { readAt, unreadable } from './row-parts.ts';

export interface EventRow {
  readonly lead: string;
  readonly event: LeadEvent;
}

const REQUIRED = { lead: 'the id of the lead', signal: 'what happened', at: 'when it happened' } as const;

export function eventReader(program: Program, file: RowFile): RowReader<EventRow> {
  const [lead, signal, at, id] = ['lead', 'signal', 'at', 'id'].map((name) => columnNamed(file, [name]));
  const properties = new Set(program.signals.flatMap((own) => own.properties.map((property) => property.id)));
  const missing = Object.entries(REQUIRED).filter(([name]) => !file.header.includes(name));
  const findings = [
    ...missing.map(([name, what]) => missingColumn(file, name, what)),
    ...unknownColumns(file, [...Object.keys(REQUIRED), 'id', ...properties]),
  ];
  const read = (row: number, cells: Cells): ReturnType<RowReader<EventRow>['read']> => {
    if (missing.length > 0) return { findings: [] };
    const reported: Finding[] = [];
    const who = cellOf(cells, lead);
    if (who === undefined) return { findings: [unreadable(file, row, lead, 'does not say whose event it is')] };
    const reading: Reading = {
      whose: `an event of lead ${who}`,
      severity: 'warning',
      report: (finding) => reported.push(finding),
    };
    const name = cellOf(cells, signal);
    const known = program.signals.find((candidate) => candidate.id === name);
    if (known === undefined) {
      const why = name === undefined ? 'it does not say which signal it is' : `no signal is called "${name}"`;
      const message = `Row ${row} of ${file.file}: ${why}.`;
      return { findings: [findingOf(dataRules.unknownSignal, { message, place: rowPlace(file, row, signal) })] };
    }
    const instant = readAt(cellOf(cells, at), { file, row, column: at }, reading);
    if (instant === undefined) return { findings: reported };
    const values = readSlots(rawProperties(known, file, row, cells), reading);
    const event: LeadEvent = {
      id: cellOf(cells, id) ?? `row ${row}`,
      signal: known.id,
      at: instant,
      properties: values,
    };
    return { row: { lead: who, event }, findings: reported };
  };
  return { findings, read };
}

function rawProperties({ properties }: ProgramSignal, file: RowFile, row: number, cells: Cells): readonly RawValue[] {
  return properties.flatMap((slot) => {
    const column = columnNamed(file, [slot.id]);
    return column === undefined ? [] : [{ slot, raw: cells[column.position], place: rowPlace(file, row, column) }];
  });
}
