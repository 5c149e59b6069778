/**
 * Which events count, in the order of `design.md`: forgetting, property filter, waiting, exemptions,
 * distinct, limit, window. Only events since a stage began: the newest ones stay, as in a window, so
 * that filter may come first. Events of one selection that happened at one instant are worth the same, so which of them
 * stays never matters, and a limit for ever is a limit on their number.
 */
import type { EventCount } from '../../conditions/test.ts';
import { DAY_MS } from '../../conditions/value.ts';
import { where } from '../../sql/case.ts';
import { type Fragment, integer, join, sql, TRUE, ZERO } from '../../sql/fragment.ts';
import type { Exemption, Limit } from '../program.ts';
import { isExempt, isInStage, isRipe } from './around.ts';
import type { Compilation } from './compilation.ts';
import { passes } from './event-filter.ts';
import { AS_OF, AT } from './event-rows.ts';
import type { Selection, Taken, TallyReader } from './tally.ts';

export interface Counting {
  readonly of: EventCount;
  readonly waits?: number | undefined;
  readonly exceptWhen?: readonly Exemption[];
  readonly limit?: Limit | undefined;
  /** Instant up to which the lead's events are forgotten, NULL for none. */
  readonly forgotten?: ((reader: TallyReader) => Fragment) | undefined;
}

/** What one event is worth at an age in whole days. */
export type Weight = (age: Fragment) => Fragment;

/** How many count. */
export function numberOf(compilation: Compilation, counting: Counting): Taken {
  const { of, limit } = counting;
  if (limit?.per !== undefined) {
    const [number] = compilation.events.select(
      selection(compilation, counting, [compilation.dialect.wide(sql`COUNT(*)`)]),
    );
    return number === undefined ? { value: ZERO, layer: 0 } : orNone(number);
  }
  const taken = compilation.events.take((reader) => {
    const counts = sql`${matching(compilation, reader, counting)} AND ${inWindow(of)}`;
    return compilation.dialect.wide(
      of.distinct === undefined
        ? sql`COUNT(${where(counts, sql`1`)})`
        : sql`COUNT(DISTINCT ${where(counts, keyOf(compilation, of))})`,
    );
  });
  const { value, layer } = orNone(taken);
  return limit === undefined
    ? { value, layer }
    : { value: compilation.dialect.smaller(value, integer(limit.newest)), layer };
}

/** What those that count are worth together, one total for each weight. */
export function totalsOf(compilation: Compilation, counting: Counting, weights: readonly Weight[]): readonly Taken[] {
  const { events, dialect } = compilation;
  const { of, limit } = counting;
  const age = dialect.divide(sql`(${AS_OF} - ${AT})`, integer(DAY_MS));
  const total = (weight: Fragment): Fragment => dialect.wide(sql`SUM(${weight})`);
  if (of.distinct !== undefined || limit !== undefined) {
    return events
      .select(
        selection(
          compilation,
          counting,
          weights.map((weight) => total(weight(age))),
        ),
      )
      .map(orNone);
  }
  return weights.map((weight) =>
    orNone(
      events.take((reader) =>
        total(where(sql`${matching(compilation, reader, counting)} AND ${inWindow(of)}`, weight(age))),
      ),
    ),
  );
}

/** A lead without any row has no entry. */
function orNone({ value, layer }: Taken): Taken {
  return { value: sql`COALESCE(${value}, 0)`, layer };
}

type Build = Parameters<Compilation['events']['select']>[0];

function selection(compilation: Compilation, counting: Counting, values: readonly Fragment[]): Build {
  return (reader, rows): Selection => {
    const test = matching(compilation, reader, counting);
    const distinct = distinctRows(compilation, counting.of, rows(), test);
    const { limit } = counting;
    const limited = limit === undefined ? distinct : limitedRows(compilation, limit, distinct);
    const within = limit === undefined ? TRUE : sql`e.turn <= ${integer(limit.newest)}`;
    return { from: sql`(${limited}) AS e\nWHERE ${within} AND ${inWindow(counting.of)}`, lead: sql`e.lead`, values };
  };
}

/** The newest for each key; without a key an event does not count. */
function distinctRows(compilation: Compilation, of: EventCount, rows: Fragment, test: Fragment): Fragment {
  if (of.distinct === undefined) return sql`SELECT e.lead, ${AS_OF}, ${AT} FROM ${rows} WHERE ${test}`;
  const key = keyOf(compilation, of);
  return sql`SELECT e.lead, ${AS_OF}, MAX(${AT}) AS "at" FROM ${rows} WHERE ${test} AND ${key} IS NOT NULL GROUP BY e.lead, ${AS_OF}, ${key}`;
}

/** Numbered in each period, the newest first. 1970-01-01 was a Thursday: three days on, weeks start on Monday. */
function limitedRows({ dialect }: Compilation, { per }: Limit, rows: Fragment): Fragment {
  const tile =
    per === undefined
      ? sql``
      : sql`, ${dialect.divide(sql`(${AT} + ${integer(3 * DAY_MS + pastZero(per))})`, integer(per))}`;
  return sql`SELECT e.*, row_number() OVER (PARTITION BY e.lead${tile} ORDER BY ${AT} DESC) AS turn FROM (${rows}) AS e`;
}

function keyOf({ dialect, eventRows }: Compilation, { signal, distinct }: EventCount): Fragment {
  if (distinct?.by === 'property') return eventRows.property(signal, distinct.property);
  return dialect.divide(sql`(${AT} + ${integer(pastZero(DAY_MS))})`, integer(DAY_MS));
}

/** Whole periods that make every instant positive, so that truncating division floors. */
function pastZero(period: number): number {
  const furthest = 8_640_000_000_000_000;
  return period * Math.ceil(furthest / period);
}

function matching(compilation: Compilation, reader: TallyReader, counting: Counting): Fragment {
  const { of, waits, exceptWhen = [], forgotten } = counting;
  const filters = [sql`e.signal = ${compilation.dialect.text(of.signal)}`];
  if (of.where.length > 0) filters.push(passes(compilation, of));
  if (forgotten !== undefined) {
    const until = forgotten(reader);
    filters.push(sql`(${until} IS NULL OR ${AT} > ${until})`);
  }
  if (waits !== undefined) filters.push(isRipe(waits));
  filters.push(...isInStage(compilation, reader, of.since));
  filters.push(...exceptWhen.map((exemption) => sql`NOT ${isExempt(compilation, reader, exemption, waits ?? 0)}`));
  return join(filters, ' AND ', TRUE);
}

function inWindow({ inLast }: EventCount): Fragment {
  return inLast === undefined ? TRUE : sql`${AS_OF} - ${AT} < ${integer(inLast)}`;
}
