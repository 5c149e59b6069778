/** The shared numbers as the scoreboard tells them: targets and actuals by period, worst first. */
import type { Definition } from '#core/agreement/agreement.ts';
import { type Attainment, attainmentOf } from '#core/measures/kpi/attainment.ts';
import type { Figure, Metric, Period } from '#core/schema/policies.generated.ts';
import { definitionsOf, find } from './definitions.ts';
import { examination } from './examination.ts';
import { counted } from './text.ts';
import { isPast } from './today.ts';
import { figureText } from './units.ts';
import { written } from './written.ts';

const periods = definitionsOf('period');
const metrics = definitionsOf('metric');

/** The latest that is over; of a year and its last quarter, the quarter. */
export const closedPeriod = periods
  .filter((period) => isPast(written<Period>(period).until))
  .toSorted(byTime)
  .at(-1);

/** The one that is on; the shortest where one is a part of another. */
export const runningPeriod = periods
  .filter((period) => {
    const { from, until } = written<Period>(period);
    return Date.parse(from) <= examination.asOf && !isPast(until);
  })
  .toSorted(byTime)
  .at(-1);

function byTime(one: Definition, other: Definition): number {
  const [first, second] = [one, other].map((period) => written<Period>(period));
  if (first === undefined || second === undefined) return 0;
  return Date.parse(first.until) - Date.parse(second.until) || Date.parse(first.from) - Date.parse(second.from);
}

export interface Score {
  readonly metric: Definition;
  readonly data: Metric;
  readonly figure: Figure | undefined;
  readonly attainment: Attainment;
}

export function figureIn(metric: Definition, period: Definition | undefined): Figure | undefined {
  return written<Metric>(metric).figures?.find((figure) => figure.period === period?.name);
}

export function scoreOf(metric: Definition, period = closedPeriod): Score {
  const data = written<Metric>(metric);
  const figure = figureIn(metric, period);
  return { metric, data, figure, attainment: attainmentOf(figure?.target, figure?.actual, data.better) };
}

const RANKS = { missed: 0, met: 1, open: 2 } as const;

/** Missed ones first, the furthest from its target on top; those without a figure last. */
export const scores = metrics
  .map((metric) => scoreOf(metric))
  .sort(
    (one, other) =>
      RANKS[one.attainment.is] - RANKS[other.attainment.is] ||
      (one.attainment.lead ?? 0) - (other.attainment.lead ?? 0),
  );

export const counts = {
  met: scores.filter(({ attainment }) => attainment.is === 'met').length,
  missed: scores.filter(({ attainment }) => attainment.is === 'missed').length,
};

export const worst = scores.find(({ attainment }) => attainment.is === 'missed');

/** "9 of 11 shared targets met in Q1". */
export function boardSentence(): string {
  if (closedPeriod === undefined || counts.met + counts.missed === 0) return 'No period with targets is over yet';
  return `${counts.met} of ${counted(counts.met + counts.missed, 'shared target')} met in ${closedPeriod.title}`;
}

/** "66% in Q1 against a target of 65%, met". */
export function figureSentence(id: string): string {
  const metric = find('metric', id);
  if (metric === undefined || closedPeriod === undefined) return 'no figure yet';
  const { figure, data, attainment } = scoreOf(metric);
  if (figure?.actual === undefined) return 'no figure yet';
  const actual = `${figureText(figure.actual, data.unit)} in ${closedPeriod.title}`;
  if (figure.target === undefined) return actual;
  return `${actual} against a target of ${figureText(figure.target, data.unit)}, ${attainment.is}`;
}

/** How far off, in words: "20% better", "2% worse". */
export function leadText({ is, lead }: Attainment): string {
  if (is === 'open') return 'No figure yet';
  if (lead === undefined || lead === 0) return is === 'met' ? 'On target' : 'Just missed';
  return `${Math.abs(lead)}% ${lead > 0 ? 'better' : 'worse'}`;
}

export interface Point {
  readonly period: Definition;
  readonly target: number | undefined;
  readonly actual: number | undefined;
  readonly reportedIn: string | undefined;
}

/** Every figure of the metric in the order of periods. */
export function seriesOf(metric: Definition): readonly Point[] {
  return periods.flatMap((period) => {
    const figure = figureIn(metric, period);
    if (figure === undefined) return [];
    const { target, actual, reported_in: reportedIn } = figure;
    return [{ period, target, actual, reportedIn }];
  });
}
