/** What of a change makes `diff` end with 1: effects, how far a change reaches, or a missing signature. */
import type { Effect, Reaches, Review } from '../core/compare/review.ts';
import { didYouMean } from '../core/diagnostics/did-you-mean.ts';
import { UsageError } from '../node/usage-error.ts';

const EFFECTS = [
  'looser',
  'stricter',
  'shifted',
  'undecided',
  'equivalent',
  'reworded',
] as const satisfies readonly Effect[];
/** Each with all that reach further. */
const REACHES = ['compatible', 'behaviour', 'obligation', 'contract'] as const satisfies readonly Reaches[];
const OTHERS = ['added', 'removed', 'unsigned'] as const;

export type Gated = (typeof EFFECTS)[number] | (typeof REACHES)[number] | (typeof OTHERS)[number];
const GATED: readonly Gated[] = [...EFFECTS, ...REACHES, ...OTHERS];
export const GATED_IN_WORDS = GATED.join(', ');

export function gatedFrom(words: string | undefined): readonly Gated[] {
  if (words === undefined) return [];
  return words.split(',').map((written) => {
    const word = written.trim();
    const gated = GATED.find((one) => one === word);
    if (gated !== undefined) return gated;
    const meant = didYouMean(word, GATED);
    throw new UsageError(
      `--fail-on does not know "${word}".`,
      meant === undefined ? `It knows ${GATED_IN_WORDS}.` : `Did you mean "${meant}"?`,
    );
  });
}

/** Those that the change meets, in their order. */
export function metGates({ changes, funnel }: Review, gated: readonly Gated[], unsigned: number): readonly Gated[] {
  const met = new Set<Gated>([
    ...EFFECTS.filter((effect) => funnel.effect === effect || changes.some((change) => change.effect === effect)),
    ...REACHES.filter((_, place) => changes.some(({ reaches }) => placeOf(reaches) >= place)),
    ...(['added', 'removed'] as const).filter((what) => changes.some((change) => change.what === what)),
    ...(unsigned > 0 ? (['unsigned'] as const) : []),
  ]);
  return GATED.filter((one) => gated.includes(one) && met.has(one));
}

function placeOf(reaches: Reaches): number {
  return REACHES.map(String).indexOf(reaches);
}
