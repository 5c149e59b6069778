/** Who gets which lead: a statement that no verdict reads. */
import type { Test } from '../conditions/test.ts';
import type { Named } from './program.ts';

export interface Routing extends Named {
  /** Leads it is about; all of them if absent. */
  readonly appliesWhen?: Test;
  /** Tried before the others. */
  readonly overriding: readonly Route[];
  readonly routes: readonly Route[];
  readonly otherwise: Recipient;
}

export interface Route extends Named {
  readonly when: Test;
  readonly to: Recipient;
}

/** A team or role, or whom a field names; `by` says in words how the one person is found. */
export type Recipient = ({ readonly party: string } | { readonly namedIn: string }) & { readonly by?: string };
