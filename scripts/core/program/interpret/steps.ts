/** Runs the steps of a program in their order; each adds its result to those that later ones read. */
import { truthOf } from '../../conditions/judge.ts';
import type { Matrix, Model, Step } from '../program.ts';
import { scoreCombined } from './combined.ts';
import { agreedValue, derive } from './derived.ts';
import { type ModelOutcome, scoreModel } from './model.ts';
import { scoreRolledUp } from './rolled-up.ts';
import type { Judging } from './subject.ts';

/** The outcomes of the models, in the order of the steps; of all of them, or of one stratum. */
export function runSteps(judging: Judging, steps: readonly Step[] = judging.program.steps): readonly ModelOutcome[] {
  const { results, subject } = judging;
  const outcomes: ModelOutcome[] = [];
  for (const step of steps) {
    switch (step.step) {
      case 'field':
        set(results.values, step.id, derive(step.from, subject));
        break;
      case 'condition':
        results.conditions.set(step.id, truthOf(step.when, subject));
        break;
      case 'model':
      case 'combined':
      case 'rolled-up': {
        const outcome = score(step, judging);
        results.scores.set(step.id, outcome.score);
        outcomes.push(outcome);
        break;
      }
      case 'matrix':
        set(results.cells, step.id, cellOf(step, judging));
        break;
      case 'axis':
        set(results.axes, step.id, agreedValue(step, subject));
        break;
    }
  }
  return outcomes;
}

function score(step: Model, judging: Judging): ModelOutcome {
  if (step.step === 'model') return scoreModel(step, judging);
  return step.step === 'combined' ? scoreCombined(step, judging) : scoreRolledUp(step, judging);
}

function cellOf({ rows, columns, cells }: Matrix, { subject }: Judging): string | undefined {
  const row = subject.score(rows).grade;
  const column = subject.score(columns).grade;
  return cells.find((cell) => cell.row === row && cell.column === column)?.cell;
}

function set<T>(results: Map<string, T>, id: string, result: T | undefined): void {
  if (result === undefined) results.delete(id);
  else results.set(id, result);
}
