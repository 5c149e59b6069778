/** A model rolled up: the scores of the people of an account as one, then floor and cap. */
import type { RolledUp } from '../../conditions/subject.ts';
import type { RolledUpModel } from '../members.ts';
import { type ModelOutcome, scored } from './model.ts';
import { ZERO } from './pair.ts';
import type { Judging } from './subject.ts';

/** Undetermined while nobody's score is known, not applicable where nobody can have one. */
export function scoreRolledUp(model: RolledUpModel, judging: Judging): ModelOutcome {
  const { rollUp } = model;
  const rolledUp = judging.subject.rollUp(rollUp) ?? NOBODY;
  if (rolledUp.holding === 0) {
    return { model, score: { status: rolledUp.unknown > 0 ? 'undetermined' : 'not-applicable' }, entries: [] };
  }
  const { least, most } = rolledUp.points ?? ZERO;
  const part = { part: rollUp.value.model, rolledUp: { ...rolledUp, by: rollUp.by } };
  return scored(model, [{ what: 'part', least, most, ...part }], judging);
}

/** People of an account are always known; there is at least the lead. */
const NOBODY: RolledUp = { members: 0, holding: 0, unknown: 0, points: ZERO };
