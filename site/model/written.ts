/**
 * A definition in the shape that its kind's schema gives it. The kind is known where this is called:
 * whoever asks for a signal has looked for signals.
 */
import type { Definition, Policy } from '#core/agreement/agreement.ts';
import { mapOf, textOf } from '#core/agreement/written.ts';
import type { About, Figure, Metric, Variant } from '#core/schema/policies.generated.ts';

/** The reason given for the definition itself, not one that it inherits. */
export function ownWhy(definition: Definition | undefined): string | undefined {
  return definition === undefined ? undefined : written<About>(definition).why;
}

export function written<T>(definition: Pick<Definition, 'data'>): T {
  const data: unknown = definition.data;
  return data as T;
}

/** What a policy says about itself. */
export function policyText({ data }: Policy, key: 'title' | 'why'): string | undefined {
  return textOf(mapOf(data)[key]);
}

/** What is written of a number, or of another reading of one, for a period. */
export function figureIn(series: Definition, period: Definition | undefined): Figure | undefined {
  return written<Metric | Variant>(series).figures?.find((figure) => figure.period === period?.name);
}
