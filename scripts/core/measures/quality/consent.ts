/**
 * What may be done with somebody's data. The table of the data standards answers for every purpose and
 * every value of the consent field; whatever it does not answer is refused: a purpose nobody wrote down,
 * a value nobody listed, a consent nobody knows. It fails closed.
 */
import type { ConsentPurpose } from '../../schema/policies.generated.ts';

/** Most first. `ask-first`: only once the person has been asked and has said yes. */
export const ANSWERS = ['allowed', 'ask-first', 'refused'] as const;

export type Answer = (typeof ANSWERS)[number];

/** Row of the table for a person whose answer is not known; always refused, whatever is written. */
export const UNKNOWN = 'unknown';

type Permits = ConsentPurpose['permits'];

/** `value` of the consent field; `undefined` where it is not known. */
export function mayContact(
  purposes: readonly Pick<ConsentPurpose, 'id' | 'permits'>[],
  purpose: string,
  value: string | undefined,
): Answer {
  const found = purposes.find(({ id }) => id === purpose);
  return found === undefined ? 'refused' : answerOf(found.permits, value);
}

export function answerOf(permits: Permits, value: string | undefined): Answer {
  if (value === undefined || value === UNKNOWN || !Object.hasOwn(permits, value)) return 'refused';
  return permits[value] ?? 'refused';
}
