/**
 * Meetings as a calendar feed (RFC 5545). Each date is an event of its own in UTC, so that no reader
 * has to work out clock changes, and equal input gives equal bytes.
 */
import ical from 'ical-generator';

export interface FeedEvent {
  /** Stays the same for the same date of the same meeting. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly minutes: number;
  readonly title: string;
  readonly description: string;
}

export interface Feed {
  readonly name: string;
  /** The product that wrote it, as RFC 5545 asks. */
  readonly company: string;
  /** Epoch milliseconds; when the feed says it was made. */
  readonly stamp: number;
  readonly events: readonly FeedEvent[];
}

export function calendarFeed({ name, company, stamp, events }: Feed): string {
  const calendar = ical({ name, prodId: { company, product: 'Lockstep playbook' } });
  for (const { id, start, minutes, title, description } of events) {
    calendar.createEvent({
      id,
      start: new Date(start),
      end: new Date(start + minutes * 60_000),
      stamp: new Date(stamp),
      summary: title,
      description,
    });
  }
  return `${calendar.toString()}\r\n`;
}
