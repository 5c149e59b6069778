/**
 * Each definition as one sentence, as a contract would put it: what it settles, for whom, how much. It
 * opens the definition's own page, and is its clause where the whole agreement is read in one go.
 */
import type { Definition } from '#core/agreement/agreement.ts';

export type Clause = (definition: Definition) => string;

const clauses: Readonly<Record<string, Clause>> = {};

/** Kinds without a sentence of their own are known by why there is such a thing. */
export function clauseOf(definition: Definition): string | undefined {
  return clauses[definition.kind]?.(definition) ?? definition.why;
}
