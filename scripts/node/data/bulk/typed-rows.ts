/**
 * The rows of a file as the relation they belong to has them, for as far as shortcuts go: for each column
 * its value, and what has to hold of the row for those values to be right.
 */
import type { FieldType } from '../../../core/conditions/value.ts';
import type { Program } from '../../../core/program/program.ts';
import { stageRanks } from '../../../core/program/stage-ranks.ts';
import { propertyColumn, type Relation } from '../../../core/program/to-sql/relations.ts';
import { choose } from '../../../core/sql/case.ts';
import { FALSE, type Fragment, join, NULL, sql } from '../../../core/sql/fragment.ts';
import { dialect } from '../session.ts';
import type { BulkFile } from './bulk-file.ts';
import { shortcutFor } from './shortcuts/index.ts';
import { isPlain } from './shortcuts/plain-text.ts';
import type { Cell } from './shortcuts/shortcut.ts';
import { inList } from './shortcuts/spelling.ts';

export interface TypedRows {
  readonly columns: ReadonlyMap<string, Fragment>;
  /** Each may be NULL instead of false. */
  readonly fits: readonly Fragment[];
}

/** Whether a statement reads a field or a property; of text that nothing reads nothing can be wrong. */
export type IsRead = (column: string) => boolean;

type Typed = (program: Program, file: BulkFile, isRead: IsRead) => TypedRows;

export const typedLeads: Typed = ({ fields }, file, isRead) => {
  const lead = cellNamed(file, 'lead');
  const columns = new Map<string, Fragment>();
  const fits: Fragment[] = [];
  if (lead !== undefined) {
    columns.set('lead', lead.text);
    fits.push(isPlain(lead.text));
  }
  for (const { id, type } of fields) {
    const cell = cellNamed(file, id);
    if (cell === undefined) continue;
    const made = shortcutFor(type, cell);
    columns.set(id, made.value);
    if (type.is !== 'text' || isRead(id)) fits.push(made.fits);
  }
  return { columns, fits };
};

export const typedEvents: Typed = ({ signals }, file, isRead) => {
  const [lead, signal, at, id] = ['lead', 'signal', 'at', 'id'].map((name) => cellNamed(file, name));
  if (lead === undefined || signal === undefined || at === undefined) return { columns: new Map(), fits: [] };
  const instant = shortcutFor({ is: 'instant' }, at);
  const row = sql`'row ' || ${file.number}`;
  const columns = new Map([
    ['lead', lead.text],
    ['id', id === undefined ? row : sql`COALESCE(NULLIF(${id.text}, ''), ${row})`],
    ['signal', signal.text],
    ['at', instant.value],
  ]);
  const fits = [
    isPlain(lead.text),
    inList(
      signal.text,
      signals.map((known) => known.id),
    ),
    sql`${isThere(at)} AND ${instant.fits}`,
    ...(id === undefined ? [] : [sql`(${id.text} IS NULL OR ${id.text} = '' OR ${isPlain(id.text)})`]),
  ];
  for (const own of signals) {
    for (const property of own.properties) {
      const cell = cellNamed(file, property.id);
      if (cell === undefined) continue;
      const isOwn = sql`${signal.text} = ${dialect.text(own.id)}`;
      const made = shortcutFor(property.type, cell);
      const name = propertyColumn(own.id, property.id);
      columns.set(name, choose([{ when: isOwn, gives: made.value }]));
      if (property.type.is !== 'text' || isRead(name)) fits.push(sql`(NOT (${isOwn}) OR ${made.fits})`);
    }
  }
  return { columns, fits };
};

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
    isPlain(lead.text),
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
  optional('role', ({ text }) => ({ value: sql`NULLIF(${text}, '')`, fits: isPlain(text) }));
  const codes = reasons.map(({ id }) => id);
  optional('reason', ({ text }) => ({
    value: sql`NULLIF(${text}, '')`,
    fits: choose([{ when: is('override'), gives: isPlain(text) }], inList(text, codes)),
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

/** `n`, the columns of a relation, `odd` where the row is left to JavaScript, and then its cells as text. */
export function typedQuery(file: BulkFile, { columns, fits }: TypedRows, relation: Relation): Fragment {
  const values = relation.columns.map(({ name, shape }) => {
    const value = columns.get(name) ?? NULL;
    return sql`CAST(${value} AS ${dialect.type(shape)}) AS ${dialect.name(name)}`;
  });
  const texts = join(
    file.cells.map(({ text }) => text),
    ', ',
    NULL,
  );
  const odd = sql`(${join(fits, ' AND ', FALSE)}) IS NOT TRUE`;
  return sql`SELECT ${file.number} AS n, ${join(values, ', ', NULL)}, ${odd} AS odd, CASE WHEN ${odd} THEN CAST([${texts}] AS VARCHAR[]) END AS cells
FROM ${file.rows}`;
}

/** Neither NULL nor, in a file of text, empty. */
function isThere({ value, type, text }: Cell): Fragment {
  return type === 'VARCHAR' ? sql`${text} <> ''` : sql`${value} IS NOT NULL`;
}
