/** The shared numbers as the scoreboard tells them: targets and actuals by period, worst first. */
import type { Definition } from '#core/agreement/agreement.ts';
import { type Attainment, attainmentOf } from '#core/measures/kpi/attainment.ts';
import type { Metric } from '#core/schema/policies.generated.ts';
import { definitionsOf, find } from './definitions.ts';
import { type Point, pointOf } from './figures.ts';
import { closed } from './periods.ts';
import { counted } from './text.ts';
import { isInForceToday } from './today.ts';
import { figureText } from './units.ts';
import { written } from './written.ts';

/** What is still discussed, or kept for the record, is neither met nor missed. */
const metrics = definitionsOf('metric').filter(isInForceToday);

/** The latest that is over and for which something was agreed. */
export const closedPeriod = closed((period) => metrics.some((metric) => pointOf(metric, period)?.target !== undefined));

export interface Score {
  readonly metric: Definition;
  readonly data: Metric;
  readonly figure: Point | undefined;
  readonly attainment: Attainment;
}

export function scoreOf(metric: Definition, period = closedPeriod): Score {
  const data = written<Metric>(metric);
  const figure = pointOf(metric, period);
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

/** The state as a sentence: "Met, 20% better than agreed." */
export function leadSentence(attainment: Attainment): string {
  const text = leadText(attainment).toLowerCase();
  return /better|worse/u.test(text) ? `${text} than agreed` : text;
}
