/**
 * The columns of a verdict, the same in every back end: what a statement selects and what the
 * interpreter's verdicts are written as. Ids of models, matrices and axes have no underscore, so the ending
 * keeps their columns apart from each other and from the fixed ones.
 */
import { isModel, type Program } from '../program.ts';
import type { Verdict } from '../verdict.ts';

export type VerdictColumn = FixedColumn | ModelColumn | MatrixColumn | AxisColumn;

/** Instants are epoch milliseconds, points hundredths. */
export type Holds = 'text' | 'instant' | 'points' | 'list';

export interface FixedColumn {
  readonly of: 'verdict';
  readonly name: string;
  readonly holds: Holds;
  readonly part: FixedPart;
}
export type FixedPart = Exclude<keyof Verdict, 'scores' | 'cells' | 'axes'>;

export interface ModelColumn {
  readonly of: 'model';
  readonly name: string;
  readonly holds: Holds;
  readonly model: string;
  readonly part: 'least' | 'most' | 'status' | 'grade';
}
export interface MatrixColumn {
  readonly of: 'matrix';
  readonly name: string;
  readonly holds: Holds;
  readonly matrix: string;
}
export interface AxisColumn {
  readonly of: 'axis';
  readonly name: string;
  readonly holds: Holds;
  readonly axis: string;
}

/** `undefined` is unknown or does not apply. */
export type VerdictValue = string | number | readonly string[] | undefined;

const FIRST: readonly FixedColumn[] = [
  fixed('lead', 'lead', 'text'),
  fixed('as_of', 'asOf', 'instant'),
  fixed('qualifies_for', 'qualifiesFor', 'text'),
  fixed('stage', 'stage', 'text'),
  fixed('basis', 'basis', 'text'),
  fixed('recorded_stage', 'recordedStage', 'text'),
  fixed('recorded_at', 'recordedAt', 'instant'),
  fixed('reason', 'reason', 'text'),
  fixed('deciding', 'deciding', 'list'),
];

const LAST: readonly FixedColumn[] = [fixed('unknown_fields', 'unknownFields', 'list')];

export function verdictColumns({ steps }: Pick<Program, 'steps'>): readonly VerdictColumn[] {
  const models = steps.filter(isModel).flatMap(({ id }) => modelColumns(id));
  const matrices = steps
    .filter(({ step }) => step === 'matrix')
    .map(({ id }): MatrixColumn => ({ of: 'matrix', name: `${id}_cell`, holds: 'text', matrix: id }));
  const axes = steps
    .filter(({ step }) => step === 'axis')
    .map(({ id }): AxisColumn => ({ of: 'axis', name: `${id}_axis`, holds: 'text', axis: id }));
  return [...FIRST, ...models, ...matrices, ...axes, ...LAST];
}

export function valueIn(verdict: Verdict, column: VerdictColumn): VerdictValue {
  switch (column.of) {
    case 'verdict':
      return verdict[column.part];
    case 'matrix':
      return verdict.cells.get(column.matrix);
    case 'axis':
      return verdict.axes.get(column.axis);
    case 'model': {
      const score = verdict.scores.get(column.model);
      return column.part === 'least' || column.part === 'most' ? score?.points?.[column.part] : score?.[column.part];
    }
  }
}

function modelColumns(model: string): readonly ModelColumn[] {
  const parts = ['least', 'most', 'status', 'grade'] as const;
  return parts.map((part) => ({
    of: 'model',
    name: `${model}_${part}`,
    holds: part === 'least' || part === 'most' ? 'points' : 'text',
    model,
    part,
  }));
}

function fixed(name: string, part: FixedPart, holds: Holds): FixedColumn {
  return { of: 'verdict', name, part, holds };
}
