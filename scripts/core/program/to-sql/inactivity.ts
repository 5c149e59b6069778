/** Points for having been quiet, as two columns; see `interpret/inactivity.ts`. */
import { DAY_MS } from '../../conditions/value.ts';
import { choose } from '../../sql/case.ts';
import { type Fragment, integer, NULL, sql } from '../../sql/fragment.ts';
import type { Inactivity } from '../program.ts';
import { type Compilation, fieldColumn } from './compilation.ts';
import { newestEvent } from './past.ts';
import { type BoundColumns, boundColumns } from './rules.ts';
import type { Reader } from './sheet.ts';

export function inactivityColumns(
  compilation: Compilation,
  label: string,
  inactivity: Inactivity | undefined,
): readonly BoundColumns[] {
  if (inactivity === undefined) return [];
  const { sheet, dialect, base } = compilation;
  const { after, every, points, atMost } = inactivity;
  const quiet = sheet.compute(`${label}: quiet`, (reader) =>
    choose([{ when: reader.read(base.hasEvents), gives: quietFor(compilation, reader, inactivity) }]),
  );
  const worth = (reader: Reader): Fragment => {
    const long = reader.read(quiet);
    const again = dialect.divide(sql`(${long} - ${integer(after)})`, integer(every));
    const times = dialect.smaller(dialect.wide(integer(atMost)), sql`(${again} + 1)`);
    return choose([{ when: sql`${long} < ${integer(after)}`, gives: integer(0) }], sql`${times} * ${integer(points)}`);
  };
  const bounds = (reader: Reader, unknown: number): Fragment =>
    choose([{ when: sql`${reader.read(quiet)} IS NULL`, gives: integer(unknown) }], worth(reader));
  return [
    boundColumns(compilation, label, (reader) => ({
      least: bounds(reader, Math.min(0, points * atMost)),
      most: bounds(reader, Math.max(0, points * atMost)),
    })),
  ];
}

/** Milliseconds, NULL where it is not known. */
function quietFor(compilation: Compilation, reader: Reader, { signals, orSince }: Inactivity): Fragment {
  const { base } = compilation;
  const newest = reader.read(newestEvent(compilation, signals));
  const since = orSince === undefined ? undefined : reader.read(fieldColumn(compilation, orSince.field));
  const began =
    since === undefined
      ? NULL
      : orSince?.type.is === 'date'
        ? sql`(${reader.read(base.asOfDate)} - ${since}) * ${integer(DAY_MS)}`
        : sql`${reader.read(base.asOf)} - ${since}`;
  return choose([{ when: sql`${newest} IS NOT NULL`, gives: sql`${reader.read(base.asOf)} - ${newest}` }], began);
}
