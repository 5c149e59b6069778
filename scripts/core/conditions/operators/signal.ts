/** `signal`: how often something happened. */
import { exactly, plain } from '../amount.ts';
import { casesOfBounds, countInWords, countRange, lowerBounds, within, withinJs, withinSql } from '../bounds.ts';
import { originOf } from '../combination.ts';
import { eventsInWords, lowerEventCount, timeInWords } from '../event-count.ts';
import { whereKnown } from '../js-truth.ts';
import { lowerCount } from '../lower-amount.ts';
import type { Aloud, Operator } from '../operator.ts';
import { inline } from '../phrase.ts';
import { part } from '../schema-parts.ts';
import type { SignalTest } from '../test.ts';
import type { Reading, Words } from '../words.ts';

export const signalOperator: Operator<'signal'> = {
  op: 'signal',
  summary:
    'Events of a signal that count; at least one unless `times` says otherwise. Unknown only for a lead that came without events.',
  schema: {
    properties: {
      signal: {
        title: 'Signal',
        description: 'Id of a signal. The test holds if it happened at least once, or as often as `times` says.',
        type: 'string',
        refersTo: 'signal',
        examples: ['demo-request'],
      },
      where: {
        title: 'Where',
        description: 'Properties of the signal and what they are compared with; only events that pass count.',
        type: 'object',
        minProperties: 1,
        additionalProperties: { $ref: '#/$defs/comparisons' },
      },
      distinct: {
        title: 'Distinct',
        description: '`day` counts days with an event, a property counts its different values.',
        type: 'string',
        examples: ['day', 'webinar'],
      },
      in_last: part('duration', 'In the last', 'Only events less than this long ago count.'),
      since: {
        title: 'Since',
        description: 'Only events after the newest recorded entry into a stage count; all where none is recorded.',
        const: 'current-stage',
      },
      times: {
        title: 'Times',
        description: 'How often it has to have happened; at least once unless given.',
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: {
          from: part('bound', 'From', 'At least so often.', [3]),
          above: part('bound', 'Above', 'More often than this.', [2]),
          below: part('bound', 'Below', 'Less often than this; `below: 1` is never.', [1]),
          up_to: part('bound', 'Up to', 'At most so often.', [5]),
        },
      },
    },
  },
  lower: (condition, path, scope) => {
    const { times: written = { from: 1 } } = condition;
    const what = `the number of times ${condition.signal} happened`;
    const count = lowerEventCount(condition, path, scope);
    const ranged = { what, path: [...path, 'times'], scope, least: 0 };
    const times = lowerBounds(written, ranged, (bound, at) => lowerCount(bound, at, scope, what));
    return count && times && { op: 'signal', origin: originOf(scope, path), count, times };
  },
  test: ({ count, times }, subject, judge) => {
    const counted = subject.count(count);
    return counted === undefined ? undefined : within(times, exactly(counted), judge);
  },
  sql: ({ count, times }, scope) => {
    const counted = scope.count(count);
    return withinSql(times, { least: counted, most: counted }, scope);
  },
  js: ({ count, times }, scope) => {
    const { value, known } = scope.count(count);
    return whereKnown(known, withinJs(times, { least: value, most: value }, scope));
  },
  english: (test, words, aloud) => ({ text: isNever(test) ? never(test, words, aloud) : happened(test, words, aloud) }),
  denied: (test, words, aloud): Reading | undefined => {
    if (isNever(test)) return { text: happened({ ...test, times: { from: plain(1) } }, words, aloud) };
    return isOnce(test) ? { text: never(test, words, aloud) } : undefined;
  },
  reads: ({ count }) => [{ kind: 'signal', id: count.signal }],
  children: ({ times }) => casesOfBounds(times),
  examples: [
    {
      yaml: '{ signal: demo-request, in_last: 30d }',
      english: 'demo request at least once in the last 30 days',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ signal: website-visit, where: { page: { is: pricing } }, distinct: day, times: { from: 2 }, in_last: 30d }',
      english: 'website visit where page is Pricing, on at least 2 different days in the last 30 days',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ signal: webinar-attended, where: { minutes: { from: 30 } }, distinct: webinar, times: { from: 2, up_to: 4 } }',
      english:
        'webinar attended where minutes watched at least 30, with at least 2 and at most 4 different values of webinar',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ signal: demo-request, since: current-stage }',
      english: 'demo request at least once since the current stage began',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ signal: unsubscribed, times: { below: 1 } }',
      english: 'no unsubscribed from e-mail',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: `
signal: website-visit
times:
  from:
    first_match:
      - { when: { field: company.country, in: $latin-america }, value: 1 }
    otherwise: 3`,
      english: 'website visit at least 3 (1 if country is on the list “Latin America”) times',
      leads: { fernhill: true, brook: true, blank: undefined },
    },
  ],
};

function isNever({ times }: SignalTest): boolean {
  return countRange(times)?.highest === 0;
}

function isOnce({ times }: SignalTest): boolean {
  const range = countRange(times);
  return range?.lowest === 1 && range.highest === Number.POSITIVE_INFINITY;
}

function never({ count }: SignalTest, words: Words, aloud: Aloud): string {
  return `no ${eventsInWords(count, words, aloud)}${timeInWords(count)}`;
}

function happened(test: SignalTest, words: Words, aloud: Aloud): string {
  const { count } = test;
  const comma = count.where.length > 0 ? ',' : '';
  return `${eventsInWords(count, words, aloud)}${comma} ${howOften(test, words, aloud)}${timeInWords(count)}`;
}

function howOften(test: SignalTest, words: Words, aloud: Aloud): string {
  const { count, times } = test;
  if (isOnce(test) && count.distinct?.by !== 'property') return 'at least once';
  const number = countInWords(times, aloud);
  if (count.distinct === undefined) return number === 'at least 2' ? 'at least twice' : `${number} times`;
  if (count.distinct.by === 'day') return `on ${number} different days`;
  return `with ${number} different values of ${inline(words.propertyTitle(count.signal, count.distinct.property))}`;
}
