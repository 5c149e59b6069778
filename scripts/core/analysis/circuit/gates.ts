/** What the gates alone say, as `judgeGates` does: each stage, each disqualifier, and the stage that follows. */
import { DISQUALIFIED, type Disqualifier, type Stage } from '../../program/program.ts';
import type { Compiling } from './compiling.ts';
import { isKnown } from './fields/values.ts';
import type { NodeId } from './node.ts';

interface StageNode {
  readonly stage: Stage;
  /** For certain, and everything it needs is known; never where a human decides. */
  readonly qualifies: NodeId;
}

export function stageNodes(to: Compiling): readonly StageNode[] {
  return to.once('stages', () => {
    const { make, surely } = to;
    let before = make.constant(true);
    return to.program.lifecycle.stages.map((stage) => {
      if (stage.gate === undefined) return { stage, qualifies: make.constant(false) };
      const { gate, entry, fastTrack } = stage;
      const entered = make.any([before, ...(entry === undefined ? [] : [surely(entry, true)])]);
      const through = make.all([surely(gate, true), entered]);
      const open = make.any([...(fastTrack === undefined ? [] : [surely(fastTrack.when, true)]), through]);
      before = open;
      return { stage, qualifies: make.all([open, ...stage.needs.map((field) => isKnown(field, to))]) };
    });
  });
}

/** As `qualifiesFor` of a verdict: disqualified, kept at the first stage, or the furthest that it qualifies for. */
export function qualifiesFor(to: Compiling): NodeId {
  const { make } = to;
  const { stages, disqualifiers } = to.program.lifecycle;
  const surely = ({ when }: Disqualifier, holds: boolean): NodeId => to.surely(when, holds);
  const [first] = stages;
  const isBlocked = make.any(disqualifiers.flatMap((one) => (one.blocks ? [make.not(surely(one, false))] : [])));
  return make.choose(
    [
      { when: make.any(disqualifiers.map((one) => surely(one, true))), gives: make.constant(DISQUALIFIED) },
      ...(first === undefined ? [] : [{ when: isBlocked, gives: make.constant(first.id) }]),
      ...stageNodes(to)
        .toReversed()
        .map(({ stage, qualifies }) => ({ when: qualifies, gives: make.constant(stage.id) })),
    ],
    make.constant('none'),
  );
}
