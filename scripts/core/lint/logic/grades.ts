/** Grades that no score comes to, and the most and the least that a model gives. */
import { plain } from '../../conditions/amount.ts';
import type { Bounds, Test } from '../../conditions/test.ts';
import { type Grade, isModel, type Model } from '../../program/program.ts';
import type { LogicContext } from './logic-rule.ts';
import { truth } from './proofs.ts';

export interface UnreachedGrade {
  readonly model: Model;
  readonly grade: Grade;
}

const known = new WeakMap<LogicContext, readonly UnreachedGrade[]>();

export function unreachedGradesIn(context: LogicContext): readonly UnreachedGrade[] {
  const before = known.get(context);
  if (before !== undefined) return before;
  const found = context.program.steps
    .filter(isModel)
    .flatMap((model) =>
      model.grades.flatMap((grade) => (isUnreached(model, grade, context) ? [{ model, grade }] : [])),
    );
  known.set(context, found);
  return found;
}

/** Their ids. */
export function unreachedGrades(context: LogicContext, model: string): readonly string[] {
  return unreachedGradesIn(context).flatMap((one) => (one.model.id === model ? [one.grade.id] : []));
}

/** Whether it begins too high is asked first: that is the smaller question. */
function isUnreached({ id }: Model, grade: Grade, { proofs }: LogicContext): boolean {
  const { from } = grade;
  if (from !== undefined) {
    const begins = proofs.can([{ observation: { see: 'score-from', side: 'head', model: id, from }, words: ['true'] }]);
    if (begins.is !== 'possible') return begins.is === 'impossible';
  }
  return (
    proofs.can([{ observation: { see: 'grade', side: 'head', model: id }, words: [grade.id] }]).is === 'impossible'
  );
}

/** The most hundredths that a lead reaches, known to be less than `from`; absent where that stays open. */
export function mostOf(model: string, from: number, context: LogicContext): number | undefined {
  const down = nearest((distance) => canBe({ from: plain(from - distance) }, model, context));
  return down === undefined ? undefined : from - down;
}

/** The least hundredths that a lead has, known to be more than `upTo`; absent where that stays open. */
export function leastOf(model: string, upTo: number, context: LogicContext): number | undefined {
  const up = nearest((distance) => canBe({ up_to: plain(upTo + distance) }, model, context));
  return up === undefined ? undefined : upTo + up;
}

function canBe(bounds: Bounds, model: string, { proofs, program }: LogicContext): boolean | undefined {
  const origin = program.steps.find(({ id }) => id === model)?.origin ?? { file: '', path: [] };
  const test: Test = { op: 'score', origin, model, bounds };
  const { is } = proofs.can([truth(test)]);
  return is === 'undecided' ? undefined : is === 'possible';
}

/** A score lies within ten million points either way: further than that nobody has to look. */
const FARTHEST = 2_000_000_000;

/** The nearest distance from which on something holds, found by doubling and halving; absent if it is not known once. */
function nearest(holds: (distance: number) => boolean | undefined): number | undefined {
  let [near, far] = [0, 1];
  for (let held = holds(far); held !== true; held = holds(far)) {
    if (held === undefined || far > FARTHEST) return undefined;
    [near, far] = [far, far * 2];
  }
  while (far - near > 1) {
    const middle = Math.floor((near + far) / 2);
    const held = holds(middle);
    if (held === undefined) return undefined;
    if (held) far = middle;
    else near = middle;
  }
  return far;
}
