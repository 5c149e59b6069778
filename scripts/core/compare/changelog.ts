/**
 * The history of an agreement: what each step from one state to the next changed. A step that changes only
 * words, sample leads or signatures is none.
 */
import type { Agreement } from '../agreement/agreement.ts';
import { meaningOf, meaningOfPolicy } from './normal-form.ts';
import type { DefinitionChange } from './review.ts';
import { givenSignatures } from './signatures/standing.ts';

/** What is no part of what the two sides agreed. */
const BESIDE: ReadonlySet<string> = new Set(['sample-leads', 'signatures']);

/** Equal exactly if two states of the agreement say the same in the same definitions. */
export function meaningOfAgreement(agreement: Agreement): string {
  const policies = agreement.policies.filter(({ kind }) => !BESIDE.has(kind.id));
  const definitions = agreement.definitions.filter(({ policy }) => !BESIDE.has(policy.kind.id));
  return JSON.stringify([
    policies.map((policy) => meaningOfPolicy(policy, agreement)).sort(),
    definitions.map((one) => `${one.kind} ${one.id} ${meaningOf(one, agreement)}`).sort(),
  ]);
}

export function isAgreed({ after, before }: Pick<DefinitionChange, 'after' | 'before'>): boolean {
  return [after, before].some((one) => one !== undefined && !BESIDE.has(one.policy.kind.id));
}

export interface SignatureGiven {
  readonly role: string;
  readonly on: string;
  readonly reason?: string;
}

/** Signatures that one state has and the other, earlier one has not. */
export function signaturesSince(before: Agreement | undefined, after: Agreement): readonly SignatureGiven[] {
  const known = new Set(before === undefined ? [] : givenSignatures(before).map(({ definition }) => definition.id));
  return givenSignatures(after)
    .filter(({ definition }) => !known.has(definition.id))
    .map(({ data: { role, on, reason } }) => ({ role, on, ...(reason === undefined ? {} : { reason }) }));
}
