/** Guard-rails on promises: no time of the service levels meant is longer than the guard-rail says. */
import { idPlace } from '../../agreement/catalogue.ts';
import { valueAt } from '../../diagnostics/place.ts';
import { isInForce } from '../../program/lower/in-force.ts';
import type { ServiceDuration } from '../../program/service-duration.ts';
import type { ClockLevel, PromiseRail } from '../../schema/policies.generated.ts';
import { clockLevelsIn, type Read, timeAt, timesIn } from '../service-levels.ts';
import type { Rail, RailFinding } from './guard-rails.ts';
import { isAtMost, workingDays } from './longest-time.ts';

const TIMES = { target: 'target', hard_limit: 'hard limit' } as const;

export function judgePromises(rail: Rail<PromiseRail>): readonly RailFinding[] {
  const { data, agreement, context } = rail;
  // Also those in which something else is wrong: a guard-rail passes nobody over.
  const levels = clockLevelsIn(agreement, { ...context, isSound: () => true }).filter(
    (level) => isInForce(level.definition, context.moment.asOfDate) && isMeant(level.data, data.every),
  );
  if (levels.length === 0) return [{ is: 'broken', says: 'no service level fits it, so nothing is promised at all' }];
  return levels.flatMap((level) =>
    (['target', 'hard_limit'] as const).flatMap((key) => {
      const [longest] = data.at_most[key] === undefined ? [] : timeAt(data.at_most[key], []);
      return longest === undefined ? [] : tooLong(level, key, longest, rail);
    }),
  );
}

function isMeant({ owed_by: by, owed_to: to, clock }: ClockLevel, every: PromiseRail['every']): boolean {
  const activities = [clock.stops.activity ?? []].flat();
  return (
    (every.owed_by === undefined || every.owed_by === by) &&
    (every.owed_to === undefined || every.owed_to === to) &&
    (every.stopped_by === undefined || activities.includes(every.stopped_by))
  );
}

function tooLong(
  level: Read<ClockLevel>,
  key: keyof typeof TIMES,
  longest: { readonly text: string; readonly time: ServiceDuration },
  { agreement, definition: rail }: Rail,
): readonly RailFinding[] {
  const { definition, data, file } = level;
  const related = [{ place: idPlace(rail), note: 'the guard-rail' }];
  const times = timesIn(data[key], [...definition.path, key]);
  const whose = `the ${TIMES[key]} of the service level "${definition.name}"`;
  if (times.length === 0) return [{ is: 'broken', says: `${whose} is not given`, place: idPlace(definition), related }];
  const days = workingDays(data.calendar, agreement);
  return times.flatMap(({ text, time, path }): readonly RailFinding[] => {
    const fits = isAtMost(time, longest.time, days);
    if (fits === true) return [];
    const place = valueAt(file, path);
    if (fits === false)
      return [{ is: 'broken', says: `${whose} is ${text}, longer than ${longest.text}`, place, related }];
    const says = `whether ${text}, ${whose}, is within ${longest.text} depends on the hours and days in which it begins`;
    return [{ is: 'undecided', says, place, related }];
  });
}
