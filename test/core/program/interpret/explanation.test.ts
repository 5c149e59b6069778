/** The whole story of a lead: sentence, reasons, what is missing, what hangs on the unknown. */
import { describe, expect, it } from 'vitest';
import type { Explanation, Trace } from '#core/program/explanation.ts';
import { explain } from '#core/program/interpret/explain/explain.ts';
import { AS_OF, type Policies, programWith } from '../small-agreement.ts';
import { daysAgo, entered, event, type LeadParts, lead, override, rejected } from '../small-leads.ts';

const TODAY = Math.floor(AS_OF / 86_400_000);
const CONSENT = { 'contact.consent': 'given' };
const GOOD = {
  ...CONSENT,
  'company.industry': 'software',
  'company.employees': 80,
  'contact.email': 'kim@fernhill.example',
};
const READ = [event('ebook', daysAgo(3))];

function told(parts: LeadParts, policies: Policies = {}): Explanation {
  return explain(programWith(policies), lead(parts), { asOf: AS_OF, asOfDate: TODAY });
}

/** A trace as one line for each of its parts. */
function lines(trace: Trace, depth = 0): readonly string[] {
  const mark = trace.truth === undefined ? '?' : trace.truth ? '+' : '-';
  const own = `${'  '.repeat(depth)}${mark} ${trace.text}${trace.seen === undefined ? '' : ` (${trace.seen})`}`;
  return [own, ...trace.parts.flatMap((part) => lines(part, depth + 1))];
}

describe('the sentence', () => {
  const sentences: readonly (readonly [string, LeadParts])[] = [
    ['Qualified: its gate holds.', { fields: GOOD, events: READ }],
    [
      'Qualified: on the fast track, Raised a hand.',
      { fields: { ...GOOD, 'company.employees': 3 }, events: [event('demo', daysAgo(1))] },
    ],
    ['At no stage yet: no gate is open for it.', { fields: CONSENT }],
    ['Disqualified: A bank.', { fields: { ...GOOD, 'company.industry': 'banking' } }],
    ['Disqualified, whatever else holds: No consent.', { fields: { 'contact.consent': 'withdrawn' } }],
    ['Held at Inquiry until it is known: No consent.', {}],
    [
      'Accepted, set by head-of-sales on 13 October 2026 until 15 October 2026.',
      { fields: GOOD, records: [override('sal', daysAgo(2), { validUntil: TODAY })] },
    ],
    [
      'Recycled on 13 October 2026 (Not now).',
      { fields: GOOD, records: [entered('recycled', daysAgo(2), { reason: 'not-now' })] },
    ],
    [
      'Recycled: rejected as Accepted on 13 October 2026 (Not now).',
      { fields: GOOD, records: [rejected('sal', daysAgo(2), 'not-now')] },
    ],
    [
      'Recycled: its time as Qualified, 30 days long, ran out.',
      { fields: GOOD, events: READ, records: [entered('mql', daysAgo(40))] },
    ],
    ['Accepted, recorded on 13 October 2026.', { fields: GOOD, records: [entered('sal', daysAgo(2))] }],
    [
      'Disqualified: Wrong industry.',
      { fields: GOOD, records: [entered('disqualified', daysAgo(2), { reason: 'wrong-industry' })] },
    ],
  ];

  it.each(sentences)('%s', (sentence, parts) => {
    expect(told(parts).sentence).toBe(sentence);
  });
});

describe('the smallest reasons', () => {
  it('leave out what the result does not rest on', () => {
    const lifecycle = `
stages:
  - id: inquiry
    title: Inquiry
    owner: marketing
    enter:
      all:
        - { known: contact.email }
        - any:
            - { field: company.industry, is: software }
            - { field: company.employees, from: 1000 }
            - all: [ { field: company.country, is: "DE" }, { signal: ebook } ]
        - { not: { field: contact.consent, is: withdrawn } }
  - { id: mql, title: Qualified, owner: marketing, decided_by: caller }
  - { id: sql, title: Sales-qualified, owner: sales, decided_by: caller }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]`;
    const { reasons } = told({ fields: { ...GOOD, 'company.country': 'DE' }, events: READ }, { lifecycle });
    expect(reasons.map((reason) => lines(reason))).toEqual([
      [
        '+ all of',
        '  + e-mail is known (known)',
        '  + industry is Software (Software)',
        '  + consent is not Withdrawn',
        '    - consent is Withdrawn (Given)',
      ],
    ]);
  });

  it('are several where several would do alone', () => {
    const { reasons, otherReasons } = told({
      fields: { ...GOOD, 'company.industry': 'banking', 'contact.consent': 'withdrawn' },
    });
    expect(reasons.map(({ text, seen }) => [text, seen])).toEqual([['industry is Banking', 'Banking']]);
    expect(otherReasons.map((set) => set.map(({ text, seen }) => [text, seen]))).toEqual([
      [['consent is Withdrawn', 'Withdrawn']],
    ]);
  });
});

describe('a lead that enters further along', () => {
  const lifecycle = `
enters_at: { first_match: [ { when: { field: company.country, is: "NO" }, value: mql } ], otherwise: inquiry }
stages:
  - { id: inquiry, title: Inquiry, owner: marketing, enter: { signal: ebook } }
  - { id: mql, title: Qualified, owner: marketing, enter: { field: company.employees, from: 50 } }
  - { id: sql, title: Sales-qualified, owner: sales, decided_by: caller }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]`;

  it('qualifies by where it enters and the gate there', () => {
    const { reasons } = told({ fields: { ...GOOD, 'company.country': 'NO' } }, { lifecycle });
    expect(reasons.flatMap((reason) => lines(reason))).toEqual([
      '+ employees at least 50 (80)',
      '+ country is Norway (Norway)',
    ]);
  });

  it('misses nothing that stands before', () => {
    const { next } = told(
      { fields: { ...CONSENT, 'company.country': 'NO' }, records: [entered('inquiry', daysAgo(2))] },
      { lifecycle },
    );
    expect(next?.missing.flatMap((trace) => lines(trace))).toEqual(['? employees at least 50 (not known)']);
  });
});

describe('because', () => {
  it.each([
    [
      'the gate, its models and the rules that gave points',
      { fields: { ...GOOD, 'company.employees': 60 }, events: READ },
      ['mql', 'fit', 'fit/industry', 'industry', 'fit/size', 'size'],
    ],
    [
      'the fast track and its signal',
      { fields: { ...GOOD, 'company.employees': 3 }, events: [event('demo', daysAgo(1))] },
      ['raised-a-hand', 'demo'],
    ],
    [
      'the disqualifier and its reason',
      { fields: { ...GOOD, 'company.industry': 'banking' } },
      ['banker', 'wrong-industry', 'company.industry'],
    ],
    [
      'the evidence of a recorded decision',
      {
        fields: { ...GOOD, 'company.employees': 3 },
        records: [entered('sql', daysAgo(2), { evidence: ['budget', 'need'] })],
      },
      ['budget', 'need'],
    ],
  ] satisfies readonly (readonly [string, LeadParts, readonly string[]])[])('names %s', (_shows, parts, ids) => {
    expect(told(parts).because).toEqual(ids);
  });
});

describe('what is missing for the next stage', () => {
  it('are the open parts of its gate and the fields it needs', () => {
    const { next } = told({ fields: { ...CONSENT, 'company.industry': 'retail' }, events: READ });
    expect(next?.stage).toBe('mql');
    expect(next?.missing.flatMap((trace) => lines(trace))).toEqual([
      '? the score of fit is at least 30 (between 10 and 30 points)',
    ]);
    expect(next?.fields).toEqual(['contact.email']);
  });

  it('is what the closest entry lacks, as one record never fills up another', () => {
    const { stages, next } = told({
      fields: { ...GOOD, 'lead.next_step': TODAY - 1 },
      events: READ,
      records: [
        entered('sal', daysAgo(3)),
        entered('sql', daysAgo(2), { evidence: ['budget'] }),
        entered('sql', daysAgo(1), { evidence: ['need'] }),
      ],
    });
    const evidence = stages.find(({ stage }) => stage === 'sql')?.evidence?.of;
    expect(evidence?.map(({ criterion, truth }) => [criterion, truth])).toEqual([
      ['budget', false],
      ['need', true],
      ['timeline', false],
    ]);
    expect(next?.missing.map(({ text }) => text)).toEqual(['Budget', 'Timeline']);
  });

  it('is the evidence where people decide', () => {
    const { next } = told({
      fields: GOOD,
      events: READ,
      records: [entered('sal', daysAgo(2)), entered('sql', daysAgo(1), { evidence: ['need'] })],
    });
    expect(next?.stage).toBe('sql');
    expect(next?.missing.map(({ text, truth }) => [text, truth])).toEqual([
      ['Budget', false],
      ['Timeline', undefined],
    ]);
  });

  it('is nothing at the end of the path and beside it', () => {
    expect(told({ fields: GOOD, records: [entered('customer', daysAgo(1))] }).next).toBeUndefined();
    expect(told({ fields: { 'contact.consent': 'withdrawn' } }).next).toBeUndefined();
  });
});

describe('what is unknown', () => {
  it('comes with the points that hang on it, most first', () => {
    expect(told({ fields: CONSENT }).unknowns).toEqual([
      { field: 'company.industry', hangingPoints: 2000 },
      { field: 'company.employees', hangingPoints: 2000 },
      { field: 'contact.email', hangingPoints: 0 },
      { field: 'lead.next_step', hangingPoints: 0 },
    ]);
  });

  it('is followed through derived fields and named conditions', () => {
    const policies = {
      conditions: 'conditions: [ { id: buys-tools, when: { field: trade.kind, is: shops } } ]',
      'data-dictionary': `
fields:
  - { id: company.industry, type: choice, values: [ { id: software }, { id: retail }, { id: banking } ] }
  - { id: trade.kind, type: choice, values: [ { id: shops }, { id: offices } ], derived: { field: company.industry, values: { retail: shops }, otherwise: offices } }
  - { id: contact.consent, type: choice, values: [ { id: given }, { id: withdrawn } ] }
  - { id: contact.email, type: email }
  - { id: lead.next_step, type: date }`,
      scoring:
        'models: [ { id: fit, rules: [ { id: r, when: { condition: buys-tools }, points: 7 } ], bands: [ { id: a, from: 1 }, { id: b } ] } ]',
    };
    expect(told({ fields: CONSENT }, policies).unknowns[0]).toEqual({ field: 'company.industry', hangingPoints: 700 });
  });
});

describe('the notes', () => {
  it('say what stood in for what was not there', () => {
    expect(told({ fields: GOOD, events: 'unknown', records: 'unknown' }).notes).toEqual([
      'Judged without records of stages and decisions: what it qualifies for is all that counts.',
      'Judged without any source of events: how often it did something is not known.',
    ]);
    expect(told({ fields: GOOD }).notes).toEqual([]);
  });
});

describe('the views', () => {
  it('are the furthest stage each side sees in the signals', () => {
    expect(told({ fields: CONSENT, events: [event('ebook', daysAgo(2)), event('demo', daysAgo(9))] }).views).toEqual({
      marketing: 'sql',
      sales: 'mql',
    });
    expect(told({ fields: CONSENT, events: [event('ebook', daysAgo(2))] }).views).toEqual({ marketing: 'mql' });
    expect(told({ fields: CONSENT, events: [event('ebook', AS_OF + 1)] }).views).toEqual({});
  });
});

describe('a trace', () => {
  it('never shows a value of a personal field', () => {
    const lifecycle = `
stages: [ { id: inquiry, owner: marketing, enter: { field: contact.email, is: kim@fernhill.example } }, { id: mql, owner: sales, decided_by: caller }, { id: sql, owner: sales, decided_by: caller } ]
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]`;
    expect(told({ fields: GOOD }, { lifecycle }).stages[0]?.gate?.seen).toBe('known, not shown');
  });
});

describe('a lead that qualifies for nothing', () => {
  it('is told what keeps the first gate closed', () => {
    const { reasons, because } = told({ fields: CONSENT });
    expect(reasons.map((reason) => lines(reason))).toEqual([['- any signal of intent at least once (none)']]);
    expect(because).toEqual([]);
  });
});
