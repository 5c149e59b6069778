/** Kind `calendars`: no verdict reads them, but the zone of each has to exist. */
import { checkTimeZone } from './data-dictionary.ts';
import type { Lowering } from './lowering.ts';

export function checkCalendars(lowering: Lowering): void {
  for (const { data, definition } of lowering.definitions('calendar')) {
    checkTimeZone(data.time_zone, definition.policy.file, [...definition.path, 'time_zone'], lowering);
  }
}
