/** Where quantities come from, as sentences. */
import { describe, expect, it } from 'vitest';
import { drawnText, type RecordNameOf } from '#core/measures/kpi/drawn.ts';
import type { Quantity } from '#core/schema/policies.generated.ts';

const TITLES: Readonly<Record<string, string>> = {
  'us-hours': 'US sales hours',
  email: 'Personal e-mail',
  'to-sales': 'From marketing to sales',
};

const nameOf: RecordNameOf = (_kind, id) => TITLES[id] ?? id;

const quantities: readonly (readonly [shows: string, from: Quantity['drawn_from'], sentence: string])[] = [
  ['nothing', undefined, 'typed in, because no record says it'],
  ['entries', { entered: 'customer' }, 'how many entered customer in the period'],
  ['a state', { standing_in: 'opportunity' }, 'how many stand in opportunity on the last day of the period'],
  ['a base', { base_in: 'customer' }, 'how many stood in customer when the period began'],
  [
    'moves',
    { moved: { from: 'opportunity', to: ['customer', 'disqualified'] } },
    'how many went from opportunity to customer or disqualified in the period',
  ],
  [
    'worth that stands',
    { worth_in: 'opportunity' },
    'the worth of everything that stands in opportunity on the last day of the period',
  ],
  [
    'a total of weights',
    { total_of: { field: 'weight', entered: 'mql' } },
    'the sum of “weight” over all that entered mql in the period',
  ],
  ['worth', { worth_at: 'customer' }, 'the worth of everything that entered customer in the period'],
  [
    'a time between stages',
    { time: { from: { reached: 'opportunity' }, to: { reached: 'customer' } } },
    'the time from opportunity to customer',
  ],
  [
    'a time to the first of several activities',
    { time: { from: { reached: 'inquiry' }, to: { activity: ['call', 'email'] }, calendar: 'us-hours' } },
    'the time from inquiry to the first call or personal e-mail, on the calendar “US sales hours”',
  ],
  [
    'accepted leads',
    { handed_over: { by: 'to-sales', that_are: 'accepted' } },
    'leads handed over (from marketing to sales) and accepted',
  ],
  [
    'leads past their deadline',
    { handed_over: { by: 'to-sales', that_are: 'past-deadline' } },
    'leads handed over (from marketing to sales) whose time to be decided on is over',
  ],
  ['met clocks', { clocks: 'met' }, 'clocks of service levels that were met'],
  [
    'clocks that are due',
    { clocks: 'due' },
    'clocks of service levels that were met or missed, without those still running',
  ],
];

describe('a quantity is drawn from', () => {
  it.each(quantities)('%s', (_shows, from, sentence) => {
    expect(drawnText(from === undefined ? {} : { drawn_from: from }, nameOf)).toBe(sentence);
  });
});
