/** Bounds that leave nothing between them, or nothing that what they bound can ever be. */
import { type Path, valueAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { type Amount, isPlain } from './amount.ts';
import { sentenceStart } from './phrase.ts';
import { type Relation, rangeOf } from './relation.ts';
import { EMPTY_RANGE, NEVER_MATCHES } from './rules.ts';
import type { Scope } from './scope.ts';

export interface Ranged {
  /** For messages: `the score of fit`. */
  readonly what: string;
  /** The map that holds the bounds, and its path. */
  readonly written: object;
  readonly path: Path;
  readonly scope: Scope;
  /** What it can be at all. */
  readonly least?: number;
  readonly most?: number;
}

/** Whether some number passes. Bounds by case are left alone: they depend on the lead. */
export function checkRange(bounds: readonly (readonly [Relation, Amount])[], ranged: Ranged): boolean {
  const plain = bounds.flatMap(([relation, bound]) => (isPlain(bound) ? [[relation, bound.otherwise] as const] : []));
  const { lowest, highest } = rangeOf(plain);
  const { what, scope, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = ranged;
  if (lowest > highest) {
    const message = `Nothing lies between the bounds of ${what}.`;
    scope.report(
      findingOf(EMPTY_RANGE, { message, place: valueAt(scope.file, [...ranged.path, keyIn(ranged.written, UPPER)]) }),
    );
    return false;
  }
  if (highest >= least && lowest <= most) return true;
  const key = keyIn(ranged.written, highest < least ? UPPER : LOWER);
  const limit = highest < least ? `is never below ${least}` : `is never above ${most}`;
  const message = `${sentenceStart(what)} ${limit}.`;
  scope.report(findingOf(NEVER_MATCHES, { message, place: valueAt(scope.file, [...ranged.path, key]) }));
  return false;
}

const UPPER = ['below', 'up_to', 'before'];
const LOWER = ['from', 'above', 'after'];

function keyIn(written: object, keys: readonly string[]): string {
  return keys.find((key) => key in written) ?? keys.join();
}
