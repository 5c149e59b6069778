/** One order of what happened, whatever order it came in. */
import { describe, expect, it } from 'vitest';
import { prepareLead } from '#core/program/leads/prepare-lead.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { daysAgo, entered, event, lead, override, rejected } from '../small-leads.ts';

const program = programWith();

describe('events', () => {
  const ids = (...events: readonly ReturnType<typeof event>[]) =>
    prepareLead(program, lead({ events }), AS_OF).events?.map(({ id, at, signal }) => [id, at, signal]);

  it('come newest first, at one instant by id', () => {
    const there = ids(
      event('ebook', daysAgo(2), {}, 'b'),
      event('ebook', daysAgo(1), {}, 'c'),
      event('demo', daysAgo(2), {}, 'a'),
    );
    expect(there?.map(([id]) => id)).toEqual(['c', 'a', 'b']);
  });

  it('are one for each id: the newest, at one instant the first by signal', () => {
    expect(ids(event('ebook', daysAgo(2), {}, 'a'), event('demo', daysAgo(1), {}, 'a'))).toEqual([
      ['a', daysAgo(1), 'demo'],
    ]);
    expect(ids(event('ebook', daysAgo(1), {}, 'a'), event('demo', daysAgo(1), {}, 'a'))).toEqual([
      ['a', daysAgo(1), 'demo'],
    ]);
  });

  it('of the future do not hide an earlier one of the same id', () => {
    expect(ids(event('ebook', AS_OF + 1, {}, 'a'), event('ebook', daysAgo(1), {}, 'a'))).toEqual([
      ['a', daysAgo(1), 'ebook'],
    ]);
  });
});

describe('records', () => {
  it('come oldest first; at one instant entries, rejections, overrides, each the further stage later', () => {
    const at = daysAgo(1);
    const records = [
      override('sal', at),
      rejected('sql', at),
      entered('recycled', at),
      entered('customer', at),
      rejected('sal', at),
      entered('sal', daysAgo(2)),
    ];
    const there = prepareLead(program, lead({ records }), AS_OF).records;
    expect(there?.map(({ what, stage }) => `${what} ${stage}`)).toEqual([
      'entered sal',
      'entered customer',
      'entered recycled',
      'rejected sal',
      'rejected sql',
      'override sal',
    ]);
  });
});

describe('a lead without a source', () => {
  it('stays without', () => {
    const there = prepareLead(program, lead({ events: 'unknown', records: 'unknown' }), AS_OF);
    expect([there.events, there.records]).toEqual([undefined, undefined]);
  });
});
