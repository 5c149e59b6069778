/** What is wrong with the signatures under an agreement: missing, stale, or given by the wrong role. */
import type { Agreement } from '../../agreement/agreement.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { nodeAt, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { SIGNATURE_BY_OUTSIDER } from '../rules/governance/signature-by-outsider.ts';
import { SIGNATURE_STALE } from '../rules/governance/signature-stale.ts';
import { SIGNATURE_WITHOUT_DEFINITION } from '../rules/governance/signature-without-definition.ts';
import { UNSIGNED } from '../rules/governance/unsigned.ts';
import { type SignedThing, sideSignedBy, signedThings } from './signed-thing.ts';
import {
  type Digest,
  type GivenSignature,
  givenSignatures,
  type SignatureStanding,
  signatureStandings,
} from './standing.ts';

export function signatureFindings(agreement: Agreement, digest: Digest): readonly Finding[] {
  const standings = signatureStandings(agreement, digest);
  const things = new Map(signedThings(agreement).map((thing) => [thing.key, thing]));
  return [
    ...[...Map.groupBy(standings, ({ thing }) => thing.key).values()].flatMap(ofThing),
    ...givenSignatures(agreement).flatMap((given) => ofSignature(given, things, agreement)),
  ];
}

/** Both sides in one sentence. */
function ofThing(standings: readonly SignatureStanding[]): readonly Finding[] {
  const [missing, stale] = (['missing', 'stale'] as const).map((is) => standings.filter((one) => one.is === is));
  return [...unsigned(missing ?? []), ...(stale ?? []).map(changed)];
}

function unsigned(missing: readonly SignatureStanding[]): readonly Finding[] {
  const [first] = missing;
  if (first === undefined) return [];
  const sides = missing.map(({ side, owner }) => `${side} (${owner})`).join(' and ');
  const message = `${nameOf(first.thing)} is not signed by ${sides}.`;
  return [findingOf(UNSIGNED, { message, place: placeOf(first.thing) })];
}

function changed({ thing, side, by }: SignatureStanding): Finding {
  const signature = by === undefined ? '' : `${by.data.role} signed it for ${side} on ${by.data.on}`;
  const message = `${nameOf(thing)} has changed since ${signature}.`;
  const related = by === undefined ? [] : [{ place: meaningPlace(by, thing.key), note: 'signed here' }];
  return findingOf(SIGNATURE_STALE, { message, place: placeOf(thing), related });
}

function ofSignature(
  given: GivenSignature,
  things: ReadonlyMap<string, SignedThing>,
  agreement: Agreement,
): readonly Finding[] {
  const { role, meanings } = given.data;
  return Object.keys(meanings).flatMap((key) => {
    const thing = things.get(key);
    const place = meaningPlace(given, key);
    if (thing === undefined) {
      const message = `${role} signed "${key}", which is not in the agreement.`;
      return [findingOf(SIGNATURE_WITHOUT_DEFINITION, { message, place })];
    }
    if (sideSignedBy(role, thing, agreement) !== undefined) return [];
    const owners = Object.values(thing.owners).join(' and ');
    const message = `${role} signed ${nameOf(thing)}, for which ${owners} answer.`;
    return [findingOf(SIGNATURE_BY_OUTSIDER, { message, place })];
  });
}

/** `stage mql` is read as the stage "mql". */
function nameOf({ key, title }: SignedThing): string {
  const [kind = '', id = ''] = key.split(' ');
  return kind === 'policy'
    ? `What the policy "${title}" settles beside its definitions`
    : `The ${kind.replaceAll('-', ' ')} "${id}"`;
}

function placeOf({ file, path }: SignedThing) {
  return nodeAt(file, path);
}

function meaningPlace({ definition: { policy, path } }: GivenSignature, key: string) {
  return valueAt(policy.file, [...path, 'meanings', key]);
}
