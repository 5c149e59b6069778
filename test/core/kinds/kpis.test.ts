import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const smallest = `
owners: { marketing: growth, sales: field-sales }
periods: [ { id: q1, from: 2026-07-01, until: 2026-09-30 } ]
metrics: [ { id: revenue, unit: money, better: higher, accountable: seller, contributing: marketer,
  formula: { sum: orders }, to_what_end: growth } ]
`;

const metric = (rest: string, formula = '{ sum: orders }') =>
  `metrics: [ { id: revenue, unit: money, better: higher, accountable: seller, contributing: marketer,
    formula: ${formula}, to_what_end: growth${rest === '' ? '' : `, ${rest}`} } ]`;
const formula = (text: string) => metric('', text);
const figure = (text: string) => metric(`figures: [ { ${text} } ]`);
const quantity = (rest: string) => `quantities: [ { id: orders, unit: money, counts: Orders signed, ${rest} } ]`;
const goal = (rest: string) =>
  `goals: [ { id: growth, measure: revenue, grow_by: 20%, compared_with: q1, due: q2, owner: chief, ${rest} } ]`;

describe('shared numbers', () => {
  judgeSnippets('kpis', {
    smallest,
    valid: {
      'a quarter in a year': 'periods: [ { id: q1, from: 2026-07-01, until: 2026-09-30, within: year } ]',
      'quantities from every kind of record': `quantities: [
        { id: a, unit: count, counts: A, drawn_from: { entered: customer } },
        { id: b, unit: count, counts: B, drawn_from: { standing_in: opportunity }, additive: false },
        { id: c, unit: money, counts: C, drawn_from: { worth_at: customer }, additive: true },
        { id: d, unit: days, counts: D, drawn_from: { time: { from: { reached: mql }, to: { reached: sal } } } },
        { id: e, unit: minutes, counts: E, when: { known: contact.phone },
          drawn_from: { time: { from: { reached: mql }, to: { activity: [call] }, calendar: office } } },
        { id: f, unit: count, counts: F, drawn_from: { handed_over: { by: to-sales, that_are: past-deadline } } },
        { id: g, unit: count, counts: G, drawn_from: { clocks: due } },
        { id: h, unit: percent-per-month, counts: H },
        { id: i, unit: count, counts: I, drawn_from: { base_in: customer } },
        { id: j, unit: count, counts: J, drawn_from: { moved: { from: opportunity, to: [customer, recycled] } } },
        { id: k, unit: money, counts: K, drawn_from: { worth_in: opportunity } },
        { id: l, unit: count, counts: L, drawn_from: { total_of: { field: company.size, entered: mql } } } ]`,
      'a running total': formula('{ cumulative: orders }'),
      'a conversion with every term': formula(`{ conversion: { from: inquiry, to: customer, clock: cohort,
        counted_from: inquiry, in_last: 180d, only_mature: true, distinct: lead, re_entries: once, min_cohort: 20 } }`),
      'a ratio with a lag': formula('{ ratio: { of: spend, out_of: customers, spend_lag: 60d } }'),
      'a product without a divisor': formula('{ derived: { multiply: [a, b] } }'),
      'a fraction of products': formula('{ derived: { multiply: [a, b], divide_by: [c, d] } }'),
      'a percentile': formula('{ percentile: { of: minutes, percent: 90, min_cohort: 20 } }'),
      'a metric with everything':
        metric(`when: { known: contact.phone }, excludes: [Partners], apart: [Undecided leads],
        credited_by: w-shaped, variants: [ { id: gross, formula: { sum: all-orders }, figures: [ { period: q1, actual: 90 } ] } ],
        figures: [ { period: q1, target: 90.5, actual: 100, reported_in: Board report } ]`),
      'a study': `studies: [ { id: training, population: Deals, without: Before, with: After,
        results: [ { metric: revenue, without: 2, with: 4 } ] } ]`,
      'a goal worked backwards': goal(`worked_back: { deal_size: 12000,
        rates: [ { of: opportunity, come_to: customer, rate: 34% }, { of: sql, come_to: opportunity, rate: 100% } ] }`),
      'a goal of more than twice as much': goal('title: Threefold').replace('20%', '200%'),
    },
    invalid: {
      'a period without an end': ['periods: [ { id: q1, from: 2026-07-01 } ]', 'schema/missing-key', 'periods 0 id'],
      'a day that does not exist': [
        'periods: [ { id: q1, from: 2026-07-01, until: 2026-09-31 } ]',
        'schema/wrong-form',
        'periods 0 until',
      ],
      'a quantity that does not say what it counts': [
        'quantities: [ { id: orders, unit: money } ]',
        'schema/missing-key',
        'quantities 0 id',
      ],
      'a unit of its own': [
        'quantities: [ { id: orders, unit: dollars, counts: Orders } ]',
        'schema/not-allowed-value',
        'quantities 0 unit',
      ],
      'a quantity drawn from two kinds of record': [
        quantity('drawn_from: { entered: customer, worth_at: customer }'),
        'schema/wrong-size',
        'quantities 0 drawn_from',
      ],
      'a quantity drawn from nothing': [quantity('drawn_from: {}'), 'schema/wrong-size', 'quantities 0 drawn_from'],
      'a misspelt record': [
        quantity('drawn_from: { enterd: customer }'),
        'schema/unknown-key',
        'quantities 0 drawn_from enterd',
      ],
      'a move to nowhere': [
        quantity('drawn_from: { moved: { from: opportunity, to: [] } }'),
        'schema/wrong-size',
        'quantities 0 drawn_from moved to',
      ],
      'a total of a field for nobody': [
        quantity('drawn_from: { total_of: { field: company.size } }'),
        'schema/missing-key',
        'quantities 0 drawn_from total_of',
      ],
      'a time without an end': [
        quantity('drawn_from: { time: { from: { reached: mql } } }'),
        'schema/missing-key',
        'quantities 0 drawn_from time',
      ],
      'a number nobody answers for': [
        metric('').replace('accountable: seller, ', ''),
        'schema/missing-key',
        'metrics 0 id',
      ],
      'a number without the other side': [
        metric('').replace('contributing: marketer,', ''),
        'schema/missing-key',
        'metrics 0 id',
      ],
      'a number without an end': [
        metric('').replace(', to_what_end: growth', ''),
        'schema/missing-key',
        'metrics 0 id',
      ],
      'a direction of neither kind': [
        metric('').replace('better: higher', 'better: more'),
        'schema/not-allowed-value',
        'metrics 0 better',
      ],
      'a formula of no kind': [formula('{ average: orders }'), 'schema/unknown-key', 'metrics 0 formula average'],
      'a formula of two kinds': [
        formula('{ ratio: { of: a, out_of: b }, sum: orders }'),
        'schema/unknown-key',
        'metrics 0 formula sum',
      ],
      'a ratio to nothing': [formula('{ ratio: { of: a } }'), 'schema/missing-key', 'metrics 0 formula ratio'],
      'a conversion without a clock': [
        formula('{ conversion: { from: inquiry, to: customer, distinct: lead } }'),
        'schema/missing-key',
        'metrics 0 formula conversion',
      ],
      'a percentile above all values': [
        formula('{ percentile: { of: minutes, percent: 100 } }'),
        'schema/out-of-range',
        'metrics 0 formula percentile percent',
      ],
      'a figure in words': [figure('period: q1, target: ten'), 'schema/wrong-type', 'metrics 0 figures 0 target'],
      'a figure of nothing': [figure('period: q1'), 'schema/missing-key', 'metrics 0 figures 0'],
      'a figure without a period': [figure('target: 10'), 'schema/missing-key', 'metrics 0 figures 0'],
      'a typed-in improvement': [
        `studies: [ { id: training, population: Deals, without: Before, with: After,
          results: [ { metric: revenue, without: 2, with: 4, improvement: 100 } ] } ]`,
        'schema/unknown-key',
        'studies 0 results 0 improvement',
      ],
      'a goal that shrinks': [goal('title: Less').replace('20%', '-20%'), 'schema/wrong-form', 'goals 0 grow_by'],
      'a rate of nothing': [
        goal('worked_back: { deal_size: 10, rates: [ { of: sql, come_to: customer, rate: 0% } ] }'),
        'schema/wrong-form',
        'goals 0 worked_back rates 0 rate',
      ],
      'a deal worth nothing': [
        goal('worked_back: { deal_size: 0, rates: [ { of: sql, come_to: customer, rate: 10% } ] }'),
        'schema/out-of-range',
        'goals 0 worked_back deal_size',
      ],
    },
  });
});
