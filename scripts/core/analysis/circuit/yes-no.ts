/** A truth as the word that is seen of it. */
import type { Make } from './making/make.ts';
import type { NodeId } from './node.ts';

export function yesNo(node: NodeId, make: Make): NodeId {
  return make.choose([{ when: node, gives: make.constant('true') }], make.constant('false'));
}
