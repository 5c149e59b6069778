/** Boolean expressions, two-valued, with what is settled while compiling left out. */
import { FALSE, type JsFragment, joinJs, js, TRUE } from './fragment.ts';

export function and(parts: readonly JsFragment[]): JsFragment {
  if (parts.includes(FALSE)) return FALSE;
  const open = [...new Set(parts)].filter((part) => part !== TRUE);
  return open.length > 1 ? js`(${joinJs(open, ' && ')})` : (open[0] ?? TRUE);
}

export function or(parts: readonly JsFragment[]): JsFragment {
  if (parts.includes(TRUE)) return TRUE;
  const open = [...new Set(parts)].filter((part) => part !== FALSE);
  return open.length > 1 ? js`(${joinJs(open, ' || ')})` : (open[0] ?? FALSE);
}

const negations = new WeakMap<JsFragment, JsFragment>([
  [TRUE, FALSE],
  [FALSE, TRUE],
]);

/** Of a fragment that was itself made here, what it denies. */
export function not(part: JsFragment): JsFragment {
  const known = negations.get(part);
  if (known !== undefined) return known;
  return opposites(part, js`!(${part})`)[1];
}

/** Two expressions of which always one holds: `x === undefined` and `x !== undefined`. */
export function opposites(one: JsFragment, other: JsFragment): readonly [JsFragment, JsFragment] {
  negations.set(one, other).set(other, one);
  return [one, other];
}

export function choose(when: JsFragment, then: JsFragment, otherwise: JsFragment): JsFragment {
  if (when === TRUE) return then;
  return when === FALSE || then === otherwise ? otherwise : js`(${when} ? ${then} : ${otherwise})`;
}
