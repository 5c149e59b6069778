/** What the JavaScript of an example refers to: everything a lead says, written as literals. */
import { fold } from '#core/conditions/fold.ts';
import { jsOf } from '#core/conditions/js.ts';
import type { JsScope } from '#core/conditions/js-scope.ts';
import type { JsTruth, JsValue } from '#core/conditions/js-truth.ts';
import { pairOf } from '#core/conditions/judge.ts';
import type { Subject } from '#core/conditions/subject.ts';
import type { Truth } from '#core/conditions/truth.ts';
import type { FieldType, Value } from '#core/conditions/value.ts';
import { FALSE, type JsFragment, joinJs, js, TRUE, text, UNDEFINED, whole } from '#core/js/fragment.ts';
import { exampleFields } from './example-scope.ts';

const RANKS = ['inquiry', 'mql', 'sql'];

export function exampleJsScope(subject: Subject): JsScope {
  const scope: JsScope = {
    asOf: whole(subject.asOf),
    asOfDate: whole(subject.asOfDate),
    field: (id) => given(compared(exampleFields[id]?.type ?? { is: 'text' }, subject.field(id))),
    count: (count) => given(subject.count(count)),
    condition: (id) => truthOf(subject.condition(id)),
    score: (model) => {
      const { status, points = { least: 0, most: 0 }, grade } = subject.score(model);
      return {
        ruledOut: boolean(status === 'not-applicable' || status === 'disqualified'),
        scored: boolean(status === 'scored'),
        points: { least: whole(points.least), most: whole(points.most) },
        grade: given(grade),
      };
    },
    cell: (matrix) => given(subject.cell(matrix)),
    reached: (stages, inLast) => truthOf(subject.reached(stages, inLast)),
    timesReached: (stages, inLast) => given(subject.timesReached(stages, inLast)),
    decision: (criterion) => truthOf(subject.decision(criterion)),
    viewRank: (side) => {
      const stage = subject.view(side);
      return given(stage === undefined ? undefined : RANKS.indexOf(stage ?? ''));
    },
    stageRank: (stage) => RANKS.indexOf(stage),
    rolledUp: (rollUp) => {
      const rolledUp = subject.rollUp(rollUp);
      const { members = 0, holding = 0, unknown = 0, points = { least: 0, most: 0 } } = { ...rolledUp };
      return {
        known: boolean(rolledUp !== undefined),
        members: whole(members),
        holding: whole(holding),
        unknown: whole(unknown),
        points: { least: whole(points.least), most: whole(points.most) },
      };
    },
    test: (test) => jsOf(test, scope),
    amount: (amount) => {
      const { least, most } = pairOf(amount, subject);
      return { least: whole(least), most: whole(most) };
    },
    constant: (_, value) => js`(${value})`,
    once: (_, value) => js`(${value})`,
  };
  return scope;
}

/** Values come to conditions folded, as `JsValueScope.field` promises. */
function compared(type: FieldType, value: Value | undefined): Value | undefined {
  if (typeof value === 'object') return type.is === 'list' && type.of.is === 'text' ? value.map(fold) : value;
  return typeof value === 'string' && (type.is === 'text' || type.is === 'url') ? fold(value) : value;
}

function given(value: Value | undefined): JsValue {
  if (value === undefined) return { value: UNDEFINED, known: FALSE };
  return { value: literal(value), known: TRUE };
}

function literal(value: Value): JsFragment {
  if (typeof value === 'object') return js`[${joinJs(value.map(text), ', ')}]`;
  if (typeof value === 'number') return whole(value);
  return typeof value === 'boolean' ? boolean(value) : text(value);
}

function truthOf(truth: Truth): JsTruth {
  return { surely: boolean(truth === true), possibly: boolean(truth !== false) };
}

function boolean(value: boolean): JsFragment {
  return value ? TRUE : FALSE;
}
