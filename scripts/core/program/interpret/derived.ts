/** The value of a derived field: known if every case that could still be the one gives the same. */
import { truthOf } from '../../conditions/judge.ts';
import type { Subject } from '../../conditions/subject.ts';
import type { Value } from '../../conditions/value.ts';
import type { ByCase, Derivation } from '../program.ts';

export function derive(from: Derivation, subject: Subject): Value | undefined {
  if (from.by === 'domain_of') return domainOf(subject.field(from.field));
  return agreedValue({ cases: from.cases, otherwise: from.otherwise }, subject);
}

/** What all cases give that could still be the one; `undefined` if they differ. */
export function agreedValue<T>({ cases, otherwise }: ByCase<T>, subject: Subject): T | undefined {
  const candidates: T[] = [];
  for (const { when, value } of cases) {
    const truth = truthOf(when, subject);
    if (truth !== false) candidates.push(value);
    if (truth === true) return agreedOn(candidates);
  }
  return agreedOn([...candidates, otherwise]);
}

/** What follows the last `@`. */
export function domainOf(email: Value | undefined): string | undefined {
  if (typeof email !== 'string' || !email.includes('@')) return undefined;
  return email.slice(email.lastIndexOf('@') + 1);
}

function agreedOn<T>(candidates: readonly T[]): T | undefined {
  const [first, ...rest] = candidates;
  return rest.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
}
