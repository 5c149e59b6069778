/** The joint meetings of the coming year, to subscribe to. */

import { instantIn } from '#core/program/leads/zone.ts';
import type { Meeting } from '#core/schema/policies.generated.ts';
import { calendarFeed } from '#node/publish/calendar-feed.ts';
import { company } from '../model/company.ts';
import { examination } from '../model/examination.ts';
import { meetings, nextDates } from '../model/meetings.ts';
import { written } from '../model/written.ts';

const MOST_DATES = 53;
const YEAR_MS = 365 * 86_400_000;

export function GET(): Response {
  const events = meetings.flatMap((meeting) => {
    const { cadence, agenda, purpose } = written<Meeting>(meeting);
    const points = agenda.map(({ title, minutes }) => `${minutes} min: ${title}`);
    return nextDates(meeting, MOST_DATES).flatMap((date) => {
      const start = instantIn(company.time_zone, `${date}T${cadence.at}`)?.at;
      if (start === undefined || start > examination.asOf + YEAR_MS) return [];
      const description = [...(purpose === undefined ? [] : [purpose]), ...points].join('\n');
      return [{ id: `${meeting.name}-${date}`, start, minutes: cadence.minutes, title: meeting.title, description }];
    });
  });
  const name = `${company.name}: meetings of sales and marketing`;
  const feed = calendarFeed({ name, company: company.name, stamp: examination.asOf, events });
  return new Response(feed, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
