/**
 * Values written twice. A map has no order and a table is looked up, so two entries for one value
 * would leave it to the order of the lines which of them counts.
 */

import { NEVER_MATCHES } from '../../conditions/rules.ts';
import type { Scope } from '../../conditions/scope.ts';
import type { Test } from '../../conditions/test.ts';
import { nodeAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';

/** Whether no two tests ask the same; the later of two is reported. `what` is what they look at. */
export function areDistinct(tests: readonly Test[], what: string, { file, report }: Scope): boolean {
  const first = new Map<string, Test>();
  for (const test of tests) {
    const asked = withoutOrigins(test);
    const earlier = first.get(asked);
    if (earlier === undefined) {
      first.set(asked, test);
      continue;
    }
    const message = `${what} has the same value as an entry before, as case and spacing make no difference; this one never counts.`;
    const related = [{ place: nodeAt(file, earlier.origin.path), note: 'this one counts' }];
    report(findingOf(NEVER_MATCHES, { message, place: nodeAt(file, test.origin.path), related }));
  }
  return first.size === tests.length;
}

function withoutOrigins(test: Test): string {
  return JSON.stringify(test, (key, value: unknown) => (key === 'origin' ? undefined : value));
}
