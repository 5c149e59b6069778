/** Compiles the steps of a program in their order; each adds its columns to those that later ones read. */
import type { Program } from '../program.ts';
import { scoreCombined } from './combined.ts';
import type { Compilation } from './compilation.ts';
import { deriveField } from './derived.ts';
import { cellColumn } from './matrix.ts';
import { scoreModel } from './model.ts';
import { testColumn } from './scope.ts';

export function compileSteps(compilation: Compilation, { steps }: Program): void {
  for (const step of steps) {
    switch (step.step) {
      case 'field':
        compilation.fields.set(step.id, deriveField(compilation, step));
        break;
      case 'condition':
        compilation.conditions.set(step.id, testColumn(compilation, `condition ${step.id}`, step.when));
        break;
      case 'model':
        compilation.models.set(step.id, scoreModel(compilation, step));
        break;
      case 'combined':
        compilation.models.set(step.id, scoreCombined(compilation, step));
        break;
      case 'matrix':
        compilation.cells.set(step.id, cellColumn(compilation, step));
        break;
    }
  }
}
