/** Rows of leads in the agreement's own layout: `lead`, and a column for each field, by its id. */
import type { Value } from '../../../conditions/value.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import { findingOf } from '../../../diagnostics/rule.ts';
import type { Program } from '../../program.ts';
import { dataRules } from '../data-rules.ts';
import { readSlots } from '../read-slots.ts';
import {
  type Cells,
  type Column,
  cellOf,
  columnNamed,
  missingColumn,
  type RowFile,
  type RowReader,
  rowPlace,
  unknownColumns,
} from './header.ts';

export interface LeadRow {
  readonly lead: string;
  readonly fields: ReadonlyMap<string, Value>;
}

export function leadReader(program: Program, file: RowFile): RowReader<LeadRow> {
  const id = columnNamed(file, ['lead']);
  const slots = program.fields.map((slot) => ({ slot, column: columnNamed(file, [slot.id]) }));
  const known = ['lead', ...program.fields.map((field) => field.id)];
  const findings = [
    ...(id === undefined ? [missingColumn(file, 'lead', 'the id of the lead')] : []),
    ...unknownColumns(file, known),
  ];
  const read = (row: number, cells: Cells): ReturnType<RowReader<LeadRow>['read']> => {
    const lead = cellOf(cells, id);
    if (lead === undefined) return { findings: id === undefined ? [] : [withoutLead(file, row, id)] };
    const reported: Finding[] = [];
    const raws = slots.map(({ slot, column }) => ({
      slot,
      raw: column && cells[column.position],
      place: rowPlace(file, row, column),
    }));
    const reading = {
      whose: `lead ${lead}`,
      severity: 'warning',
      report: (finding: Finding) => reported.push(finding),
    } as const;
    return { row: { lead, fields: readSlots(raws, reading) }, findings: reported };
  };
  return { findings, read };
}

function withoutLead(file: RowFile, row: number, column: Column): Finding {
  return findingOf(dataRules.unreadableRow, {
    message: `Row ${row} of ${file.file} does not say which lead it is.`,
    place: rowPlace(file, row, column),
  });
}
