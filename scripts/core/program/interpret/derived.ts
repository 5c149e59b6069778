/** The value of a derived field: known if every case that could still be the one gives the same. */
import { truthOf } from '../../conditions/judge.ts';
import type { Subject } from '../../conditions/subject.ts';
import type { Value } from '../../conditions/value.ts';
import type { Derivation } from '../program.ts';

export function derive(from: Derivation, subject: Subject): Value | undefined {
  if (from.by === 'domain_of') return domainOf(subject.field(from.field));
  const candidates: (Value | undefined)[] = [];
  for (const { when, value } of from.cases) {
    const truth = truthOf(when, subject);
    if (truth !== false) candidates.push(value);
    if (truth === true) return agreedOn(candidates);
  }
  return agreedOn([...candidates, from.otherwise]);
}

/** What follows the last `@`. */
function domainOf(email: Value | undefined): string | undefined {
  if (typeof email !== 'string' || !email.includes('@')) return undefined;
  return email.slice(email.lastIndexOf('@') + 1);
}

function agreedOn(candidates: readonly (Value | undefined)[]): Value | undefined {
  const [first, ...rest] = candidates;
  return rest.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
}
