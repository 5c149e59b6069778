/** json-rules-engine: a rule for each way to earn points; it cannot add up, so what fires is summed here. */
import type { Features } from '../features.ts';
import type { Peer } from './peer.ts';

interface Condition {
  readonly fact: string;
  readonly operator: 'equal' | 'in' | 'lessThan' | 'greaterThanInclusive';
  readonly value: unknown;
}

interface Rule {
  readonly conditions: { readonly all: readonly Condition[] };
  readonly event: { readonly type: string; readonly params: { readonly points?: number; readonly times?: string } };
}

interface Engine {
  addRule(rule: Rule): void;
  run(facts: Features): Promise<{ readonly events: readonly Rule['event'][] }>;
}

type Bounds = readonly [from: number | undefined, below: number | undefined, points: number];

const is = (fact: string, value: unknown): Condition => ({ fact, operator: 'equal', value });
const isIn = (fact: string, value: readonly string[]): Condition => ({ fact, operator: 'in', value });
const rule = (type: string, points: number, ...all: readonly Condition[]): Rule => ({
  conditions: { all },
  event: { type, params: { points } },
});
const bands = (type: string, fact: string, bounds: readonly Bounds[]): readonly Rule[] =>
  bounds.map(([from, below, points]) => {
    const ends: Condition[] = [];
    if (from !== undefined) ends.push({ fact, operator: 'greaterThanInclusive', value: from });
    if (below !== undefined) ends.push({ fact, operator: 'lessThan', value: below });
    return rule(type, points, ...ends);
  });
const each = (type: string, fact: string, points: number): Rule => ({
  conditions: { all: [{ fact, operator: 'greaterThanInclusive', value: 1 }] },
  event: { type, params: { points, times: fact } },
});

const RULES: readonly Rule[] = [
  rule('fit', 20, isIn('industry', ['consumer-goods', 'manufacturing'])),
  rule('fit', 15, isIn('industry', ['wholesale', 'retail'])),
  rule('fit', 10, is('industry', 'logistics')),
  ...bands('fit', 'employees', [
    [50, 1000, 20],
    [1000, undefined, 10],
  ]),
  ...bands('fit', 'revenue', [
    [5_000_000, 50_000_000, 10],
    [50_000_000, undefined, 5],
  ]),
  rule('fit', 10, is('sold_in', true)),
  rule('fit', 15, is('plans', true)),
  rule('fit', 12, is('plans', false), is('leads', true)),
  rule('fit', 10, is('tool', 'spreadsheets')),
  rule('fit', 5, isIn('tool', ['erp-module', 'not-at-all'])),
  rule('fit', -10, is('tool', 'specialist-tool')),
  ...bands('fit', 'turns', [
    [undefined, 4, 5],
    [4, 8, 2],
  ]),
  rule('fit', -15, is('free_mail', true)),
  each('content', 'ebooks', 10),
  each('content', 'webinars', 20),
  each('content', 'newsletters', 5),
  each('content', 'visits', 1),
  each('intent', 'demos', 40),
  each('intent', 'questions', 25),
  each('intent', 'calculators', 20),
  each('intent', 'pricing', 8),
  each('intent', 'fairs', 20),
  each('intent', 'referrals', 30),
  ...bands('own', 'clicks', [
    [2, 5, 5],
    [5, undefined, 10],
  ]),
  ...bands('own', 'forecasts', [
    [1, 4, 8],
    [4, undefined, 15],
  ]),
];

export const jsonRules: Peer = {
  title: 'json-rules-engine',
  name: 'json-rules-engine',
  version: '7.3.1',
  open: ({ Engine: given }) => {
    const engine = new (given as new () => Engine)();
    for (const one of RULES) engine.addRule(one);
    return async (features) => {
      const { events } = await engine.run(features);
      const sum = (type: string): number =>
        events
          .filter((event) => event.type === type)
          .reduce((total, { params }) => total + (params.points ?? 0) * timesOf(params.times, features), 0);
      const engagement = Math.min(40, sum('content')) + Math.min(80, sum('intent')) + sum('own');
      return Math.min(100, Math.max(0, sum('fit'))) + Math.min(100, engagement);
    };
  },
};

function timesOf(fact: string | undefined, features: Features): number {
  const value = fact === undefined ? 1 : features[fact as keyof Features];
  return typeof value === 'number' ? value : 1;
}
