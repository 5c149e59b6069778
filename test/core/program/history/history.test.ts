/** When each gate first held, and how the stage changed: by what happened, what was recorded, and time alone. */
import { describe, expect, it } from 'vitest';
import { formatInstant } from '#core/conditions/instant.ts';
import { historyOf } from '#core/program/history/history.ts';
import { judgeFully } from '#core/program/interpret/verdict.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { daysAgo, entered, event, type LeadParts, lead, override, rejected } from '../small-leads.ts';

const program = programWith({});
const TODAY = Math.floor(AS_OF / 86_400_000);
const GOOD = {
  'contact.consent': 'given',
  'company.industry': 'software',
  'company.employees': 80,
  'contact.email': 'kim@fernhill.example',
};

function told(parts: LeadParts) {
  const one = lead(parts);
  return historyOf(program, one, { asOf: AS_OF, asOfDate: TODAY }, (moment) => judgeFully(program, one, moment));
}

function stagesOf(parts: LeadParts): readonly string[] {
  return told(parts).stages.map(
    ({ at, stage, signals, records }) =>
      `${formatInstant(at)} ${stage ?? 'none'} (${[...signals, ...records].join(', ') || 'time'})`,
  );
}

function gatesOf(parts: LeadParts): readonly string[] {
  return told(parts).gates.map(({ gate, id, first, fromTheStart, holds }) => {
    const since = first === undefined ? 'never' : `${formatInstant(first)}${fromTheStart ? ' or before' : ''}`;
    return `${gate} ${id}: ${since}, now ${holds === undefined ? 'unknown' : holds ? 'holds' : 'not'}`;
  });
}

// The company is in Berlin: its midnights are at 22:00 UTC in summer.
describe('the stages', () => {
  it.each<readonly [string, LeadParts, readonly string[]]>([
    ['nothing known', {}, ['2026-10-15T12:00:00Z inquiry (time)']],
    [
      'an event, and then another',
      { fields: { ...GOOD, 'company.employees': 3 }, events: [event('ebook', daysAgo(40)), event('demo', daysAgo(3))] },
      ['2026-09-05T12:00:00Z inquiry (ebook)', '2026-10-12T12:00:00Z mql (demo)'],
    ],
    [
      'a fast track that closes after 30 days, at the next midnight',
      { fields: { ...GOOD, 'company.employees': 3 }, events: [event('demo', daysAgo(40))] },
      ['2026-09-05T12:00:00Z mql (demo)', '2026-10-05T22:00:00Z inquiry (time)'],
    ],
    [
      'a stage that times out',
      { fields: GOOD, events: [event('ebook', daysAgo(41))], records: [entered('mql', daysAgo(40))] },
      ['2026-09-04T12:00:00Z mql (ebook)', '2026-10-05T22:00:00Z recycled (time)'],
    ],
    [
      'a rejection, until its rest is over',
      { fields: GOOD, events: [event('ebook', daysAgo(120))], records: [rejected('sal', daysAgo(100), 'not-now')] },
      [
        '2026-06-17T12:00:00Z mql (ebook)',
        '2026-07-07T12:00:00Z recycled (rejected)',
        '2026-10-05T22:00:00Z mql (time)',
      ],
    ],
    [
      'an override, to the end of its last day',
      {
        fields: { ...GOOD, 'company.employees': 3 },
        events: [event('ebook', daysAgo(9))],
        records: [override('sal', daysAgo(8), { validUntil: TODAY - 4 })],
      },
      [
        '2026-10-06T12:00:00Z inquiry (ebook)',
        '2026-10-07T12:00:00Z sal (override)',
        '2026-10-11T22:00:00Z inquiry (time)',
      ],
    ],
  ])('%s', (_shows, parts, lines) => {
    expect(stagesOf(parts)).toEqual(lines);
  });
});

describe('the gates', () => {
  it('are told with the first checkpoint at which they held, and whether they hold now', () => {
    const fields = { ...GOOD, 'company.industry': 'retail' };
    expect(gatesOf({ fields, events: [event('ebook', daysAgo(50)), event('demo', daysAgo(40))] })).toEqual([
      'gate inquiry: 2026-08-26T12:00:00Z or before, now holds',
      'gate mql: 2026-08-26T12:00:00Z or before, now holds',
      'fast track raised-a-hand: 2026-09-05T12:00:00Z, now not',
      'disqualifier banker: never, now not',
      'disqualifier no-consent: never, now not',
    ]);
  });

  it('are unknown where today’s values leave them so', () => {
    expect(gatesOf({ fields: { 'contact.consent': 'given' }, events: [event('ebook', daysAgo(1))] })).toContain(
      'gate mql: never, now unknown',
    );
  });
});

describe('years of history', () => {
  it('take no more judgings than there are things that can change', () => {
    const { checkpoints } = told({
      fields: GOOD,
      events: [event('ebook', daysAgo(3650)), event('demo', daysAgo(2000))],
    });
    expect(checkpoints).toBeLessThan(20);
  });
});
