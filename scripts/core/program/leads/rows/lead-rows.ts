/** Rows of leads: the agreement's own layout (`lead` and field ids), or that of a declared source. */
import type { Value } from '../../../conditions/value.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import { findingOf } from '../../../diagnostics/rule.ts';
import type { Program, Source, SourceField } from '../../program.ts';
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

/** `source` as declared in the data dictionary; without one the file has the agreement's own layout. */
export function leadReader(program: Program, file: RowFile, source?: Source): RowReader<LeadRow> {
  const idName = source?.leadId ?? 'lead';
  const id = columnNamed(file, [idName]);
  const slots = mappedFields(program, file, source);
  const known = [idName, ...program.fields.map((field) => field.id)];
  const findings = [
    ...(id === undefined ? [missingColumn(file, idName, 'the id of the lead')] : []),
    ...(source === undefined ? unknownColumns(file, known) : []),
  ];
  const read = (row: number, cells: Cells): ReturnType<RowReader<LeadRow>['read']> => {
    const lead = cellOf(cells, id);
    if (lead === undefined) return { findings: id === undefined ? [] : [withoutLead(file, row, id)] };
    const reported: Finding[] = [];
    const raws = slots.map(({ slot, columns }) => {
      const column = columns.find((candidate) => cellOf(cells, candidate) !== undefined);
      return { slot, raw: column && cells[column.position], place: rowPlace(file, row, column) };
    });
    const reading = {
      whose: `lead ${lead}`,
      zone: source?.timeZone,
      severity: 'warning',
      report: (finding: Finding) => reported.push(finding),
    } as const;
    return { row: { lead, fields: readSlots(raws, reading) }, findings: reported };
  };
  return { findings, read };
}

/** Fields of the dictionary with their columns in the file; the first that is filled in a row is read. */
function mappedFields(
  { fields }: Program,
  file: RowFile,
  source: Source | undefined,
): readonly { readonly slot: SourceField; readonly columns: readonly Column[] }[] {
  const names = new Map(source?.columns.map((column) => [column.field, column.names]));
  return fields.map((slot) => ({
    slot,
    columns: (source === undefined ? [slot.id] : (names.get(slot.id) ?? [])).flatMap(
      (name) => columnNamed(file, [name]) ?? [],
    ),
  }));
}

function withoutLead(file: RowFile, row: number, column: Column): Finding {
  return findingOf(dataRules.unreadableRow, {
    message: `Row ${row} of ${file.file} does not say which lead it is.`,
    place: rowPlace(file, row, column),
  });
}
