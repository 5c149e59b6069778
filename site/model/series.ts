/** Figures of one number over its periods: how they moved, and what a chart of them is called. */
import type { Definition } from '#core/agreement/agreement.ts';
import { attainmentOf, type Direction } from '#core/measures/kpi/attainment.ts';
import { improvementOf } from '#core/measures/kpi/improvement.ts';
import { type Point, seriesOf } from './scoreboard.ts';
import { counted } from './text.ts';
import { figureText, type Unit } from './units.ts';

export interface Trend {
  readonly values: readonly number[];
  /** "20% better than in Q4", "unchanged since Q4". */
  readonly text: string;
  readonly isWorse: boolean;
}

interface Reached {
  readonly period: Definition;
  readonly actual: number;
}

function reachedIn(points: readonly Point[]): readonly Reached[] {
  return points.flatMap(({ period, actual }) => (actual === undefined ? [] : [{ period, actual }]));
}

/** The latest actual against the one before it; `undefined` below two of them. */
export function trendOf(metric: Definition, better: Direction): Trend | undefined {
  const reached = reachedIn(seriesOf(metric));
  const [before, last] = reached.slice(-2);
  if (before === undefined || last === undefined) return undefined;
  const values = reached.map(({ actual }) => actual);
  const change = improvementOf(before.actual, last.actual, better);
  const since = before.period.title;
  if (change === undefined || change === 0) return { values, text: `Unchanged since ${since}`, isWorse: false };
  const word = change > 0 ? 'better' : 'worse';
  return { values, text: `${Math.abs(change)}% ${word} than in ${since}`, isWorse: change < 0 };
}

/** "Met in 1 of 2 periods, last 12% in Q1": the finding over a chart. */
export function seriesTitle(points: readonly Point[], unit: Unit, better: Direction): string {
  const judged = points.map(({ target, actual }) => attainmentOf(target, actual, better).is);
  const closed = judged.filter((is) => is !== 'open').length;
  const last = reachedIn(points).at(-1);
  const latest = last === undefined ? '' : `, last ${figureText(last.actual, unit)} in ${last.period.title}`;
  if (closed > 0) {
    const met = judged.filter((is) => is === 'met').length;
    return `Met in ${met} of ${counted(closed, 'period')}${latest}`;
  }
  return last === undefined ? 'No period with a target is over yet' : `Without a target${latest}`;
}
