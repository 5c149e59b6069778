/**
 * The factor of a test of which no class of values is known: it may come out in any way. No lead is known
 * that makes it, but any lead is worth a try; only a question that is not agreed is unknown for certain.
 */
import type { Factor, FactorRow } from '../factor.ts';
import type { FreeLeaf } from '../leaf.ts';

export function freeFactor(leaf: FreeLeaf): Factor {
  const part = () => ({});
  const open = (answer: boolean | undefined): FactorRow => ({ answers: [answer], part, because: leaf.construct });
  const unknown: FactorRow = leaf.construct === 'not-agreed' ? { answers: [undefined], part } : open(undefined);
  return { id: `free ${leaf.construct}`, leaves: [leaf], rows: [unknown, open(false), open(true)] };
}
