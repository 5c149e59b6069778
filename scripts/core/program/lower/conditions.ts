/** Kind `conditions`: conditions both teams use by name. */
import type { NamedCondition } from '../program.ts';
import { type Lowering, namedOf } from './lowering.ts';
import { scopeFor } from './scope.ts';

export function lowerConditions(lowering: Lowering): readonly NamedCondition[] {
  return lowering.definitions('condition').flatMap(({ data, definition }) => {
    const scope = scopeFor(lowering, definition.policy.file);
    const when = scope.lower(data.when, [...definition.path, 'when']);
    return lowering.keep(when && { ...namedOf(definition), step: 'condition' as const, when });
  });
}
