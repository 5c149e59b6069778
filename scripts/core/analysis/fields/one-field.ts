/** One field, compared with constants only: the classes of its values, and a row for each of them. */
import type { FieldType, Value } from '../../conditions/value.ts';
import type { Moment } from '../../program/interpret/past.ts';
import type { Factor, FactorRow } from '../factor.ts';
import { answersOf, type OneLeaf } from './asked.ts';
import { choiceClasses } from './choices.ts';
import { listClasses } from './lists.ts';
import { numberClasses } from './numbers.ts';
import { textClasses } from './text/classes.ts';
import { type Asking, keyOf, type ValueClass } from './value-class.ts';

export interface AskedField {
  readonly field: string;
  readonly leaves: readonly OneLeaf[];
  readonly types: readonly FieldType[];
  readonly samples: readonly Value[];
}

/** More rows than this make no factor that can be joined with others. */
const MOST_ROWS = 1024;

/**
 * One factor, but where texts can be answered in too many ways. Then the last leaves are left for further
 * factors, as if they were about a field of its own: any answers of theirs are taken to go with any of the
 * first. No combination is left out, but only rows of the first say what gives them.
 */
export function factorsOfOne(asked: AskedField, moment: Moment): readonly Factor[] {
  const { field, leaves } = asked;
  for (let count = leaves.length; count > 0; count -= 1) {
    const some = leaves.slice(0, count);
    const classes = classesOf({ ...asked, leaves: some }, moment);
    if (classes === undefined) continue;
    const missing: FactorRow = { answers: answersOf(some, undefined, moment), part: () => ({}) };
    const rows = withoutRepetition([missing, ...classes.map((one) => rowOf(field, one))]);
    const others = factorsOfOne({ ...asked, leaves: leaves.slice(count) }, moment);
    return [{ id: `field ${field}`, leaves: some, rows }, ...others.map(loosened)];
  }
  return [];
}

/** Of both versions, where they disagree about what the field can hold; `undefined` if there are too many. */
export function classesOf(
  { leaves, types, samples, field }: AskedField,
  moment: Moment,
  wanted = 1,
  sameness: Asking['sameness'] = (value) => value,
): readonly ValueClass[] | undefined {
  if (types.length === 0) throw new Error(`A leaf asks for ${field}, which is no field.`);
  const asking: Asking = { leaves, moment, samples, wanted, sameness };
  const found: ValueClass[] = [];
  for (const type of types) {
    const classes = classesOfType(type, asking);
    if (classes === undefined) return undefined;
    found.push(...classes);
  }
  return found;
}

function classesOfType(type: FieldType, asking: Asking): readonly ValueClass[] | undefined {
  switch (type.is) {
    case 'choice':
      return choiceClasses(type, asking);
    case 'yes-no':
    case 'country':
      return choiceClasses({ is: type.is }, asking);
    case 'list':
      return listClasses(type, asking, MOST_ROWS);
    case 'text':
    case 'email':
    case 'domain':
    case 'url':
      return textClasses(type.is, asking, MOST_ROWS);
    case 'date':
    case 'instant':
      return numberClasses({ is: type.is }, asking);
    case 'number':
    case 'money':
      return numberClasses(type, asking);
  }
}

function rowOf(field: string, one: ValueClass): FactorRow {
  const { answers } = one;
  if (one.isOpen) return { answers, because: 'text' };
  return { answers, part: () => ({ fields: new Map(one.values.slice(0, 1).map((value) => [field, value])) }) };
}

/** The first of those with equal answers, one that says what gives them before one that does not. */
export function withoutRepetition(rows: readonly FactorRow[]): readonly FactorRow[] {
  const byAnswers = new Map<string, FactorRow>();
  for (const row of [...rows.filter(({ part }) => part), ...rows.filter(({ part }) => !part)]) {
    const key = keyOf(row.answers);
    if (!byAnswers.has(key)) byAnswers.set(key, row);
  }
  return [...byAnswers.values()];
}

/** Answers that may go with any others of the same field, so that nobody knows a value for them. */
function loosened(factor: Factor): Factor {
  return {
    ...factor,
    id: `${factor.id}, further leaves`,
    rows: factor.rows.map(({ answers }) => ({ answers, because: 'text' })),
  };
}
