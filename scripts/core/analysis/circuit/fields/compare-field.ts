/** A field under one comparison. */
import type { Comparison } from '../../../conditions/comparison.ts';
import type { Compiling } from '../compiling.ts';
import type { NodeId } from '../node.ts';
import { compareListed } from './compare-listed.ts';
import { compareSource } from './compare-source.ts';
import { valuesOf } from './values.ts';

export function compareField(field: string, comparison: Comparison, holds: boolean, to: Compiling): NodeId {
  const values = valuesOf(field, to);
  return values.from === 'list'
    ? compareListed(values, comparison, holds, to)
    : compareSource(values, comparison, holds, to);
}
