/** What the ways of writing a rule share while one of them is being lowered. */
import { complete } from '../../conditions/check-literal.ts';
import { lowerPoints } from '../../conditions/lower-amount.ts';
import type { Scope } from '../../conditions/scope.ts';
import type { Path } from '../../diagnostics/place.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Decay, Rule } from '../program.ts';
import type { Band } from './band-cases.ts';

/** A rule being lowered: what it is called, where it stands, and the decay of its group. */
export interface Ruling {
  readonly id: string;
  readonly path: Path;
  readonly scope: Scope;
  readonly groupDecay: Decay | undefined;
}

/** What a way of writing a rule gives; its name and its ends come with the frame. */
export type Own<R> = R extends Rule ? Omit<R, 'id' | 'title' | 'origin' | 'limits'> : never;

/** Points of bands, in hundredths. */
export function lowerBands(
  bands: readonly (policies.Band | policies.FieldBand | policies.ChangeBand)[],
  ruling: Ruling,
): readonly Band<number>[] | undefined {
  return complete(
    bands.map(({ from, below, points }, index) => {
      const value = lowerPlain(points, ['bands', index, 'points'], ruling);
      return value === undefined ? undefined : { from, below, value };
    }),
  );
}

export function lowerPlain(points: number, keys: Path, ruling: Ruling): number | undefined {
  return lowerPoints(points, [...ruling.path, ...keys], ruling.scope, pointsOf(ruling))?.otherwise;
}

export function pointsOf({ id }: Ruling): string {
  return `What ${id} is worth`;
}
