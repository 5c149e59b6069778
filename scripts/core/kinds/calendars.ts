/** Kind `calendars`: the hours and days on which somebody answers. */
import schema from '../../../schemas/calendars.schema.json' with { type: 'json' };
import type { Kind } from './kind.ts';

export const calendars: Kind = {
  id: 'calendars',
  title: 'Calendars',
  summary: 'Working hours, holidays and time zones, on which the times of service levels are counted.',
  schema,
  presence: 'any',
  binds: true,
  defines: [{ id: 'calendar', title: 'calendar', plural: 'calendars', page: 'slas/calendars', wantsUse: true }],
};
