/** Conditions, disqualifiers, reasons and criteria as the program holds them. */
import type { Definition } from '#core/agreement/agreement.ts';
import type { Criterion, Disqualifier, NamedCondition } from '#core/program/program.ts';
import type { Reason } from '#core/schema/policies.generated.ts';
import { linkOf } from './definitions.ts';
import { program } from './examination.ts';
import { durationText } from './text.ts';
import { written } from './written.ts';

export function conditionOf({ name }: Definition): NamedCondition | undefined {
  const step = program?.steps.find(({ id, step: kind }) => id === name && kind === 'condition');
  return step?.step === 'condition' ? step : undefined;
}

export function disqualifierOf({ name }: Definition): Disqualifier | undefined {
  return program?.lifecycle.disqualifiers.find(({ id }) => id === name);
}

export function criterionOf({ name }: Definition): Criterion | undefined {
  return program?.lifecycle.criteria.find(({ id }) => id === name);
}

/** What follows from a reason, in a sentence. */
export function consequenceText(definition: Definition): string {
  const reason = written<Reason>(definition);
  if ('then' in reason) {
    return reason.then === 'disqualify' ? 'The lead is disqualified.' : 'The lead goes back until the data is there.';
  }
  const { not_before: wait, sooner_if: sooner } = reason.recycle;
  const signals = sooner === undefined ? [] : [sooner.signal].flat().map((id) => linkOf('signal', id).title);
  const earlier = signals.length === 0 ? '' : `, sooner after ${signals.join(' or ')}`;
  return `The lead rests for ${durationText(wait)}${earlier}.`;
}

export function againstWord(definition: Definition): string {
  const { counts_against: against } = written<Reason>(definition);
  return against === 'data' ? 'the quality of the data' : against;
}

export function againstText(definition: Definition): string {
  return `Counts against ${againstWord(definition)}.`;
}
