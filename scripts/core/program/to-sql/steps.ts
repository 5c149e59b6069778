/** Compiles the steps of a program in their order; each adds its columns to those that later ones read. */
import type { Program } from '../program.ts';
import { subjectsAsked } from '../strata.ts';
import { accountsIn } from './account/accounts.ts';
import { openMembers } from './account/members.ts';
import { scoreRolledUp } from './account/model.ts';
import { axisColumn } from './axis.ts';
import { scoreCombined } from './combined.ts';
import type { Compilation } from './compilation.ts';
import { deriveField } from './derived.ts';
import { cellColumn } from './matrix.ts';
import { scoreModel } from './model.ts';
import { testColumn } from './scope.ts';

export function compileSteps(compilation: Compilation, program: Program): void {
  const { steps, subjects } = program;
  for (const subject of subjects) {
    if (!subjectsAsked(program).has(subject.id)) continue;
    accountsIn(compilation).bring(subject.id, openMembers(compilation, subject));
  }
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
      case 'rolled-up':
        compilation.models.set(step.id, scoreRolledUp(compilation, step));
        break;
      case 'matrix':
        compilation.cells.set(step.id, cellColumn(compilation, step));
        break;
      case 'axis':
        compilation.axes.set(step.id, axisColumn(compilation, step));
        break;
    }
  }
}
