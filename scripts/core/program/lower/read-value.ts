/** A value a derivation gives, in the units of the field's type; text stays as it is written. */
import { convertLiteral } from '../../conditions/literal.ts';
import { LITERAL_NOT_A_VALUE } from '../../conditions/rules.ts';
import type { Scope } from '../../conditions/scope.ts';
import type { FieldType, Value } from '../../conditions/value.ts';
import { type Path, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';

export interface Receiver {
  readonly id: string;
  readonly type: FieldType;
  readonly scope: Scope;
}

export function readValue(written: unknown, path: Path, { id, type, scope }: Receiver): Value | undefined {
  const converted = convertLiteral(type, written);
  if ('value' in converted) return converted.value;
  const { problem, ...advice } = converted;
  const place = valueAt(scope.file, path);
  scope.report(findingOf(LITERAL_NOT_A_VALUE, { message: `${id} ${problem}.`, place, ...advice }));
  return undefined;
}
