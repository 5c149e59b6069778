/** Bounds on a number of which the lowest and the highest end are known; a bound may be by case. */
import type { Amount } from '../../conditions/amount.ts';
import { RELATIONS, type Relation } from '../../conditions/relation.ts';
import type { Bounds } from '../../conditions/test.ts';
import { type End, everyCandidate } from './by-case.ts';
import type { Compiling } from './compiling.ts';
import type { NodeId } from './node.ts';

/** Whether that end of the number is at least so much. */
export type Reached = (bound: number, end: End) => NodeId;

/** Whether all bounds hold for certain, or one of them for certain does not. */
export function withinBounds(bounds: Bounds, holds: boolean, reached: Reached, to: Compiling): NodeId {
  const each = RELATIONS.flatMap((relation) => {
    const bound = bounds[relation];
    return bound === undefined ? [] : [boundHolds(relation, bound, holds, reached, to)];
  });
  return holds ? to.make.all(each) : to.make.any(each);
}

/** All values are whole: above 3 is from 4. */
function boundHolds(relation: Relation, bound: Amount, holds: boolean, reached: Reached, to: Compiling): NodeId {
  const isLower = relation === 'from' || relation === 'above';
  const next = relation === 'above' || relation === 'up_to' ? 1 : 0;
  // A lower bound holds for certain at the lowest end, an upper one does not hold for certain at it.
  const end = isLower === holds ? 'least' : 'most';
  const isReached = isLower === holds;
  return everyCandidate(
    bound,
    (value) => (isReached ? reached(value + next, end) : to.make.not(reached(value + next, end))),
    to,
  );
}
