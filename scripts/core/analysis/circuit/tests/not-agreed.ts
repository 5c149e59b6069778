/** A question between the teams: unknown today, and anything once they agree. */
import type { NotAgreedTest } from '../../../conditions/test.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';

export function notAgreedTest(test: NotAgreedTest, holds: boolean, { make, side }: Compiling): NodeId {
  return make.is(make.leaves.free(test, 'not-agreed', side, ''), holds);
}
