/** What models learn from the sample paths, as pages show it. */
import { type Fraction, fractionOf } from '#core/measures/attribution/fraction.ts';
import { learn } from '#core/measures/attribution/learn.ts';
import { removalEffects } from '#core/measures/attribution/removal-effect.ts';
import { perMilleText } from '#core/program/per-mille.ts';
import type { LearningModel } from '#core/schema/policies.generated.ts';
import { paths } from './attribution.ts';
import { linkOf } from './definitions.ts';

export interface LearntRow {
  readonly programme: { readonly title: string; readonly href?: string };
  /** Part of everything that is credited, from 0 to 1, and as text. */
  readonly share: number;
  readonly shareText: string;
  /** Probability of a sale without it, and what is lost by that; for the removal effect only. */
  readonly without: string | undefined;
  readonly effect: string | undefined;
}

/** Rounded to a tenth of a percent, halves up. */
function percentText({ over, under }: Fraction): string {
  return perMilleText(Number((2000n * over + under) / (2n * under)));
}

export function learntRows(model: LearningModel): readonly LearntRow[] {
  const learnt = learn(model, paths) ?? new Map<string, bigint>();
  const whole = [...learnt.values()].reduce((sum, weight) => sum + weight, 0n);
  const effects = model.learns === 'removal-effect' ? removalEffects(paths) : undefined;
  return [...learnt].map(([programme, weight]) => {
    const share = fractionOf(weight, whole);
    const removal = effects?.removals.find((one) => one.programme === programme);
    return {
      programme: linkOf('programme', programme),
      share: Number(share.over) / Number(share.under),
      shareText: percentText(share),
      without: removal && percentText(removal.without),
      effect: removal && percentText(removal.effect),
    };
  });
}

/** "19 of 190 people on these paths bought, that is 10%." */
export function pathsSentence(): string {
  const bought = paths.reduce((sum, path) => sum + path.bought, 0);
  const people = paths.reduce((sum, path) => sum + path.of, 0);
  if (people === 0) return 'There are no paths to learn from.';
  return `${bought} of ${people} people on these paths bought, that is ${percentText(fractionOf(BigInt(bought), BigInt(people)))}.`;
}
