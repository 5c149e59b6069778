/** How it stands with every signature that is asked for: given, given to something else, or not given. */
import type { Agreement, Definition } from '../../agreement/agreement.ts';
import type { Signature } from '../../schema/policies.generated.ts';
import { type SignedThing, type SigningSide, sideSignedBy, signedThings } from './signed-thing.ts';

export interface SignatureStanding {
  readonly thing: SignedThing;
  readonly side: SigningSide;
  /** Who answers for it on that side. */
  readonly owner: string;
  /** `stale`: what was signed meant something else. */
  readonly is: 'signed' | 'stale' | 'missing';
  /** The newest signature of that side, if there is one. */
  readonly by?: GivenSignature;
}

export interface GivenSignature {
  readonly definition: Definition;
  readonly data: Signature;
}

/** First half of the SHA-256 of a text, in hexadecimal; this machine's cryptography is passed in. */
export type Digest = (text: string) => string;

/** In the order of the policies; for each thing marketing first. */
export function signatureStandings(agreement: Agreement, digest: Digest): readonly SignatureStanding[] {
  const given = givenSignatures(agreement);
  return signedThings(agreement).flatMap((thing) =>
    Object.entries(thing.owners).map(([side, owner]) => standingOf(thing, side as SigningSide, owner)),
  );

  function standingOf(thing: SignedThing, side: SigningSide, owner: string): SignatureStanding {
    const by = given.findLast(
      ({ data }) => Object.hasOwn(data.meanings, thing.key) && sideSignedBy(data.role, thing, agreement) === side,
    );
    if (by === undefined) return { thing, side, owner, is: 'missing' };
    return { thing, side, owner, is: by.data.meanings[thing.key] === digest(thing.meaning) ? 'signed' : 'stale', by };
  }
}

/** Oldest first; of one day in the order of the file. */
export function givenSignatures({ definitions }: Agreement): readonly GivenSignature[] {
  return definitions
    .filter(({ kind, policy }) => kind === 'signature' && policy.valid)
    .map((definition) => ({ definition, data: dataOf(definition) }))
    .toSorted((one, other) => (one.data.on < other.data.on ? -1 : one.data.on > other.data.on ? 1 : 0));
}

function dataOf({ data }: Definition): Signature {
  const written: unknown = data;
  return written as Signature;
}
