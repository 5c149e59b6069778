/**
 * The history of an agreement: what each step from one state to the next changed. A step that changes only
 * words, sample leads or signatures is none.
 */
import type { Agreement } from '../agreement/agreement.ts';
import { meaningOf, meaningOfPolicy } from './normal-form.ts';
import type { DefinitionChange } from './review.ts';
import { signedThings } from './signatures/signed-thing.ts';
import { type Digest, type GivenSignature, givenSignatures } from './signatures/standing.ts';

/** What is no part of what the two sides agreed. */
const BESIDE: ReadonlySet<string> = new Set(['sample-leads', 'signatures']);

/** One text for each policy and definition: equal texts exactly if two states of the agreement say the same. */
export function meaningsIn(agreement: Agreement): ReadonlySet<string> {
  const policies = agreement.policies.filter(({ kind }) => !BESIDE.has(kind.id));
  const definitions = agreement.definitions.filter(({ policy }) => !BESIDE.has(policy.kind.id));
  return new Set([
    ...policies.map((policy) => `${policy.kind.id} ${meaningOfPolicy(policy, agreement)}`),
    ...definitions.map((one) => `${one.kind} ${one.id} ${meaningOf(one, agreement)}`),
  ]);
}

export function isAgreed({ after, before }: Pick<DefinitionChange, 'after' | 'before'>): boolean {
  return [after, before].some((one) => one !== undefined && !BESIDE.has(one.policy.kind.id));
}

export interface SignatureGiven {
  readonly role: string;
  readonly on: string;
  readonly reason?: string;
  /** Kind and id of what it was put under. */
  readonly under: readonly string[];
}

/**
 * Signatures under definitions as they are in this state, whenever they were given. `keys` are kind and id
 * of the definitions that are asked about; `given` are all signatures that any state has.
 */
export function signaturesUnder(
  agreement: Agreement,
  keys: ReadonlySet<string>,
  given: readonly GivenSignature[],
  digest: Digest,
): readonly SignatureGiven[] {
  const meanings = new Map(
    signedThings(agreement)
      .filter(({ key }) => keys.has(key))
      .map(({ key, meaning }) => [key, digest(meaning)]),
  );
  return given.flatMap(({ data: { role, on, reason, meanings: signed } }) => {
    const under = Object.keys(signed).filter((key) => meanings.get(key) === signed[key]);
    return under.length === 0 ? [] : [{ role, on, ...(reason === undefined ? {} : { reason }), under }];
  });
}

/** Oldest first, each once, though many states have it. */
export function signaturesIn(agreements: readonly Agreement[]): readonly GivenSignature[] {
  const once = new Map(
    agreements
      .flatMap(givenSignatures)
      .map((given) => [JSON.stringify([given.definition.id, given.data.meanings]), given]),
  );
  return [...once.values()].toSorted((one, other) =>
    one.data.on < other.data.on ? -1 : one.data.on > other.data.on ? 1 : 0,
  );
}

/** What is written inside a definition is signed with it: `model/rule fit/industry` with `model fit`. */
export function signedKey(kind: string, id: string): string {
  const [outer = kind] = kind.split('/');
  return `${outer} ${kind.includes('/') ? (id.split('/')[0] ?? id) : id}`;
}
