/**
 * How long a definition is in force: from its own dates and those of what encloses it. A draft or a
 * retired one never is.
 */
import type { Definition } from './agreement.ts';

/** Inclusive days, `2026-10-01`; an end that is missing is open. */
export interface Life {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** `undefined` if there is no day on which it is in force. */
export function lifeOf({ status, validFrom, validUntil, enclosing }: Definition): Life | undefined {
  if (status !== 'active' && status !== 'deprecated') return undefined;
  const own = { from: validFrom, until: validUntil };
  return enclosing === undefined ? own : shared(own, lifeOf(enclosing));
}

/** The days on which both are in force; `undefined` if there are none. */
export function sharedLife(one: Definition, other: Definition): Life | undefined {
  return shared(lifeOf(one), lifeOf(other));
}

function shared(one: Life | undefined, other: Life | undefined): Life | undefined {
  if (one === undefined || other === undefined) return undefined;
  const from = [one.from, other.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const until = [one.until, other.until]
    .filter((day) => day !== undefined)
    .sort()
    .at(0);
  return from !== undefined && until !== undefined && until < from ? undefined : { from, until };
}
