/**
 * Parts of a condition that change nothing, whatever the lead: not what it qualifies for, and not what is
 * unknown of it either. Only parts that look at something their neighbours look at too can be such.
 */

import { testsWithin } from '../../conditions/reads.ts';
import type { AllTest, AnyTest, Test } from '../../conditions/test.ts';
import { areAlike } from './both-hold.ts';
import { coneOf, shareReads } from './cone.ts';
import { constantsIn } from './constants.ts';
import type { LogicContext } from './logic-rule.ts';
import { firstMatches, standingTests } from './written-tests.ts';

export interface Redundant {
  readonly part: Test;
  readonly of: AllTest | AnyTest;
  /** Parts beside it that look at the same things. */
  readonly beside: readonly Test[];
}

export function redundantIn(context: LogicContext): readonly Redundant[] {
  const { program } = context;
  const told = new Set(constantsIn(context).map(({ test }) => test));
  const written = [...standingTests(program), ...firstMatches(program).flatMap(({ of }) => of)];
  const combined = new Set(written.flatMap(testsWithin).filter((test) => test.op === 'all' || test.op === 'any'));
  return [...combined]
    .filter(({ of, origin }) => of.length > 1 && !of.some((part) => told.has(part)) && !origin.path.includes('rows'))
    .flatMap((test) => (told.has(test) ? [] : redundantPartsOf(test, context)));
}

/** Of two that say the same the later one is told; what is told is left out when the others are asked about. */
function redundantPartsOf(test: AllTest | AnyTest, context: LogicContext): readonly Redundant[] {
  const { program } = context;
  if (coneOf(program, test).isOpen) return [];
  const found: Redundant[] = [];
  let left = test.of;
  for (const part of test.of.toReversed()) {
    const others = left.filter((other) => other !== part);
    const beside = others.filter((other) => shareReads(coneOf(program, part), coneOf(program, other)));
    if (beside.length === 0) continue;
    if (!areAlike({ ...test, of: left }, { ...test, of: others }, context)) continue;
    found.push({ part, of: test, beside });
    left = others;
  }
  return found.toReversed();
}
