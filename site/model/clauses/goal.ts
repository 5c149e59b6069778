/** The revenue goal as a number: what was reached before, by how much it grows, until when. */
import type { Definition } from '#core/agreement/agreement.ts';
import { inline } from '#core/conditions/phrase.ts';
import type { Goal, Study } from '#core/schema/policies.generated.ts';
import { linkOf } from '../definitions.ts';
import { goalOf, resultsOf } from '../goals.ts';
import { partyOf } from '../parties.ts';
import { figureText } from '../units.ts';
import { written } from '../written.ts';

export function goalClause(definition: Definition): string {
  const { measure, grow_by: by, compared_with: base, due, owner } = written<Goal>(definition);
  const goal = goalOf(definition);
  const amount = goal.amount === undefined ? '' : ` to ${figureText(goal.amount, goal.unit)}`;
  const from = goal.base === undefined ? '' : `, from ${figureText(goal.base, goal.unit)}`;
  return `${linkOf('metric', measure).title} grows by ${by}${amount} in ${linkOf('period', due).title}${from} in ${linkOf('period', base).title}. The ${inline(partyOf(owner).title)} answers for it.`;
}

export function studyClause(definition: Definition): string {
  const { population } = written<Study>(definition);
  const results = resultsOf(definition).map(
    ({ title, without, withChange, unit, improvement }) =>
      `${inline(title)} from ${figureText(without, unit)} to ${figureText(withChange, unit)}${improvement === undefined ? '' : ` (${Math.abs(improvement)}% ${improvement < 0 ? 'worse' : 'better'})`}`,
  );
  return `${population}: ${results.join(', ')}.`;
}
