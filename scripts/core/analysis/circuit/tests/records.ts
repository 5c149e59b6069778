/** Tests on stage records: unknown of a lead that came without any. */
import { plain } from '../../../conditions/amount.ts';
import type { DecisionTest, ReachedTest } from '../../../conditions/test.ts';
import type { RecordLeaf } from '../../leaf.ts';
import { withinBounds } from '../bounds.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';

export function reachedTest({ stages, inLast, times }: ReachedTest, holds: boolean, to: Compiling): NodeId {
  const { make } = to;
  const asks = { stages: stages.toSorted(), ...(inLast === undefined ? {} : { inLast }) };
  const known = make.not(make.is(make.leaves.record(asks), undefined));
  const enteredTimes = (least: number): NodeId => {
    if (least <= 0) return known;
    const often = least === 1 ? asks : { ...asks, times: { from: plain(least) } };
    return make.is(make.leaves.record(often), true);
  };
  const within = withinBounds(times ?? { from: plain(1) }, holds, enteredTimes, to);
  return make.all([known, within]);
}

/** Recorded as evidence since the last recycling, or computed where the criterion has a condition. */
export function decisionTest({ criterion }: DecisionTest, holds: boolean, to: Compiling): NodeId {
  const { make, surely } = to;
  const asks: RecordLeaf['asks'] = { criterion };
  const leaf = make.leaves.record(asks);
  const when = to.program.lifecycle.criteria.find(({ id }) => id === criterion)?.when;
  if (when === undefined) return make.is(leaf, holds);
  const recorded = make.is(leaf, true);
  return holds ? make.any([recorded, surely(when, true)]) : make.all([make.not(recorded), surely(when, false)]);
}
