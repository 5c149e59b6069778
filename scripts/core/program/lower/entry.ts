/**
 * Where leads enter the path. Of a lead that enters at a later stage the gates before it are not asked,
 * so each stage carries a test that says whether the lead enters there or further along.
 */
import type { Scope } from '../../conditions/scope.ts';
import type { Origin, Test } from '../../conditions/test.ts';
import { type Path, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { ByCase } from '../program.ts';
import { isSide } from '../stage-ranks.ts';
import { lowerByCase } from './by-case.ts';
import { ENTERS_BESIDE_THE_PATH } from './lifecycle-rules.ts';

export function lowerEntersAt(written: policies.EntersAt, path: Path, scope: Scope): ByCase<string> | undefined {
  return lowerByCase(written, path, scope, (stage, at) => {
    if (!isSide(stage)) return scope.stages.includes(stage) ? stage : undefined;
    const message = `No lead can enter at ${stage}, which is no stage of the path.`;
    scope.report(findingOf(ENTERS_BESIDE_THE_PATH, { message, place: valueAt(scope.file, at) }));
    return undefined;
  });
}

/**
 * Whether a lead enters at the stage or a later one; absent if none can. Of arms that say the same the
 * earlier is folded into what follows, so that an unknown condition that changes nothing leaves it known.
 */
export function entryTest(
  { cases, otherwise }: ByCase<string>,
  stage: string,
  path: readonly string[],
  origin: Origin,
): Test | undefined {
  const isHereOrLater = (entry: string): boolean => path.indexOf(entry) >= path.indexOf(stage);
  let rest: Test | boolean = isHereOrLater(otherwise);
  for (const { when, value } of cases.toReversed()) {
    const here = isHereOrLater(value);
    if (rest === here) continue;
    rest = here ? either(when, rest, origin) : both({ op: 'not', origin, of: when }, rest, origin);
  }
  if (rest === false) return undefined;
  return rest === true ? { op: 'all', origin, of: [] } : rest;
}

function either(when: Test, rest: Test | boolean, origin: Origin): Test {
  return typeof rest === 'boolean' ? when : { op: 'any', origin, of: [when, rest] };
}

function both(not: Test, rest: Test | boolean, origin: Origin): Test {
  return typeof rest === 'boolean' ? not : { op: 'all', origin, of: [not, rest] };
}
