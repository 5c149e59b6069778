/** What the SQL of an example refers to: everything a lead says, written as literals. */
import { fold } from '#core/conditions/fold.ts';
import { pairOf } from '#core/conditions/judge.ts';
import { sqlOf } from '#core/conditions/sql.ts';
import type { SqlScope } from '#core/conditions/sql-scope.ts';
import type { Subject } from '#core/conditions/subject.ts';
import type { Truth } from '#core/conditions/truth.ts';
import type { FieldType, Value } from '#core/conditions/value.ts';
import type { Dialect, Shape } from '#core/sql/dialect.ts';
import { type Fragment, integer, NULL, sql } from '#core/sql/fragment.ts';
import { exampleFields } from './example-scope.ts';

const RANKS = ['inquiry', 'mql', 'sql'];

export function exampleSqlScope(subject: Subject, dialect: Dialect): SqlScope {
  const typed = (shape: Shape, value: Fragment): Fragment => sql`CAST(${value} AS ${dialect.type(shape)})`;
  const whole = (number: number | undefined) => typed('whole', number === undefined ? NULL : integer(number));
  const text = (value: string | undefined) => typed('text', value === undefined ? NULL : dialect.text(value));
  const boolean = (truth: Truth) => typed('boolean', truth === undefined ? NULL : dialect.boolean(truth));
  const scope: SqlScope = {
    dialect,
    asOf: whole(subject.asOf),
    asOfDate: whole(subject.asOfDate),
    field: (id) => {
      const type = exampleFields[id]?.type ?? { is: 'text' };
      const value = subject.field(id);
      return typed(shapeOf(type), value === undefined ? NULL : literal(compared(type, value), dialect));
    },
    count: (count) => whole(subject.count(count)),
    happened: (signals) => {
      const counts = signals.map((signal) => subject.count({ signal, where: [] }));
      return boolean(counts.includes(undefined) ? undefined : counts.some((count) => count !== 0));
    },
    condition: (id) => boolean(subject.condition(id)),
    least: (model) => whole(subject.score(model).points?.least),
    most: (model) => whole(subject.score(model).points?.most),
    status: (model) => text(subject.score(model).status),
    grade: (model) => text(subject.score(model).grade),
    cell: (matrix) => text(subject.cell(matrix)),
    reached: (stages, inLast) => boolean(subject.reached(stages, inLast)),
    timesReached: (stages, inLast) => whole(subject.timesReached(stages, inLast)),
    decision: (criterion) => boolean(subject.decision(criterion)),
    viewRank: (side) => {
      const stage = subject.view(side);
      return whole(stage === undefined ? undefined : RANKS.indexOf(stage ?? ''));
    },
    stageRank: (stage) => RANKS.indexOf(stage),
    rolledUp: (rollUp) => {
      const rolledUp = subject.rollUp(rollUp);
      const { least, most } = { ...rolledUp?.points };
      return {
        members: whole(rolledUp?.members),
        holding: whole(rolledUp?.holding),
        unknown: whole(rolledUp?.unknown),
        least: whole(least),
        most: whole(most),
      };
    },
    test: (test) => sqlOf(test, scope),
    amount: (amount) => {
      const { least, most } = pairOf(amount, subject);
      return { least: integer(least), most: integer(most) };
    },
  };
  return scope;
}

/** Values come to conditions folded, as `SqlScope.field` promises. */
function compared(type: FieldType, value: Value): Value {
  if (typeof value === 'object') return type.is === 'list' && type.of.is === 'text' ? value.map(fold) : value;
  return typeof value === 'string' && (type.is === 'text' || type.is === 'url') ? fold(value) : value;
}

function literal(value: Value, dialect: Dialect): Fragment {
  if (typeof value === 'object') return dialect.textList(value);
  if (typeof value === 'number') return integer(value);
  return typeof value === 'boolean' ? dialect.boolean(value) : dialect.text(value);
}

function shapeOf({ is }: FieldType): Shape {
  if (is === 'list') return 'text-list';
  if (is === 'yes-no') return 'boolean';
  return is === 'number' || is === 'money' || is === 'date' || is === 'instant' ? 'whole' : 'text';
}
