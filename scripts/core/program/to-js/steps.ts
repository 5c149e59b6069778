/** Compiles the steps of a program in their order; each adds its result to those that later ones read. */
import type { Step } from '../program.ts';
import { judgeAxis } from './axis.ts';
import type { Compilation } from './compilation.ts';
import { deriveField } from './derived.ts';
import { scoreCombined } from './models/combined.ts';
import { judgeMatrix } from './models/matrix.ts';
import { scoreModel } from './models/model.ts';
import { scoreRolledUp } from './models/rolled-up.ts';
import { truthOver } from './scope.ts';

export function compileSteps(compilation: Compilation, steps: readonly Step[]): void {
  const { body, conditions } = compilation;
  for (const step of steps) {
    switch (step.step) {
      case 'field':
        body.note(step.id);
        deriveField(compilation, step);
        break;
      case 'condition': {
        const { surely, possibly } = truthOver(compilation, body, step.when);
        body.note(step.id);
        const name = body.constant(step.id, surely);
        const isCertain = surely === possibly;
        conditions.set(step.id, {
          surely: name,
          possibly: isCertain ? name : body.constant(`${step.id} possibly`, possibly),
        });
        break;
      }
      case 'model':
        scoreModel(compilation, step);
        break;
      case 'combined':
        scoreCombined(compilation, step);
        break;
      case 'matrix':
        judgeMatrix(compilation, step);
        break;
      case 'axis':
        body.note(step.id);
        judgeAxis(compilation, step);
        break;
      case 'rolled-up':
        scoreRolledUp(compilation, step);
        break;
    }
  }
}
