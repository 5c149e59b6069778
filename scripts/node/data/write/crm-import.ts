/**
 * Changes of stages as a file for a CRM's import screen: CSV (RFC 4180), one line for each lead that does
 * not stand where the records say. Nothing here calls a CRM; a person imports the file.
 *
 * Such files are opened in spreadsheets on the way, and a spreadsheet runs a cell that begins with =, +, −
 * or @ as a formula. Text that does is led by an apostrophe, which makes it text everywhere. An id may not
 * be touched, for the import would then make a new record: a lead with such an id is left out and counted.
 * All cells are quoted, and hold neither line breaks nor semicolons, which some spreadsheets split at.
 */
import { type Judged, type StageUpdate, stageUpdates } from '../../../core/program/crm-import.ts';
import type { Program } from '../../../core/program/program.ts';
import type { FixedPart, VerdictValue } from '../../../core/program/to-sql/verdict-columns.ts';
import { BASES } from '../../../core/program/verdict.ts';
import type { TextWriterFor } from './verdict-table.ts';

export interface CrmImport {
  readonly writerFor: TextWriterFor;
  /** What has been written so far: lines, and ids of leads left out because they would run as a formula. */
  told(): { readonly lines: number; readonly leftOut: readonly string[] };
}

export function crmImportWriter(program: Program): CrmImport {
  const updateOf = stageUpdates(program);
  const leftOut: string[] = [];
  let lines = 0;
  const writerFor: TextWriterFor = (columns) => {
    const places = new Map(columns.flatMap((column, place) => (column.of === 'verdict' ? [[column.part, place]] : [])));
    const lineFor = (row: readonly VerdictValue[]): string => {
      const update = updateOf(judgedIn((part) => row[places.get(part) ?? -1]));
      if (update === undefined) return '';
      if (runsAsFormula(update.record)) {
        leftOut.push(update.record);
        return '';
      }
      lines += 1;
      return crmImportLine(update);
    };
    return { head: CRM_IMPORT_HEAD, linesOf: (rows) => rows.map(lineFor).join(''), tail: () => '' };
  };
  return { writerFor, told: () => ({ lines, leftOut }) };
}

function judgedIn(value: (part: FixedPart) => VerdictValue): Judged {
  const [qualifiesFor, stage, recordedStage, reason] = (
    ['qualifiesFor', 'stage', 'recordedStage', 'reason'] as const
  ).map((part) => textOf(value(part)));
  const deciding = value('deciding');
  return {
    lead: textOf(value('lead')) ?? '',
    basis: BASES.find((basis) => basis === value('basis')) ?? 'none',
    deciding: typeof deciding === 'object' ? deciding : [],
    ...(qualifiesFor === undefined ? {} : { qualifiesFor }),
    ...(stage === undefined ? {} : { stage }),
    ...(recordedStage === undefined ? {} : { recordedStage }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function textOf(value: VerdictValue): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export const CRM_IMPORT_HEAD = lineOf(['Record ID', 'Stage', 'Why', 'Agreement version']);

export function crmImportLine({ record, stage, why, version }: StageUpdate): string {
  return lineOf([record, ...[stage, why, version].map(harmless)]);
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** Also the full-width forms, which some spreadsheets take for the same. A sign before a number is harmless. */
function runsAsFormula(text: string): boolean {
  return /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(text) && !/^[+-]?\d+$/u.test(text);
}

/** One line of plain text. */
function harmless(text: string): string {
  const line = text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(';', ',')
    .trim();
  return runsAsFormula(line) ? `'${line}` : line;
}
