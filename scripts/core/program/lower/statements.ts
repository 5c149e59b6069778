/**
 * Conditions that say to which leads something applies, in kinds that decide nothing about a verdict:
 * segments, personas, service levels. They are checked like every other condition, and kept beside
 * the steps, so that no verdict ever waits for one of them.
 */
import { isMap } from '../../agreement/written.ts';
import type { Path } from '../../diagnostics/place.ts';
import { definitionKindById } from '../../kinds/index.ts';
import type { Condition } from '../../schema/condition.generated.ts';
import type { Statement } from '../program.ts';
import { type Lowering, originOf } from './lowering.ts';
import { scopeFor } from './scope.ts';

export function lowerStatements(lowering: Lowering): readonly Statement[] {
  const stating = lowering.allInForce.filter(({ kind }) => definitionKindById(kind)?.condition === 'when');
  return stating.flatMap((definition) => {
    const scope = scopeFor(lowering, definition.policy.file);
    return conditionsIn(definition.data, []).flatMap(({ path, condition }) => {
      const when = scope.lower(condition, [...definition.path, ...path]);
      const { kind, id, title } = definition;
      return lowering.keep(when && { kind, id, title, origin: originOf(definition, ...path), when });
    });
  });
}

interface Written {
  readonly path: Path;
  readonly condition: Condition;
}

/** Every `when` at any depth, those of cases included; definitions inside state their own. */
function conditionsIn(value: unknown, path: Path): readonly Written[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => conditionsIn(item, [...path, index]));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key];
    if (key !== 'when' || !isMap(inner)) return conditionsIn(inner, at);
    const written: unknown = inner;
    return [{ path: at, condition: written as Condition }];
  });
}
