/** Who has agreed to what a definition means: both sides sign its exact meaning, and a change of it ends that. */
import type { Definition } from '#core/agreement/agreement.ts';
import { type SignatureStanding, signatureStandings } from '#core/compare/signatures/standing.ts';
import { inline } from '#core/conditions/phrase.ts';
import type { Signature } from '#core/schema/policies.generated.ts';
import { digestOfText } from '#node/files/digest.ts';
import { find } from './definitions.ts';
import { agreement } from './examination.ts';
import { partyOf } from './parties.ts';
import type { Standing } from './standing.ts';
import { counted, dateText } from './text.ts';
import { written } from './written.ts';

const standings = signatureStandings(agreement, digestOfText);
const byKey = Map.groupBy(standings, ({ thing }) => thing.key);

/** One row for each side; nothing where nobody has to sign, or nobody signs in this agreement. */
export function signingOf({ kind, id }: Definition): readonly Standing[] {
  if (standings.every(({ is }) => is === 'missing')) return [];
  return (byKey.get(`${kind} ${id}`) ?? []).map(rowOf);
}

function rowOf({ side, owner, is, by }: SignatureStanding): Standing {
  const term = `Signed for ${side}`;
  if (by === undefined)
    return { term, text: `not yet; the ${inline(partyOf(owner).title)} answers for it`, late: true };
  const { role, on, recorded_by: recorder } = by.data;
  const elsewhere = recorder === undefined ? '' : `, recorded by the ${inline(partyOf(recorder).title)}`;
  const changed = is === 'stale' ? '; it has changed since' : '';
  return { term, links: [partyOf(role)], after: ` on ${dateText(on)}${elsewhere}${changed}`, late: is === 'stale' };
}

export interface Signed {
  /** Still mean what was signed. */
  readonly holding: readonly Definition[];
  readonly changed: readonly Definition[];
  /** As the signature names them: they are not in the agreement any more, or are no definition. */
  readonly others: readonly string[];
}

export function signedWith(signature: Definition): Signed {
  const holding: Definition[] = [];
  const changed: Definition[] = [];
  const others: string[] = [];
  for (const [key, meaning] of Object.entries(written<Signature>(signature).meanings)) {
    const [kind = '', id = ''] = key.split(' ');
    const definition = find(kind, id);
    const [standing] = byKey.get(key) ?? [];
    if (definition === undefined || standing === undefined) others.push(key);
    else (digestOfText(standing.thing.meaning) === meaning ? holding : changed).push(definition);
  }
  return { holding, changed, others };
}

/** "The head of sales agreed to 269 definitions on 1 October 2026." */
export function signatureClause(signature: Definition): string {
  const { role, on, meanings, recorded_by: recorder, evidence } = written<Signature>(signature);
  const count = counted(Object.keys(meanings).length, 'definition');
  const elsewhere =
    recorder === undefined
      ? ''
      : ` Recorded by the ${inline(partyOf(recorder).title)}: ${evidence ?? 'without evidence'}.`;
  return `The ${inline(partyOf(role).title)} agreed to ${count} on ${dateText(on)}.${elsewhere}`;
}
