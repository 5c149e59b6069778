/** What service levels promise for a stage over a period. */
import { promisedIn } from '#core/measures/outcomes/promised-volume.ts';
import type { Period, ServiceLevel } from '#core/schema/policies.generated.ts';
import { definitionsOf, find } from './definitions.ts';
import { written } from './written.ts';

export function promisedAt(stage: string, period: string): number | undefined {
  const span = find('period', period);
  if (span === undefined) return undefined;
  const { from, until } = written<Period>(span);
  const promised = definitionsOf('service-level').flatMap((definition) => {
    const level = written<ServiceLevel>(definition);
    return 'volume' in level && level.volume.of === stage ? (promisedIn(level.volume, from, until) ?? []) : [];
  });
  return promised.length === 0 ? undefined : promised.reduce((sum, count) => sum + count, 0);
}
