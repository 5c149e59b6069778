/**
 * The rows of a file as the relation they belong to has them, for as far as shortcuts go: for each column
 * its value, and what has to hold of the row for those values to be right.
 */
import type { FieldType } from '../../../core/conditions/value.ts';
import type { Program, ProgramSignal } from '../../../core/program/program.ts';
import { stageRanks } from '../../../core/program/stage-ranks.ts';
import { propertyColumn, type Relation } from '../../../core/program/to-sql/relations.ts';
import { choose } from '../../../core/sql/case.ts';
import { FALSE, type Fragment, integer, join, NULL, sql, TRUE } from '../../../core/sql/fragment.ts';
import { dialect } from '../session.ts';
import type { BulkFile } from './bulk-file.ts';
import { textOf } from './cell-text.ts';
import { shortcutFor } from './shortcuts/index.ts';
import { isPlainCell } from './shortcuts/plain-text.ts';
import type { Cell } from './shortcuts/shortcut.ts';
import { inList } from './shortcuts/spelling.ts';

export interface TypedRows {
  readonly columns: ReadonlyMap<string, Fragment>;
  /** What stands in a column where the row has nothing there, given the number of the row. */
  readonly otherwise?: ReadonlyMap<string, (number: Fragment) => Fragment>;
  /** Each may be NULL instead of false. */
  readonly fits: readonly Fragment[];
}

/** Whether a statement reads a field or a property; of text that nothing reads nothing can be wrong. */
export type IsRead = (column: string) => boolean;

type Typed = (program: Program, file: BulkFile, isRead: IsRead) => TypedRows;

export const typedLeads: Typed = ({ fields }, file, isRead) => {
  const lead = cellNamed(file, 'lead');
  if (lead === undefined) return { columns: new Map(), fits: [] };
  const columns = new Map([['lead', lead.text]]);
  const fits = [isPlainCell(lead)];
  for (const { id, type } of fields) {
    const cell = cellNamed(file, id);
    if (cell === undefined) continue;
    const made = shortcutFor(type, cell);
    if (type.is === 'text' && !isRead(id)) continue;
    columns.set(id, made.value);
    fits.push(made.fits);
  }
  return { columns, fits };
};

export const typedEvents: Typed = ({ signals }, file, isRead) => {
  const [lead, signal, at, id] = ['lead', 'signal', 'at', 'id'].map((name) => cellNamed(file, name));
  if (lead === undefined || signal === undefined || at === undefined) return { columns: new Map(), fits: [] };
  const instant = shortcutFor({ is: 'instant' }, at);
  const columns = new Map([
    ['lead', lead.text],
    ['id', id === undefined ? NULL : sql`NULLIF(${id.text}, '')`],
    ['signal', signal.text],
    ['at', instant.value],
  ]);
  const fits = [
    isPlainCell(lead),
    signal.isFormed === true
      ? TRUE
      : inList(
          signal.text,
          signals.map((known) => known.id),
        ),
    sql`${isThere(at)} AND ${instant.fits}`,
    ...(id === undefined ? [] : [sql`(${id.text} IS NULL OR ${id.text} = '' OR ${isPlainCell(id)})`]),
  ];
  for (const { name, value, fits: sure } of typedProperties(signals, signal, { file, isRead })) {
    columns.set(name, value);
    fits.push(sure);
  }
  return { columns, fits, otherwise: new Map([['id', (number) => sql`'row ' || ${number}`]]) };
};

/** Each counts for events of its own signal only. */
function* typedProperties(
  signals: readonly ProgramSignal[],
  signal: Cell,
  { file, isRead }: { readonly file: BulkFile; readonly isRead: IsRead },
) {
  for (const own of signals) {
    const isOwn = sql`${signal.text} = ${dialect.text(own.id)}`;
    for (const property of own.properties) {
      const cell = cellNamed(file, property.id);
      const name = propertyColumn(own.id, property.id);
      if (cell === undefined || (property.type.is === 'text' && !isRead(name))) continue;
      const made = shortcutFor(property.type, cell);
      const fits = made.fits === TRUE ? TRUE : sql`(NOT (${isOwn}) OR ${made.fits})`;
      yield { name, value: choose([{ when: isOwn, gives: made.value }]), fits };
    }
  }
}

const KINDS = ['entered', 'rejected', 'override'];
const DAY: FieldType = { is: 'date' };

export const typedRecords: Typed = (program, file) => {
  const { reasons, criteria } = program.lifecycle;
  const [lead, what, stage, at] = ['lead', 'what', 'stage', 'at'].map((name) => cellNamed(file, name));
  if (lead === undefined || what === undefined || stage === undefined || at === undefined)
    return { columns: new Map(), fits: [] };
  const instant = shortcutFor({ is: 'instant' }, at);
  const is = (kind: string): Fragment => sql`${what.text} = ${dialect.text(kind)}`;
  const columns = new Map([
    ['lead', lead.text],
    ['what', what.text],
    ['stage', stage.text],
    ['at', instant.value],
    ['evidence', dialect.textList([])],
  ]);
  const fits = [
    isPlainCell(lead),
    inList(what.text, KINDS),
    inList(stage.text, [...stageRanks(program).keys()]),
    sql`${isThere(at)} AND ${instant.fits}`,
  ];
  const optional = (name: string, make: (cell: Cell) => { value: Fragment; fits: Fragment }): void => {
    const cell = cellNamed(file, name);
    if (cell === undefined) return;
    const { value, fits: sure } = make(cell);
    columns.set(name, value);
    fits.push(sql`(${cell.text} IS NULL OR ${cell.text} = '' OR ${sure})`);
  };
  optional('role', (cell) => ({ value: sql`NULLIF(${cell.text}, '')`, fits: isPlainCell(cell) }));
  const codes = reasons.map(({ id }) => id);
  optional('reason', (cell) => ({
    value: sql`NULLIF(${cell.text}, '')`,
    fits: choose([{ when: is('override'), gives: isPlainCell(cell) }], inList(cell.text, codes)),
  }));
  const members = (text: Fragment): Fragment => sql`string_split(${text}, ';')`;
  const known = dialect.textList(criteria.map(({ id }) => id));
  optional('evidence', ({ text }) => ({
    value: choose([{ when: sql`${is('entered')} AND ${text} <> ''`, gives: members(text) }], dialect.textList([])),
    fits: choose([{ when: is('entered'), gives: sql`list_has_all(${known}, ${members(text)})` }], sql`TRUE`),
  }));
  optional('valid_until', (cell) => {
    const day = shortcutFor(DAY, cell);
    return {
      value: choose([{ when: is('override'), gives: day.value }]),
      fits: sql`(NOT (${is('override')}) OR ${day.fits})`,
    };
  });
  return { columns, fits };
};

/** The first of that name, as `columnNamed` finds it. */
function cellNamed({ header, cells }: BulkFile, name: string): Cell | undefined {
  return cells[header.indexOf(name)];
}

/** `n` and, where a row is left to JavaScript, `cells`: its text. Of a file that is read again for its values. */
export function oddQuery(file: BulkFile, typed: TypedRows): Fragment {
  return withCells(file, typed, [sql`${file.number ?? NULL} AS n`], [sql`n`]);
}

/** The columns of a relation, and `cells` likewise. Of a file that is read once. */
export function keptQuery(file: BulkFile, typed: TypedRows, relation: Relation): Fragment {
  const names = relation.columns.map(({ name }) => dialect.name(name));
  return withCells(file, typed, valuesOf(typed, relation), names);
}

/** In two steps, so that the long test is not made again for the cells. */
function withCells(
  { cells, line, rows }: BulkFile,
  { fits }: TypedRows,
  values: readonly Fragment[],
  names: readonly Fragment[],
): Fragment {
  // As values, since texts are wanted of odd rows only, and those of times take long to make.
  const raws = line === undefined ? cells.map(({ value }) => value) : [line.text];
  const sure = [...(line === undefined ? [] : [line.isRegular]), ...fits].filter((test) => test !== TRUE);
  const odd = sql`(${join(sure, ' AND ', FALSE)}) IS NOT TRUE AS odd`;
  const inner = [...values, odd, ...raws.map((raw, place) => sql`${raw} AS t${integer(place)}`)];
  const named = raws.map((_, place) =>
    textOf(sql`t${integer(place)}`, line === undefined ? (cells[place]?.type ?? '') : 'VARCHAR'),
  );
  return sql`SELECT ${join(names, ', ', NULL)}, CASE WHEN odd THEN CAST([${join(named, ', ', NULL)}] AS VARCHAR[]) END AS cells
FROM (SELECT ${join(inner, ',\n', NULL)}\nFROM ${rows})`;
}

/** `n` and those columns of a relation that are read; also of odd rows, whose values mean nothing. */
export function readQuery(file: BulkFile, typed: TypedRows, relation: Relation, isRead: IsRead): Fragment {
  const columns = new Map([...typed.columns].filter(([name]) => isRead(name) || ALWAYS_READ.has(name)));
  const values = [sql`${file.number ?? NULL} AS n`, ...valuesOf({ columns, fits: [] }, relation)];
  return sql`SELECT ${join(values, ',\n', NULL)}\nFROM ${file.rows}`;
}

/** Columns that are neither fields nor properties. */
const ALWAYS_READ = new Set([
  'lead',
  'id',
  'signal',
  'at',
  'what',
  'stage',
  'role',
  'reason',
  'evidence',
  'valid_until',
]);

function valuesOf({ columns }: TypedRows, relation: Relation): readonly Fragment[] {
  return relation.columns.map(({ name, shape }) => {
    const value = columns.get(name) ?? NULL;
    return sql`CAST(${value} AS ${dialect.type(shape)}) AS ${dialect.name(name)}`;
  });
}

/** Neither NULL nor, in a file of text, empty. */
function isThere({ value, type, text }: Cell): Fragment {
  return type === 'VARCHAR' ? sql`${text} <> ''` : sql`${value} IS NOT NULL`;
}
