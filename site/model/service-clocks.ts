/** Which clocks of service levels have started, for which sample leads. */
import type { Definition } from '#core/agreement/agreement.ts';
import { appliedAt, newestOf } from '#core/measures/service-levels/start.ts';
import type { JudgedSample } from '#core/program/samples.ts';
import type { Moment } from '#core/schema/policies.generated.ts';
import { samples } from './examination.ts';
import { levelOf, levels } from './service-levels.ts';

export interface Running {
  readonly sample: JudgedSample;
  /** Epoch milliseconds at which the clock started. */
  readonly since: number;
  /** And at which it stopped, as far as the records of a lead tell: they hold no activities. */
  readonly stopped: number | undefined;
  /** Whether the level applied when it started; leads to which it did not are left out. */
  readonly applies: true | undefined;
}

/** Sample leads whose clock has started, newest first; nothing for levels that have no start. */
export function runningFor(definition: Definition): readonly Running[] {
  const clock = clockOf(definition);
  if (clock === undefined) return [];
  const origin = { file: definition.policy.file, path: [...definition.path, 'when'] };
  return samples
    .flatMap((sample): readonly Running[] => {
      const { lead, among, program, asOf } = sample;
      const since = newestOf(clock.starts, lead, asOf);
      if (since === undefined) return [];
      const applies = appliedAt(program, lead, { at: since, origin }, among);
      const stop = clock.stops && newestOf(clock.stops, lead, asOf);
      const stopped = stop !== undefined && stop > since ? stop : undefined;
      return applies === false ? [] : [{ sample, since, stopped, applies }];
    })
    .sort((one, other) => other.since - one.since);
}

/** Whether something that a lead's own records hold can stop it, not only activities. */
export function stopsOnRecord(definition: Definition): boolean {
  return Object.keys(clockOf(definition)?.stops ?? {}).some((key) => key !== 'activity');
}

/** What starts and stops it, for the levels that have a start. */
function clockOf(definition: Definition): { readonly starts: Moment; readonly stops: Moment | undefined } | undefined {
  const level = levelOf(definition);
  if ('clock' in level) return level.clock;
  return 'attempts' in level ? { starts: level.attempts.starts, stops: level.attempts.until } : undefined;
}

/** Service levels whose clock a stage starts. */
export function levelsStartingAt(stage: string): readonly Definition[] {
  return levels.filter((definition) => [clockOf(definition)?.starts.reached ?? []].flat().includes(stage));
}
