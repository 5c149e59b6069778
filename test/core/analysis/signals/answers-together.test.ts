/** What leaves about one signal can answer together: one line of a table for each thing they ask. */
import { describe, expect, it } from 'vitest';
import { NEVER } from '#core/analysis/leaf.ts';
import { signalFactors } from '#core/analysis/signals/factor.ts';
import type { SignalLeaf } from '#core/analysis/signals/tally.ts';
import { MOMENT, modelOf, programOf } from './judged.ts';
import { banded, count, DIFFERENT_PAGES, days, LONG, ON_PRICING, points, quiet } from './leaves.ts';
import { SIGNALS, VISIT } from './random-leaves.ts';

const OTHER = { signal: 'other' };
const program = programOf(SIGNALS);
const fades = { text: 'fades', perMille: [1000, 500, 0] };

interface Case {
  readonly shows: string;
  readonly leaves: readonly SignalLeaf[];
  /** `?` stands before what no lead is known for. */
  readonly answers: string;
  readonly enough?: number;
}

const cases: readonly Case[] = [
  { shows: 'a count is told up to enough', leaves: [count({}, 3)], answers: '0, 1, 2, 3' },
  {
    shows: 'what happened lately happened at all',
    leaves: [count({ inLast: days(30) }), count()],
    answers: '0 0, 0 1, 1 1',
  },
  {
    shows: 'filters on two properties let events pass independently',
    leaves: [count({ where: ON_PRICING }), count({ where: LONG }), count({ where: [...ON_PRICING, ...LONG] })],
    answers: '0 0 0, 0 1 0, 1 0 0, 1 1 0, 1 1 1',
  },
  {
    shows: 'a filter for one value leaves one value to count',
    leaves: [count({ where: ON_PRICING, ...DIFFERENT_PAGES }, 2), count({ where: ON_PRICING }, 2)],
    answers: '0 0, 1 1, 1 2',
  },
  {
    shows: 'there are no more different values than events',
    leaves: [count(DIFFERENT_PAGES, 2), count({}, 2)],
    answers: '0 0, 0 1, 0 2, 1 1, 1 2, 2 2',
  },
  {
    shows: 'a page seen long is a page seen',
    leaves: [count({ where: LONG, ...DIFFERENT_PAGES }), count(DIFFERENT_PAGES), count()],
    answers: '0 0 0, 0 0 1, 0 1 1, 1 1 1',
  },
  {
    shows: 'days of the last day and a half are three at most',
    leaves: [count({ distinct: { by: 'day' }, inLast: days(1.5) }, 4)],
    answers: '0, 1, 2',
  },
  {
    shows: 'once for ever',
    leaves: [points(1000, { limit: { newest: 1 } }), count({}, 2)],
    answers: '0 0, 1000 1, 1000 2',
  },
  {
    shows: 'two a week, in the current week and the one before',
    leaves: [points(1000, { limit: { newest: 2, per: days(7) }, of: { inLast: days(7) } })],
    answers: '0, 1000, 2000, 3000, 4000',
  },
  {
    shows: 'points fade with age, and older events still count',
    leaves: [points(1000, { limit: { newest: 1 }, decay: fades }), count()],
    answers: '0 0, 0 1, 1000 1, 500 1',
  },
  {
    shows: 'two versions of a rule see the same events',
    leaves: [
      points(1000, { limit: { newest: 1 }, decay: fades }),
      points(1200, { limit: { newest: 1 }, decay: fades }),
    ],
    answers: '0 0, 1000 1200, 500 600',
  },
  { shows: 'points that are taken', leaves: [points(-500, { limit: { newest: 2 } })], answers: '-1000, -500, 0' },
  { shows: 'no further than makes a difference', leaves: [points(700)], enough: 1500, answers: '0, 1400, 1500, 700' },
  {
    shows: 'no further than the cap of the rule',
    leaves: [points(700, { limits: { cap: { cases: [], otherwise: 1000 } } })],
    answers: '0, 1000, 700',
  },
  {
    shows: 'bands tell counts as far as they end',
    leaves: [banded(2, 500), count({}, 3)],
    answers: '0 0, 0 1, 500 2, 500 3',
  },
  {
    shows: 'an event that waits counts elsewhere',
    leaves: [points(1000, { waits: days(2), limit: { newest: 1 } }), count({ inLast: days(2) })],
    answers: '0 0, 0 1, 1000 0, 1000 1',
  },
  {
    shows: 'quiet is told by the newest event',
    leaves: [quiet(10, 5, 2), count({ inLast: days(12) })],
    answers: `0 1, 1 0, 1 1, 2 0, ${NEVER} 0`,
  },
  {
    shows: 'a signal that makes itself forgotten never counts',
    leaves: [points(1000, { limit: { newest: 1 }, forgets: [{ signal: VISIT }] }), count()],
    answers: '0 0, 0 1',
  },
  {
    shows: 'another signal may have had them forgotten',
    leaves: [points(1000, { limit: { newest: 1 }, forgets: [OTHER] }), count()],
    answers: '0 0, 1000 1, ?0 1',
  },
  {
    shows: 'rules of one model forget the same events',
    leaves: [
      points(1000, { limit: { newest: 1 }, of: { where: LONG }, forgets: [OTHER] }),
      points(2000, { limit: { newest: 1 }, of: { where: LONG }, forgets: [OTHER] }),
      count({ where: LONG }),
    ],
    answers: '0 0 0, 1000 2000 1, ?0 0 1',
  },
  {
    shows: 'records forget nothing, as there are none',
    leaves: [points(1000, { limit: { newest: 1 }, forgets: [{ reached: ['recycled'] }] }), count()],
    answers: '0 0, 1000 1',
  },
  {
    shows: 'another signal may exempt an event',
    leaves: [points(1000, { limit: { newest: 1 }, exceptWhen: [{ ...OTHER, before: days(1) }] }), count()],
    answers: '0 0, 1000 1, ?0 1',
  },
  {
    shows: 'the newest event is not exempt by a later one, others may be',
    leaves: [points(1000, { limit: { newest: 2 }, waits: days(1), exceptWhen: [{ signal: VISIT, meanwhile: true }] })],
    answers: '0, 1000, ?2000',
  },
];

describe('leaves about one signal', () => {
  it.each(cases)('$shows', ({ leaves, answers, enough }) => {
    const [factor, ...further] = signalFactors(VISIT, leaves, {
      moment: MOMENT,
      programs: [program],
      enough: () => enough,
    });
    expect(further).toEqual([]);
    expect(factor?.open).toBeUndefined();
    const told = factor?.rows.map((row) => `${row.because === undefined ? '' : '?'}${row.answers.join(' ')}`);
    expect(told?.toSorted().join(', ')).toBe(answers);
  });
});

describe('what stays open', () => {
  it('is a rule that gives points without end, to a question that asks without end', () => {
    const [factor] = signalFactors(VISIT, [points(1000)], { moment: MOMENT, programs: [program] });
    expect(factor?.open).toBe('uncapped-count');
    expect(factor?.rows).toHaveLength(20);
  });

  it('is which sums go together, where they are too many', () => {
    const perMille = Array.from({ length: 60 }, (_, day) => 1000 - 17 * day);
    const rules = [1000, 900].map((each, place) =>
      points(each, { decay: { text: '', perMille: perMille.slice(place) } }),
    );
    const factors = signalFactors(VISIT, rules, {
      moment: MOMENT,
      programs: [program],
      enough: () => 4000,
      steps: 20_000,
    });
    expect(factors.map(({ id, open }) => [id, open])).toEqual([
      ['signal visit', undefined],
      ['signal visit, further leaves', undefined],
    ]);
    expect(factors[0]?.rows.every(({ part }) => part !== undefined)).toBe(true);
    expect(factors[1]?.rows.every(({ part, because }) => part === undefined && because === 'steps')).toBe(true);
  });

  it('is what an event does to other signals, where they are forgotten or exempt by it', () => {
    const forgetting = programOf(SIGNALS, [modelOf({ forgets: [{ signal: VISIT }] })]);
    const [factor] = signalFactors(VISIT, [count()], { moment: MOMENT, programs: [forgetting] });
    expect(factor?.rows.map(({ because }) => because)).toEqual([undefined, 'forgetting']);
    expect(factor?.rows[1]?.part?.().events).toHaveLength(1);
  });
});

describe('what is beyond the keys and the budget at hand', () => {
  const factorOf = (leaf: SignalLeaf, enough: number, steps: number) =>
    signalFactors(VISIT, [leaf], { moment: MOMENT, programs: [program], enough: () => enough, steps })[0];

  it('so many different values as nobody has looked for are not sure to be had', () => {
    const rows = factorOf(points(100, { of: DIFFERENT_PAGES }), 20_000, 300_000)?.rows ?? [];
    const doubted = rows.filter(({ because }) => because === 'uncapped-count').flatMap(({ answers }) => answers);
    expect(rows).toHaveLength(201);
    expect(doubted).toHaveLength(100);
    expect(doubted.every((answer) => Number(answer) > 10_000)).toBe(true);
  });

  it('sums without any measure are left open, and take no room', () => {
    const factor = factorOf(points(1), 2 ** 40, 300_000);
    expect(factor).toMatchObject({ open: 'steps', rows: [{ answers: [0] }] });
  });
});
