/** A shared number: what it is, who answers for it, and what it was last. */
import type { Definition } from '#core/agreement/agreement.ts';
import { inline } from '#core/conditions/phrase.ts';
import type { Metric, Period, Quantity } from '#core/schema/policies.generated.ts';
import { pointOf } from '../figures.ts';
import { formulaOf } from '../formulas.ts';
import { partyOf } from '../parties.ts';
import { runningPeriod } from '../periods.ts';
import { figureSentence } from '../scoreboard.ts';
import { dateText, sentenceStart } from '../text.ts';
import { figureText } from '../units.ts';
import { written } from '../written.ts';

export function metricClause(definition: Definition): string {
  const { accountable, contributing, better, unit } = written<Metric>(definition);
  const [one, other] = [accountable, contributing].map((id) => inline(partyOf(id).title));
  const next = pointOf(definition, runningPeriod)?.target;
  const target = next === undefined ? '' : ` Target for ${runningPeriod?.title ?? 'now'}: ${figureText(next, unit)}.`;
  return `${sentenceStart(formulaOf(definition))}. The ${one} answers for it together with the ${other}; ${better} is better. Last: ${figureSentence(definition.name)}.${target}`;
}

export function quantityClause(definition: Definition): string {
  return written<Quantity>(definition).counts;
}

/** Another reading of a metric. */
export function variantClause(definition: Definition): string {
  return `${sentenceStart(formulaOf(definition))}. It stands beside ${inline(definition.enclosing?.title ?? '')}, never in its place.`;
}

export function periodClause(definition: Definition): string {
  const { from, until } = written<Period>(definition);
  return `From ${dateText(from)} to ${dateText(until)}, both days included.`;
}
