/** Periods as figures are told by them. */
import type { Definition } from '#core/agreement/agreement.ts';
import { formatDate } from '#core/conditions/date.ts';
import { latestClosed, running, type Span } from '#core/measures/kpi/periods.ts';
import type { Period } from '#core/schema/policies.generated.ts';
import { definitionsOf } from './definitions.ts';
import { today } from './today.ts';
import { written } from './written.ts';

export interface Spanned extends Span {
  readonly period: Definition;
}

export const periods: readonly Spanned[] = definitionsOf('period').map((period) => {
  const { from, until } = written<Period>(period);
  return { period, from, until };
});

const day = formatDate(today);

/** The latest that is over, of those that `isWanted`; if it wants none, of all. */
export function closed(isWanted: (period: Definition) => boolean): Definition | undefined {
  const wanted = periods.filter(({ period }) => isWanted(period));
  return (latestClosed(wanted, day) ?? latestClosed(periods, day))?.period;
}

/** The one that is on. */
export const runningPeriod = running(periods, day)?.period;
