/** Where a model rules the lead out, tests on its score are false, not unknown. */
import { isRuledOut as rulesOut } from '../../../conditions/scored.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';
import type { ScoreNodes } from './score-nodes.ts';

export function isRuledOut(score: ScoreNodes | undefined, { make }: Compiling): NodeId {
  return make.any((score?.statuses ?? []).flatMap(({ id, when }) => (rulesOut({ status: id }) ? [when] : [])));
}
