/** Floor first, then cap, on both ends; a by-case limit applies its own bounds to each end. */
import type { Dialect } from '../../sql/dialect.ts';
import type { Limits } from '../program.ts';
import type { Bounds } from './amounts.ts';
import type { Compilation } from './compilation.ts';
import { amountOver } from './scope.ts';
import type { Reader } from './sheet.ts';

export function limited(
  compilation: Compilation,
  reader: Reader,
  label: string,
  points: Bounds,
  { floor, cap }: Limits,
): Bounds {
  const { dialect } = compilation;
  const raised =
    floor === undefined
      ? points
      : both(points, amountOver(compilation, reader, `${label}: floor`, floor), dialect.larger);
  return cap === undefined
    ? raised
    : both(raised, amountOver(compilation, reader, `${label}: cap`, cap), dialect.smaller);
}

function both(points: Bounds, limit: Bounds, pick: Dialect['smaller']): Bounds {
  return { least: pick(points.least, limit.least), most: pick(points.most, limit.most) };
}
