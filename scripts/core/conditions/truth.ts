/**
 * Kleene's three-valued logic. `undefined` is *unknown*: the lead does not say. A gate passes only
 * on `true`, and `NULL` plays the same part in SQL, so both engines agree by construction.
 */
export type Truth = boolean | undefined;

export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** True when all are true, false when one is false, else unknown; true for none. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/** True when one is true, false when all are false, else unknown; false for none. */
export function any(truths: readonly Truth[]): Truth {
  return not(all(truths.map(not)));
}

/** k of n: true if at least `n` are true, false if even the unknown ones could not make it. */
export function atLeast(n: number, truths: readonly Truth[]): Truth {
  const yes = truths.filter((truth) => truth === true).length;
  const unknown = truths.filter((truth) => truth === undefined).length;
  if (yes >= n) return true;
  return yes + unknown < n ? false : undefined;
}
