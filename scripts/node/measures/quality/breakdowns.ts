/** Fields by where people came from, by the team that owns them, and by the stage recorded. */
import { given } from '../../../core/agreement/given.ts';
import { cellsOf } from '../../../core/measures/quality/cells.ts';
import { filledSql, type Grouping, spelledSql } from '../../../core/measures/quality/quality-sql.ts';
import type { QualityBreakdown } from '../../../core/measures/quality/result.ts';
import { tellable } from '../../../core/measures/small-cells.ts';
import type { Crm } from '../../crm/crm.ts';
import { dialect } from '../../data/session.ts';
import { sourceField } from './people.ts';

const TITLES: Readonly<Record<Grouping, string>> = {
  source: 'Where they came from',
  team: 'Team that owns them',
  stage: 'Stage recorded',
};

const NONE: Readonly<Record<Grouping, string>> = {
  source: 'Source not known',
  team: 'Owned by no team',
  stage: 'In no stage',
};

export async function breakdownOf(crm: Crm, by: Grouping, hasSpellings: boolean): Promise<QualityBreakdown> {
  const { session, program } = crm;
  const ids = program.fields.map(({ id }) => id);
  const rows = inOrder(crm, by, await session.rows(filledSql(dialect, ids, by)));
  const unreadable = hasSpellings ? await session.rows(spelledSql(dialect, by)) : undefined;
  const people = tellable(rows.map((row) => Number(row[1])));
  const groups = rows.map(([id], at) => ({
    ...given('id', textOf(id)),
    title: titleOf(crm, by, textOf(id)),
    people: people[at] ?? 'few',
  }));
  const lines = program.fields.map(({ id, title }, field) => {
    const counts = rows.map((row) => {
      const bad = unreadable?.find(([group, of, isBad]) => group === row[0] && of === id && isBad === true);
      return {
        people: Number(row[1]),
        filled: Number(row[field + 2]),
        ...given('unreadable', unreadable === undefined ? undefined : Number(bad?.[3] ?? 0)),
      };
    });
    const cells = cellsOf(counts).map((cell, at) => ({
      field: id,
      title,
      figure: figureOf(id, by, groups[at]?.id),
      ...(people[at] === 'few' ? { missing: 'few' as const } : cell),
    }));
    return { field: id, title, cells };
  });
  return { by, title: TITLES[by], groups, lines };
}

export function figureOf(field: string, by: Grouping, group: string | undefined): string {
  return `${field}/missing/${by}/${group ?? 'none'}`;
}

type Row = readonly unknown[];

/** As the agreement lists them; those of none last. */
function inOrder({ agreement, program }: Crm, by: Grouping, rows: readonly Row[]): readonly Row[] {
  const source = program.fields.find(({ id }) => id === sourceField(program))?.type;
  const orders: Readonly<Record<Grouping, readonly string[]>> = {
    source: source?.is === 'choice' ? source.values.map(({ id }) => id) : [],
    team: agreement.definitions.filter(({ kind }) => kind === 'team').map(({ id }) => id),
    stage: agreement.definitions.filter(({ kind }) => kind === 'stage').map(({ id }) => id),
  };
  const place = (row: Row): number => {
    const id = textOf(row[0]);
    const at = id === undefined ? -1 : orders[by].indexOf(id);
    return id === undefined ? orders[by].length + 1 : at === -1 ? orders[by].length : at;
  };
  return rows.toSorted((one, other) => place(one) - place(other));
}

function titleOf({ agreement, program }: Crm, by: Grouping, id: string | undefined): string {
  if (id === undefined) return NONE[by];
  if (by !== 'source') return agreement.find(by, id)?.title ?? id;
  const type = program.fields.find((field) => field.id === sourceField(program))?.type;
  return (type?.is === 'choice' ? type.values.find((value) => value.id === id)?.title : undefined) ?? id;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
