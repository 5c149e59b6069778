/** Points for having been quiet: the field that quiet begins at has to be a time. */

import { isTime } from '../../conditions/bound.ts';
import { complete } from '../../conditions/check-literal.ts';
import { lowerPoints } from '../../conditions/lower-amount.ts';
import { isOwnField } from '../../conditions/own-field.ts';
import type { Scope } from '../../conditions/scope.ts';
import { lowerDuration } from '../../conditions/window.ts';
import { type Path, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Inactivity } from '../program.ts';
import { INACTIVITY } from './rules.ts';

/** One or none; `undefined` if something in it was reported. */
export function lowerInactivity(
  written: policies.Inactivity | undefined,
  path: Path,
  scope: Scope,
  model: string,
): { readonly inactivity?: Inactivity } | undefined {
  if (written === undefined) return {};
  const points = lowerPoints(written.points, [...path, 'points'], scope, `What ${model} takes for being quiet`);
  const times = complete(
    (['after', 'every'] as const).map((key) => lowerDuration(written[key], [...path, key], scope)),
  );
  const begins = lowerBeginning(written.or_since, [...path, 'or_since'], scope, model);
  const known = written.of.every((signal) => scope.properties(signal) !== undefined);
  const [after, every] = times ?? [];
  if (points === undefined || after === undefined || every === undefined || begins === undefined || !known)
    return undefined;
  const origin = { file: scope.file, path };
  const { of: signals, at_most: atMost } = written;
  return { inactivity: { origin, signals, after, every, points: points.otherwise, atMost, ...begins } };
}

function lowerBeginning(
  field: string | undefined,
  path: Path,
  scope: Scope,
  model: string,
): Pick<Inactivity, 'orSince'> | undefined {
  if (field === undefined) return {};
  const type = scope.fieldType(field);
  if (type === undefined || !isOwnField(field, path, scope)) return undefined;
  if (isTime(type)) return { orSince: { field, type } };
  const message = `${field} is neither a date nor an instant, so ${model} cannot count how long a lead has been quiet since.`;
  scope.report(findingOf(INACTIVITY, { message, place: valueAt(scope.file, path) }));
  return undefined;
}
