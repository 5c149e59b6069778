/** What was read of spellings, by field. */
import type { FieldType } from '../../conditions/value.ts';
import type { Program } from '../../program/program.ts';
import { FEWEST } from '../small-cells.ts';
import type { Spelling } from './result.ts';

type Row = readonly unknown[];

export interface SpellingsOfField {
  readonly unreadable: number;
  readonly otherwise: number;
  readonly spellings: readonly Spelling[];
}

/** `undefined` where nobody kept them. */
export function spellingTables(
  program: Program,
  counts: readonly Row[] | undefined,
  written: readonly Row[],
): ((field: string) => SpellingsOfField) | undefined {
  if (counts === undefined) return undefined;
  const personal = new Set(program.fields.filter((field) => field.personal).map(({ id }) => id));
  const types = new Map(program.fields.map(({ id, type }) => [id, type]));
  const count = (field: string, isUnreadable: boolean): number =>
    counts.filter((row) => row[1] === field && row[2] === isUnreadable).reduce((sum, row) => sum + Number(row[3]), 0);
  return (field) => ({
    unreadable: count(field, true),
    otherwise: count(field, false),
    spellings: personal.has(field)
      ? []
      : written.filter((row) => row[0] === field).map((row) => spellingOf(row, types.get(field))),
  });
}

function spellingOf([, written, becomes, people]: Row, type: FieldType | undefined): Spelling {
  const count = Number(people);
  const means = typeof becomes === 'string' ? { means: titleOf(becomes, type) } : {};
  return { written: String(written), ...means, people: count < FEWEST ? 'few' : count };
}

function titleOf(id: string, type: FieldType | undefined): string {
  const values = type?.is === 'choice' ? type.values : [];
  return values.find((value) => value.id === id)?.title ?? id;
}
