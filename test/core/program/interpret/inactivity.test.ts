/** Points for having been quiet: since when, how often, and what is not known; in SQL as in the interpreter. */
import { describe, expect, it, test } from 'vitest';
import { explain } from '#core/program/interpret/explain/explain.ts';
import { AS_OF, complaintsAbout, type Policies, programWith, WITHOUT_SCORES } from '../small-agreement.ts';
import { DAY, daysAgo, entered, event, type LeadParts, lead } from '../small-leads.ts';
import { compiled } from '../to-sql/compiled.ts';

const verdict = compiled();

const TODAY = Math.floor(AS_OF / DAY);

function policies(since: string, model = ''): Policies {
  return {
    'data-dictionary': `
fields:
  - { id: lead.created, title: Created, type: date }
  - { id: trial.started, type: instant }
  - { id: contact.email, type: email }`,
    scoring: `
models:
  - id: m
    title: M
    ${model}
    inactivity: { of: [ebook, demo], after: 30d, every: 10d, points: -2.5, at_most: 3${since} }
    rules: [ { id: r, when: { known: contact.email }, points: 5 } ]
    bands: [ { id: all } ]`,
    lifecycle: WITHOUT_SCORES,
  };
}

interface Row {
  readonly shows: string;
  readonly since?: string;
  readonly model?: string;
  readonly lead: LeadParts;
  readonly least: number;
  readonly most?: number;
}

const quiet = (at: number): LeadParts => ({ events: [event('ebook', at)] });

const rows: readonly Row[] = [
  { shows: 'nothing is lost a millisecond before', lead: quiet(daysAgo(30) + 1), least: 0 },
  { shows: 'once when the time is over', lead: quiet(daysAgo(30)), least: -250 },
  { shows: 'not twice before the next time is over', lead: quiet(daysAgo(40) + 1), least: -250 },
  { shows: 'then again', lead: quiet(daysAgo(40)), least: -500 },
  { shows: 'no more often than was said', lead: quiet(daysAgo(900)), least: -750 },
  {
    shows: 'the newest event of any of the signals counts, and no other signal does',
    lead: {
      events: [event('ebook', daysAgo(90)), event('demo', daysAgo(31)), event('unsubscribed', daysAgo(1))],
    },
    least: -250,
  },
  {
    shows: 'a forgotten event has happened all the same',
    model: 'forgets: [ { at: { reached: recycled } } ]',
    lead: { ...quiet(daysAgo(31)), records: [entered('recycled', daysAgo(1))] },
    least: -250,
  },
  {
    shows: 'without any event it is quiet since a date, in whole days',
    since: ', or_since: lead.created',
    lead: { fields: { 'lead.created': TODAY - 40 } },
    least: -500,
  },
  {
    shows: 'or since an instant',
    since: ', or_since: trial.started',
    lead: { fields: { 'trial.started': daysAgo(40) + 1 } },
    least: -250,
  },
  {
    shows: 'a lead that is to be created tomorrow is not quiet',
    since: ', or_since: lead.created',
    lead: { fields: { 'lead.created': TODAY + 1 } },
    least: 0,
  },
  {
    shows: 'an event takes precedence over the date',
    since: ', or_since: lead.created',
    lead: { ...quiet(daysAgo(1)), fields: { 'lead.created': TODAY - 400 } },
    least: 0,
  },
  { shows: 'nothing happened and nothing else tells since when: anything', lead: {}, least: -750, most: 0 },
  {
    shows: 'nor does a missing date',
    since: ', or_since: lead.created',
    lead: {},
    least: -750,
    most: 0,
  },
  {
    shows: 'without a source of events nothing is known, whatever the date',
    since: ', or_since: lead.created',
    lead: { events: 'unknown', fields: { 'lead.created': TODAY } },
    least: -750,
    most: 0,
  },
  { shows: 'it comes before the floor of the model', model: 'floor: 1', lead: quiet(daysAgo(900)), least: -400 },
];

describe('inactivity', () => {
  test.for(rows)('$shows', async ({ since = '', model = '', lead: parts, least, most = least }) => {
    const columns = await verdict(policies(since, model), {
      ...parts,
      fields: { 'contact.email': 'kim@fernhill.example', ...parts.fields },
    });
    expect([columns['m_least'], columns['m_most']]).toEqual([500 + least, 500 + most]);
  });

  it('has a line of its own in the ledger', () => {
    const program = programWith(policies(', or_since: lead.created', 'cap: 100'));
    const moment = { asOf: AS_OF, asOfDate: TODAY };
    const lines = (parts: LeadParts) =>
      explain(program, lead(parts), moment)
        .ledgers[0]?.lines.filter(({ what }) => what === 'inactivity')
        .map(({ text, of, origin }) => [text, of.title, origin.path.join('.')]);
    expect(lines(quiet(daysAgo(55)))).toEqual([['quiet for 55 days: 3 × -2.5 points', 'M', 'models.0.inactivity']]);
    expect(lines({})).toEqual([
      ['not known how long it has been quiet: up to 3 × -2.5 points', 'M', 'models.0.inactivity'],
    ]);
    expect(explain(program, lead({}), moment).unknowns).toContainEqual({ field: 'lead.created', hangingPoints: 750 });
  });

  it('is refused without a number of times, and since what is no time', () => {
    expect(complaintsAbout(policies(', or_since: contact.email'))).toEqual([
      { rule: 'score/inactivity', path: 'models.0.inactivity.or_since' },
    ]);
    const { scoring = '', ...others } = policies('');
    expect(complaintsAbout({ ...others, scoring: scoring.replace(', at_most: 3', '') })).toEqual([
      { rule: 'schema/missing-key', path: 'models.0.inactivity' },
    ]);
  });
});
