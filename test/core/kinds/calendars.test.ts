import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const smallest = `
owners: { marketing: growth, sales: field-sales }
calendars: [ { id: office, time_zone: UTC, hours: [ { days: [mon], from: "09:00", until: "17:00" } ], holidays_listed_until: 2027-12-31 } ]
`;

const calendar = (rest: string) =>
  `calendars: [ { id: office, time_zone: Europe/Berlin, holidays_listed_until: 2027-12-31, ${rest} } ]`;
const hours = (stretch: string) => calendar(`hours: [ { ${stretch} } ]`);
const WEEK = 'hours: [ { days: [mon], from: "09:00", until: "17:00" } ]';

describe('calendars', () => {
  judgeSnippets('calendars', {
    smallest,
    valid: {
      'a break': calendar(
        'hours: [ { days: [mon, sat], from: "00:00", until: "12:30" }, { days: [mon], from: "13:00", until: "24:00" } ]',
      ),
      holidays: calendar(`${WEEK}, holidays: [ { date: 2026-12-25, title: Christmas } ]`),
      'what every definition may carry': calendar(`${WEEK}, title: Office, why: Somebody is there., status: draft`),
    },
    invalid: {
      'no hours': [calendar('title: Office'), 'schema/missing-key', 'calendars 0 id'],
      'an empty week': [calendar('hours: []'), 'schema/wrong-size', 'calendars 0 hours'],
      'no end of the list of holidays': [
        `calendars: [ { id: office, time_zone: UTC, ${WEEK} } ]`,
        'schema/missing-key',
        'calendars 0 id',
      ],
      'a day that does not exist': [
        hours('days: [monday], from: "09:00", until: "17:00"'),
        'schema/not-allowed-value',
        'calendars 0 hours 0 days 0',
      ],
      'a day twice': [
        hours('days: [mon, mon], from: "09:00", until: "17:00"'),
        'schema/repeated-item',
        'calendars 0 hours 0 days 1',
      ],
      'a time on a clock of twelve hours': [
        hours('days: [mon], from: "9:00", until: "17:00"'),
        'schema/wrong-form',
        'calendars 0 hours 0 from',
      ],
      'a time after midnight': [
        hours('days: [mon], from: "09:00", until: "25:00"'),
        'schema/wrong-form',
        'calendars 0 hours 0 until',
      ],
      'no end of the day': [hours('days: [mon], from: "09:00"'), 'schema/missing-key', 'calendars 0 hours 0'],
      'a holiday without a name': [
        calendar(`${WEEK}, holidays: [ { date: 2026-12-25 } ]`),
        'schema/missing-key',
        'calendars 0 holidays 0',
      ],
      'a misspelt key': [calendar(`${WEEK}, holliday: []`), 'schema/unknown-key', 'calendars 0 holliday'],
    },
  });
});
