/**
 * Which events count, in this order: forgetting, property filter, waiting, exemptions,
 * distinct, limit, window. A window, and only events since a stage began, keep the newest ones, as a limit
 * and a key do: the outcome is the same if they come first, and the rest has fewer rows to go through.
 * Events of one selection that happened at one instant are worth the same, so which of them stays never
 * matters, and a limit for ever is a limit on their number.
 */
import type { EventCount } from '../../conditions/test.ts';
import { DAY_MS } from '../../conditions/value.ts';
import { where } from '../../sql/case.ts';
import type { Dialect } from '../../sql/dialect.ts';
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
  if (limit?.per !== undefined || of.distinct !== undefined || looksAround(counting))
    return numberSelected(compilation, counting);
  const taken = compilation.events.take((reader) =>
    compilation.dialect.wide(sql`COUNT(${where(matching(compilation, reader, counting), sql`1`)})`),
  );
  const { value, layer } = orNone(taken);
  return { value: atMost(value, limit, compilation), layer };
}

/** In each group of rows that are one, or of a period, as many as count; then together. */
function numberSelected(compilation: Compilation, counting: Counting): Taken {
  const { dialect } = compilation;
  const { limit } = counting;
  const [number] = compilation.events.select((reader, rows): Selection => {
    const test = matching(compilation, reader, counting);
    const distinct = distinctRows(compilation, counting.of, rows(), test);
    if (limit?.per === undefined)
      return { from: sql`(${distinct}) AS e`, lead: sql`e.lead`, values: [dialect.wide(sql`COUNT(*)`)] };
    const tiles = sql`SELECT e.lead, ${dialect.wide(sql`COUNT(*)`)} AS number FROM (${distinct}) AS e GROUP BY e.lead, ${tileOf(limit.per, dialect)}`;
    const most = dialect.wide(sql`SUM(${dialect.smaller(sql`e.number`, dialect.wide(integer(limit.newest)))})`);
    return { from: sql`(${tiles}) AS e`, lead: sql`e.lead`, values: [most] };
  });
  const { value, layer } = number === undefined ? { value: ZERO, layer: 0 } : orNone(number);
  return limit?.per === undefined ? { value: atMost(value, limit, compilation), layer } : { value, layer };
}

/** Joins what happened around an event: worth it for events of this signal only, so they have a pass of their own. */
function looksAround({ of, exceptWhen = [] }: Counting): boolean {
  return of.since !== undefined || exceptWhen.length > 0;
}

function atMost(number: Fragment, limit: Limit | undefined, { dialect }: Compilation): Fragment {
  return limit === undefined ? number : dialect.smaller(number, integer(limit.newest));
}

/** What those that count are worth together, one total for each weight. */
export function totalsOf(compilation: Compilation, counting: Counting, weights: readonly Weight[]): readonly Taken[] {
  const { events, dialect } = compilation;
  const { of, limit } = counting;
  const total = (weight: Fragment): Fragment => dialect.wide(sql`SUM(${weight})`);
  if (of.distinct === undefined && limit?.per === undefined && limit?.newest === 1 && !looksAround(counting)) {
    const { value: youngest, layer } = events.take(
      (reader) => sql`MIN(${where(matching(compilation, reader, counting), ageOf(dialect))})`,
    );
    return weights.map((weight) => orNone({ value: where(sql`${youngest} IS NOT NULL`, weight(youngest)), layer }));
  }
  if (of.distinct !== undefined || limit !== undefined || looksAround(counting)) {
    const values = weights.map((weight) => total(weight(sql`e.age`)));
    return events.select(selection(compilation, counting, values)).map(orNone);
  }
  return weights.map((weight) =>
    orNone(events.take((reader) => total(where(matching(compilation, reader, counting), weight(ageOf(dialect)))))),
  );
}

/** In whole days. The newest of several is the one of the least age. */
function ageOf({ divide }: Dialect): Fragment {
  return divide(sql`(${AS_OF} - ${AT})`, integer(DAY_MS));
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
    const from = limit === undefined ? sql`(${distinct}) AS e` : limitedRows(compilation, limit, distinct);
    return { from, lead: sql`e.lead`, values };
  };
}

/** Instants and ages; of those with one key the newest, and none without a key. */
function distinctRows(compilation: Compilation, of: EventCount, rows: Fragment, test: Fragment): Fragment {
  const age = ageOf(compilation.dialect);
  if (of.distinct === undefined) return sql`SELECT e.lead, ${AT}, ${age} AS age FROM ${rows} WHERE ${test}`;
  const key = keyOf(compilation, of);
  return sql`SELECT e.lead, MAX(${AT}) AS "at", MIN(${age}) AS age FROM ${rows} WHERE ${test} AND ${key} IS NOT NULL GROUP BY e.lead, ${key}`;
}

/** The newest in each period: an aggregate where it is one, else numbered. */
function limitedRows({ dialect }: Compilation, { newest, per }: Limit, rows: Fragment): Fragment {
  const tile = per === undefined ? sql`` : sql`, ${tileOf(per, dialect)}`;
  if (newest === 1) return sql`(SELECT e.lead, MIN(e.age) AS age FROM (${rows}) AS e GROUP BY e.lead${tile}) AS e`;
  return sql`(SELECT e.lead, e.age, row_number() OVER (PARTITION BY e.lead${tile} ORDER BY ${AT} DESC) AS turn FROM (${rows}) AS e) AS e
WHERE e.turn <= ${integer(newest)}`;
}

/** Number of the period an event falls into. 1970-01-01 was a Thursday: three days on, weeks start on Monday. */
function tileOf(per: number, { divide }: Dialect): Fragment {
  return divide(sql`(${AT} + ${integer(3 * DAY_MS + pastZero(per))})`, integer(per));
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
  if (of.inLast !== undefined) filters.push(sql`${AS_OF} - ${AT} < ${integer(of.inLast)}`);
  return join(filters, ' AND ', TRUE);
}
