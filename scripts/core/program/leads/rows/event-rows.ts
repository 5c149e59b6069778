/** Rows of events: `lead, signal, at, id` and a column for each property. */
import { fold } from '../../../conditions/fold.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import { findingOf } from '../../../diagnostics/rule.ts';
import type { LeadEvent } from '../../lead.ts';
import type { Program, ProgramSignal, Source } from '../../program.ts';
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

/** With a source, signals may be named as the source names them, and times without a zone are in its zone. */
export function eventReader(program: Program, file: RowFile, source?: Source): RowReader<EventRow> {
  const [lead, signal, at, id] = ['lead', 'signal', 'at', 'id'].map((name) => columnNamed(file, [name]));
  const properties = new Set(program.signals.flatMap((known) => known.properties.map((property) => property.id)));
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
      zone: source?.timeZone,
      severity: 'warning',
      report: (finding) => reported.push(finding),
    };
    const named = signalNamed(program, source, cellOf(cells, signal));
    if ('problem' in named) {
      const message = `Row ${row} of ${file.file}: ${named.problem}.`;
      return { findings: [findingOf(dataRules.unknownSignal, { message, place: rowPlace(file, row, signal) })] };
    }
    const instant = readAt(cellOf(cells, at), { file, row, column: at }, reading);
    if (instant === undefined) return { findings: reported };
    const values = readSlots(rawProperties(named.signal, file, row, cells), reading);
    const event: LeadEvent = {
      id: cellOf(cells, id) ?? `row ${row}`,
      signal: named.signal.id,
      at: instant,
      properties: values,
    };
    return { row: { lead: who, event }, findings: reported };
  };
  return { findings, read };
}

type NamedSignal = { readonly signal: ProgramSignal } | { readonly problem: string };

/** By id, else by the source's own name where that means one signal only. */
function signalNamed({ signals }: Program, source: Source | undefined, name: string | undefined): NamedSignal {
  if (name === undefined) return { problem: 'it does not say which signal it is' };
  const byId = signals.find(({ id }) => id === name);
  if (byId !== undefined) return { signal: byId };
  const folded = fold(name);
  const ids = (source?.signals ?? []).filter((known) => fold(known.name) === folded).map((known) => known.signal);
  const [only, ...others] = signals.filter(({ id }) => ids.includes(id));
  if (only === undefined) return { problem: `no signal is called "${name}"` };
  if (others.length === 0) return { signal: only };
  return {
    problem: `"${name}" may be any of ${[only, ...others].map(({ id }) => id).join(', ')}; write the id of the signal`,
  };
}

function rawProperties({ properties }: ProgramSignal, file: RowFile, row: number, cells: Cells): readonly RawValue[] {
  return properties.flatMap((slot) => {
    const column = columnNamed(file, [slot.id]);
    return column === undefined ? [] : [{ slot, raw: cells[column.position], place: rowPlace(file, row, column) }];
  });
}
