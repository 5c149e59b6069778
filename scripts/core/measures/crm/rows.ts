/**
 * Rows of a CRM table from a file. A value that does not fit is reported and missing, a row without what makes
 * it say something is reported and left out, and a code that means nothing is counted: a million rows of one
 * unknown stage are one sentence.
 */
import type { Value } from '../../conditions/value.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { type CheckRule, findingOf } from '../../diagnostics/rule.ts';
import { crmRules } from '../../program/leads/crm-rules.ts';
import { dataRules } from '../../program/leads/data-rules.ts';
import { type Tallies, talliesOf } from '../../program/leads/exports/tallies.ts';
import {
  type Cells,
  type Column,
  columnNamed,
  type RowFile,
  type RowReader,
  rowPlace,
} from '../../program/leads/rows/header.ts';
import { shown } from '../../program/leads/values/conversion.ts';
import { convertValue } from '../../program/leads/values/index.ts';
import type { Code, CrmColumn } from './columns.ts';
import { headerFindings } from './headers.ts';

export interface CrmRow {
  /** In the order of the columns. */
  readonly values: readonly (Value | undefined)[];
  readonly spellings: readonly Spelling[];
}

/** A value of a field that is written otherwise than it is kept; `becomes` is absent where it could not be read. */
export interface Spelling {
  readonly field: string;
  /** Absent of personal data. */
  readonly written?: string;
  readonly becomes?: string;
}

export interface CrmReader extends RowReader<CrmRow> {
  /** What rows have in common, once all have been read. */
  rest(): readonly Finding[];
}

/** `all` are the columns that a file of this table may have, where not all of them are to be read. */
export function crmReader(columns: readonly CrmColumn[], file: RowFile, all = columns): CrmReader {
  const tallies = talliesOf(file);
  const unread = new Map<string, UnreadValues>();
  const placed = columns.map((column) => ({ column, at: columnNamed(file, column.headers) }));
  const findings = headerFindings(all, file);
  const isWhole = !findings.some(({ rule }) => rule === dataRules.missingColumn.id);
  const [signal = -1, what = -1] = ['signal', 'what'].map((name) =>
    columns.findIndex((column) => column.name === name),
  );
  return {
    findings,
    rest: () => [...tallies.findings(), ...[...unread.values()].map((values) => unreadFinding(file, values))],
    read(row, cells) {
      if (!isWhole) return { findings: [] };
      const reading: ReadingRow = { file, row, cells, tallies, unread, findings: [], spellings: [] };
      const values: (Value | undefined)[] = [];
      for (const { column, at } of placed) {
        const meant = meaning(column, { signal: values[signal], what: values[what] });
        const value = meant === undefined ? undefined : valueIn(reading, meant, at);
        if (value === LEFT_OUT) return { findings: reading.findings };
        values.push(value);
      }
      return { row: { values, spellings: reading.spellings }, findings: reading.findings };
    },
  };
}

/** What a column is in a row of this kind: nothing where it is a property of another signal, and any text where it is free. */
function meaning(
  column: CrmColumn,
  row: Readonly<Record<'signal' | 'what', Value | undefined>>,
): CrmColumn | undefined {
  const { name, headers, holds, of, freeFor } = column;
  if (of !== undefined && of !== row.signal) return undefined;
  return freeFor !== undefined && freeFor === row.what ? { name, headers, holds, type: { is: 'text' } } : column;
}

const LEFT_OUT = Symbol('left out');

/** Values of one column that could not be read. */
interface UnreadValues {
  readonly row: number;
  readonly column: CrmColumn;
  readonly at: Column | undefined;
  /** Of the first. */
  readonly why: string;
  count: number;
}

function unreadFinding(file: RowFile, { row, column, at, why, count }: UnreadValues): Finding {
  const { name } = column;
  const message =
    count === 1
      ? `Row ${row} of ${file.file}, ${name}: ${why}.`
      : `${count.toLocaleString('en')} values in the column ${name} of ${file.file} count as missing, from row ${row} on: ${why}.`;
  return findingOf(dataRules.value, { message, place: rowPlace(file, row, at), severity: 'warning' });
}

interface ReadingRow {
  readonly file: RowFile;
  readonly row: number;
  readonly cells: Cells;
  readonly tallies: Tallies;
  readonly unread: Map<string, UnreadValues>;
  readonly findings: Finding[];
  readonly spellings: Spelling[];
}

function valueIn(reading: ReadingRow, column: CrmColumn, at: Column | undefined): Value | undefined | typeof LEFT_OUT {
  const { file, row, cells, findings } = reading;
  const raw = at === undefined ? undefined : cells[at.position];
  const read = convertValue(column.type, raw);
  if ('value' in read) {
    noteSpelling(reading, column, raw, read.value);
    if (read.note !== undefined) {
      const message = `Row ${row} of ${file.file}: ${said(column, raw)} ${read.note}.`;
      findings.push(findingOf(dataRules.clockChange, { message, place: rowPlace(file, row, at) }));
    }
    return read.value;
  }
  if (column.isRowId === true) return `row ${row}`;
  if ('missing' in read) {
    if (column.need !== 'row') return undefined;
    findings.push(leftOut(reading, at, column.name === 'at' ? 'does not say when' : `names no ${column.name}`));
    return LEFT_OUT;
  }
  return refused(reading, column, at, read);
}

function refused(
  { file, row, cells, tallies, unread, findings, spellings }: ReadingRow,
  column: CrmColumn,
  at: Column | undefined,
  { problem, member }: { readonly problem: string; readonly member?: unknown },
): undefined | typeof LEFT_OUT {
  const raw = at === undefined ? undefined : cells[at.position];
  const outcome = column.need === 'row' ? LEFT_OUT : undefined;
  if (column.code !== undefined) {
    tallies.add(row, { ...unknownCode(column, member ?? raw, outcome === LEFT_OUT), column: at });
    return outcome;
  }
  if (column.isField === true) spellings.push({ field: column.name, ...written(column, raw) });
  if (outcome === LEFT_OUT) {
    findings.push(leftOut({ file, row }, at, `is left out: ${said(column, raw)} ${problem}`));
    return outcome;
  }
  const known = unread.get(column.name);
  const why = `${said(column, member ?? raw)} ${problem}`;
  if (known === undefined) unread.set(column.name, { row, column, at, why, count: 1 });
  else known.count += 1;
  return outcome;
}

const WARNS: CheckRule = { ...dataRules.value, severity: 'warning' };

const CODE_RULES: Readonly<Record<Code, CheckRule>> = {
  stage: dataRules.unknownStage,
  signal: dataRules.unknownSignal,
  reason: dataRules.unknownCode,
  criterion: dataRules.unknownCode,
  activity: crmRules.unknownActivity,
  'kind of record': WARNS,
  outcome: WARNS,
};

function unknownCode({ code = 'stage', type }: CrmColumn, raw: unknown, isLeftOut: boolean) {
  const choice = type.is === 'list' ? type.of : type;
  const known = choice.is === 'choice' ? choice.values.map(({ id }) => id) : [];
  const meant = typeof raw === 'string' ? didYouMean(raw, known) : undefined;
  const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`;
  const what = `the ${code} ${shown(raw)}, which the agreement does not have${hint}`;
  const [one, many] = isLeftOut ? ['; it is left out', '; they are left out'] : ['', ''];
  return { rule: CODE_RULES[code], says: { one: `names ${what}${one}`, many: `name ${what}${many}` } };
}

function leftOut({ file, row }: Pick<ReadingRow, 'file' | 'row'>, at: Column | undefined, why: string): Finding {
  const message = `Row ${row} of ${file.file} ${why}.`;
  return findingOf(dataRules.unreadableRow, { message, place: rowPlace(file, row, at) });
}

function noteSpelling({ spellings }: ReadingRow, column: CrmColumn, raw: unknown, value: Value): void {
  if (column.isField !== true || (column.type.is !== 'choice' && column.type.is !== 'country')) return;
  if (typeof raw !== 'string' || typeof value !== 'string' || raw.trim() === value) return;
  spellings.push({ field: column.name, ...written(column, raw), becomes: value });
}

function written({ personal }: CrmColumn, raw: unknown): Pick<Spelling, 'written'> {
  return personal === true || typeof raw !== 'string' ? {} : { written: raw.trim() };
}

function said({ personal }: CrmColumn, raw: unknown): string {
  return personal === true ? 'the value' : shown(raw);
}
