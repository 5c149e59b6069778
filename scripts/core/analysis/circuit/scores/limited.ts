/** Floor first, then cap, at one end of a number. */
import type { Limits } from '../../../program/program.ts';
import { type End, endOf } from '../by-case.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';

export function limited(total: NodeId, { floor, cap }: Limits, end: End, to: Compiling): NodeId {
  const raised = floor === undefined ? total : to.make.greatest([total, endOf(floor, end, to)]);
  return cap === undefined ? raised : to.make.least([raised, endOf(cap, end, to)]);
}
