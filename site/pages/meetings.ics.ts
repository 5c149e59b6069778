/** The joint meetings of the coming year, to subscribe to. */

import { appointmentsIn } from '#core/program/appointments.ts';
import type { Meeting } from '#core/schema/policies.generated.ts';
import { calendarFeed } from '#node/publish/calendar-feed.ts';
import { company } from '../model/company.ts';
import { examination } from '../model/examination.ts';
import { cadenceOf, meetings } from '../model/meetings.ts';
import { slug } from '../model/text.ts';
import { today } from '../model/today.ts';
import { written } from '../model/written.ts';

const YEAR = { from: today, days: 366 };

export function GET(): Response {
  const events = meetings.flatMap((meeting) => {
    const { cadence, agenda, purpose } = written<Meeting>(meeting);
    const points = agenda.map(({ title, minutes }) => `${minutes} min: ${title}`);
    const description = [...(purpose === undefined ? [] : [purpose]), ...points].join('\n');
    return appointmentsIn(YEAR, cadenceOf(meeting), cadence.at, company.time_zone).map(({ date, start }) => ({
      id: `${meeting.name}-${date}@${slug(company.name)}`,
      start,
      minutes: cadence.minutes,
      title: meeting.title,
      description,
    }));
  });
  const name = `${company.name}: meetings of sales and marketing`;
  const feed = calendarFeed({ name, company: company.name, stamp: examination.asOf, events });
  return new Response(feed, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
