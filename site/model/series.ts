/** Figures of one number over its periods: how they moved, and what a chart of them is called. */
import type { Definition } from '#core/agreement/agreement.ts';
import { attainmentOf, type Direction } from '#core/measures/kpi/attainment.ts';
import { alike } from '#core/measures/kpi/periods.ts';
import { isBefore, type Reached, trendOf as trend } from '#core/measures/kpi/trend.ts';
import type { Metric } from '#core/schema/policies.generated.ts';
import { type Point, pointIn } from './figures.ts';
import { periods } from './periods.ts';
import { closedPeriod } from './scoreboard.ts';
import { counted, dateText } from './text.ts';
import { figureText, type Unit } from './units.ts';
import { written } from './written.ts';

/** Every figure of a number, or of another reading of it, in the order of time, a year before its quarters. */
export function seriesOf(series: Definition): readonly Point[] {
  return groupsOf(series).flat();
}

/** Figures of periods alike: of years, of quarters. */
export function groupsOf(series: Definition): readonly (readonly Point[])[] {
  return alike(periods.flatMap((period) => pointIn(series, period) ?? []));
}

/** First day of the definition, where it changed while figures were kept. */
export function redefinedOn(series: Definition): string | undefined {
  const { valid_from: since } = written<Metric>(series);
  return seriesOf(series).some((point) => isBefore(point, since)) ? since : undefined;
}

export interface Trend {
  /** Actuals that can be compared, in the order of time; none where the last one stands alone. */
  readonly values: readonly number[];
  /** "20% better than in Q4", "Unchanged since Q4". */
  readonly text: string;
}

/** The latest actual against the one before it, in periods like the last closed one. */
export function trendOf(metric: Definition): Trend | undefined {
  const { better, valid_from: since } = written<Metric>(metric);
  const groups = groupsOf(metric);
  const group = groups.find((points) => points.some(({ period }) => period === closedPeriod)) ?? groups.at(-1) ?? [];
  const reached = group.flatMap((point) => (point.actual === undefined ? [] : [{ ...point, actual: point.actual }]));
  const found = trend(reached, better, since);
  if (found === undefined) return undefined;
  const side = isBefore(found.before, since);
  const comparable = found.is === 'redefined' ? [] : reached.filter((point) => isBefore(point, since) === side);
  return { values: comparable.map(({ actual }) => actual), text: textOf(found, since) };
}

function textOf(found: NonNullable<ReturnType<typeof trend<Point & Reached>>>, since: string | undefined): string {
  const before = found.before.period.title;
  if (found.is === 'redefined') return `Defined anew on ${dateText(since ?? '')}, not comparable with ${before}`;
  if (found.is === 'no-base') return `Nothing in ${before}`;
  if (found.is === 'unchanged') return `Unchanged since ${before}`;
  if (found.by === 0) return `Almost unchanged since ${before}`;
  return `${Math.abs(found.by)}% ${found.by > 0 ? 'better' : 'worse'} than in ${before}`;
}

/** "Met in 1 of 2 periods, last 12% in Q1": the finding over a chart. */
export function seriesTitle(points: readonly Point[], unit: Unit, better: Direction): string {
  const judged = points.map(({ target, actual }) => attainmentOf(target, actual, better).is);
  const over = judged.filter((is) => is !== 'open').length;
  const last = points.findLast(({ actual }) => actual !== undefined);
  const latest = last?.actual === undefined ? '' : `, last ${figureText(last.actual, unit)} in ${last.period.title}`;
  if (over > 0) {
    const met = judged.filter((is) => is === 'met').length;
    return `Met in ${met} of ${counted(over, 'period')}${latest}`;
  }
  return last === undefined ? 'No period with a target is over yet' : `Without a target${latest}`;
}
