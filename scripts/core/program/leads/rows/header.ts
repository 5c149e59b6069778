/** The header of a file of leads, events or records, and the cells below it by column. */
import { didYouMean } from '../../../diagnostics/did-you-mean.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import type { RowPlace } from '../../../diagnostics/place.ts';
import { findingOf } from '../../../diagnostics/rule.ts';
import { dataRules } from '../data-rules.ts';

/** A file as its rows are handed over: every cell is text, or missing. */
export interface RowFile {
  /** Path as the user would write it. */
  readonly file: string;
  readonly header: readonly string[];
}

/** Cells of one row in the order of the header. */
export type Cells = readonly (string | null | undefined)[];

/** Reads the rows of one file, one at a time; what is wrong is reported and the others go on. */
export interface RowReader<Row> {
  /** What is wrong with the header; an error among them means that no row can be read. */
  readonly findings: readonly Finding[];
  /** Rows count from 1. `undefined` for a row that says nothing about anybody. */
  read(row: number, cells: Cells): { readonly row?: Row; readonly findings: readonly Finding[] };
}

export interface Column {
  readonly name: string;
  readonly position: number;
}

export function columnNamed({ header }: RowFile, names: readonly string[]): Column | undefined {
  for (const name of names) {
    const position = header.indexOf(name);
    if (position >= 0) return { name, position };
  }
  return undefined;
}

/** Text of a cell, `undefined` where it is blank. */
export function cellOf(cells: Cells, column: Column | undefined): string | undefined {
  const text = column === undefined ? undefined : cells[column.position]?.trim();
  return text === '' || text === undefined ? undefined : text;
}

export function rowPlace({ file }: RowFile, row: number, column?: Column): RowPlace {
  return { in: 'rows', file, row, ...(column === undefined ? {} : { column: column.name }) };
}

export function missingColumn(file: RowFile, name: string, what: string): Finding {
  const meant = didYouMean(name, file.header);
  return findingOf(dataRules.missingColumn, {
    message: `${file.file} has no column "${name}", which holds ${what}.`,
    place: rowPlace(file, 0),
    ...(meant === undefined ? {} : { didYouMean: meant }),
  });
}

/** Columns of a file in the agreement's own layout that are none of the known ones. */
export function unknownColumns(file: RowFile, known: readonly string[]): readonly Finding[] {
  return file.header.flatMap((name, position) => {
    if (known.includes(name)) return [];
    const meant = didYouMean(name, known);
    return [
      findingOf(dataRules.unknownColumn, {
        message: `Column "${name}" of ${file.file} is nothing that the agreement knows.`,
        place: rowPlace(file, 0, { name, position }),
        ...(meant === undefined ? {} : { didYouMean: meant }),
      }),
    ];
  });
}
