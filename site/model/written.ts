/**
 * A definition in the shape that its kind's schema gives it. The kind is known where this is called:
 * whoever asks for a signal has looked for signals.
 */
import type { Definition } from '#core/agreement/agreement.ts';

export function written<T>(definition: Pick<Definition, 'data'>): T {
  const data: unknown = definition.data;
  return data as T;
}
