/** Clocks that what is meant to stop them cannot stop. */
import type { Agreement } from '../../../agreement/agreement.ts';
import { isMap } from '../../../agreement/written.ts';
import { type Path, valueAt } from '../../../diagnostics/place.ts';
import type { ClockLevel, Moment } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { clockLevelsIn, type Read, rankOf } from '../../service-levels.ts';

export const deadClock: LintRule = {
  id: 'sla/dead-clock',
  title: 'A clock that stops before it starts',
  severity: 'error',
  certainty: 'proved',
  why: 'It would show every case as met at once, or none as ever answered.',
  remedy: 'Name something that happens after the clock has started.',
  check: (agreement, context) =>
    clockLevelsIn(agreement, context).flatMap((level) =>
      momentsIn(level.data.clock.stops, [...level.definition.path, 'clock', 'stops']).flatMap((stop) => {
        const why = whyDead(stop, level, agreement);
        if (why === undefined) return [];
        const message = `The clock of the service level "${level.definition.name}" is to stop at "${stop.id}", ${why}.`;
        return [{ message, place: valueAt(level.file, stop.path) }];
      }),
    ),
};

interface Named {
  readonly key: string;
  readonly id: string;
  readonly path: Path;
}

function momentsIn(moment: Moment, path: Path): readonly Named[] {
  return Object.entries(moment).flatMap(([key, named]: [string, unknown]): readonly Named[] => {
    if (typeof named === 'string') return [{ key, id: named, path: [...path, key] }];
    if (!Array.isArray(named)) return [];
    return named.map((id: unknown, index) => ({ key, id: String(id), path: [...path, key, index] }));
  });
}

function whyDead({ key, id }: Named, { data, definition }: Read<ClockLevel>, agreement: Agreement): string | undefined {
  const starts = momentsIn(data.clock.starts, definition.path);
  if (starts.some((start) => start.key === key && start.id === id)) return 'which is where it starts';
  if (key !== 'reached' && key !== 'decided') return undefined;
  if (isFree(agreement) || !starts.every((start) => start.key === 'reached')) return undefined;
  const rank = rankOf(agreement, id);
  const first = starts.map((start) => rankOf(agreement, start.id));
  const isEarlier = rank !== undefined && first.every((start) => start !== undefined && start >= rank);
  return isEarlier ? 'which a lead has passed before the clock starts' : undefined;
}

/** Where leads may move back, an earlier stage may come after a later one. */
function isFree({ policies }: Agreement): boolean {
  return policies.some(({ kind, data }) => kind.id === 'lifecycle' && isMap(data) && data['moves'] === 'free');
}
