/** Parts that rows of events and of records share. */
import type { Finding } from '../../../diagnostics/finding.ts';
import { findingOf } from '../../../diagnostics/rule.ts';
import { dataRules } from '../data-rules.ts';
import type { Reading } from '../read-slots.ts';
import { shown } from '../values/conversion.ts';
import { convertValue } from '../values/index.ts';
import { type Column, type RowFile, rowPlace } from './header.ts';

export interface CellPlace {
  readonly file: RowFile;
  readonly row: number;
  readonly column: Column | undefined;
}

/** When it happened. A row without an instant is placed nowhere and is reported as unreadable. */
export function readAt(
  text: string | undefined,
  { file, row, column }: CellPlace,
  reading: Reading,
): number | undefined {
  const read = convertValue({ is: 'instant' }, text, reading.zone);
  if (!('value' in read) || typeof read.value !== 'number') {
    const why = 'problem' in read ? `${shown(text)} ${read.problem}` : 'it does not say when';
    reading.report(unreadable(file, row, column, `cannot be placed in time: ${why}`));
    return undefined;
  }
  if (read.note !== undefined) {
    const message = `Time of ${reading.whose}: ${shown(text)} ${read.note}.`;
    reading.report(findingOf(dataRules.clockChange, { message, place: rowPlace(file, row, column) }));
  }
  return read.value;
}

export function unreadable(file: RowFile, row: number, column: Column | undefined, why: string): Finding {
  return findingOf(dataRules.unreadableRow, {
    message: `Row ${row} of ${file.file} ${why}.`,
    place: rowPlace(file, row, column),
  });
}
