/** A model rolled up: undetermined while nobody's score is known, not applicable where nobody can have one. */
import { js, text, whole } from '../../../js/fragment.ts';
import { choose } from '../../../js/logic.ts';
import type { RolledUpModel } from '../../members.ts';
import { NOT_APPLICABLE, SCORED, UNDETERMINED } from '../../score-status.ts';
import type { Compilation } from '../compilation.ts';
import { scopeOver } from '../scope.ts';
import { finish } from './model.ts';

export function scoreRolledUp(compilation: Compilation, model: RolledUpModel): void {
  const { body } = compilation;
  body.note(model.id);
  const { holding, unknown, points } = scopeOver(compilation, body).rolledUp(model.rollUp);
  const unscored = choose(js`${unknown} > ${whole(0)}`, text(UNDETERMINED), text(NOT_APPLICABLE));
  const status = body.constant(`${model.id} status`, choose(js`${holding} > ${whole(0)}`, text(SCORED), unscored));
  finish(compilation, model, status, () => points);
}
