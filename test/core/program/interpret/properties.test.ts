/** What holds for every lead, tried on leads made at random. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '#core/conditions/value.ts';
import { explain } from '#core/program/interpret/explain/explain.ts';
import { judge } from '#core/program/interpret/verdict.ts';
import type { Lead, LeadEvent, LeadRecord } from '#core/program/lead.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { DAY, event, HOUR, lead } from '../small-leads.ts';

const NOW = { asOf: AS_OF, asOfDate: Math.floor(AS_OF / DAY) };

/** Asks nothing about presence, so that more knowledge can only decide more. */
const program = programWith({
  'data-dictionary': `
fields:
  - { id: company.industry, type: choice, values: [ { id: software }, { id: retail }, { id: banking } ] }
  - { id: company.employees, type: number }
  - { id: company.segment, type: choice, ordered: true, values: [ { id: small }, { id: large } ], derived: { field: company.employees, bands: [ { below: 50, value: small }, { from: 50, value: large } ] } }
  - { id: contact.title, type: text }
  - { id: contact.consent, type: choice, values: [ { id: given }, { id: withdrawn } ] }
  - { id: contact.email, type: email }
  - { id: lead.next_step, type: date }`,
  scoring: `
models:
  - id: fit
    floor: 0
    cap: { first_match: [ { when: { field: company.segment, is: small }, value: 25 } ], otherwise: 45 }
    rules:
      - { id: industry, field: company.industry, points: { software: 20, retail: -10 }, otherwise: 3 }
      - { id: size, field: company.employees, bands: [ { below: 20, points: 0 }, { from: 20, below: 80, points: 20 }, { from: 80, points: 7.5 } ] }
      - { id: word, first_match: [ { when: { field: contact.title, has_word: buyer }, points: 12 }, { when: { field: company.segment, from: large }, points: -4 } ], otherwise: 1 }
    bands: [ { id: a, from: 30 }, { id: b, from: 10 }, { id: c } ]
  - id: interest
    forgets: [ { at: { reached: recycled } }, { at: { signal: unsubscribed } } ]
    floor: -20
    groups:
      - { id: reading, cap: 30, decay: { curve: half-life, every: 20d }, rules: [ { id: ebooks, signal: ebook, points: 9.99, distinct: topic, limit: 2 per 7d } ] }
      - id: hands
        rules:
          - { id: demos, signal: demo, points: { first_match: [ { when: { field: company.industry, is: software }, value: 15 } ], otherwise: -5 }, limit: once per 30d, in_last: 60d, decay: { curve: linear, over: 50d } }
          - { id: days, signal: ebook, distinct: day, bands: [ { below: 2, points: 0 }, { from: 2, below: 4, points: 8 }, { from: 4, points: -3 } ] }
    bands: [ { id: high, from: 20 }, { id: low } ]
  - id: later
    inactivity: { of: [ebook], after: 10d, every: 10d, points: -3, at_most: 4, or_since: lead.next_step }
    forgets: [ { at: { signal: unsubscribed } } ]
    rules:
      - { id: waits, signal: ebook, waits: 2d, except_when: [ { reached: sal, meanwhile: true }, { signal: demo, before: 5d } ], points: 7, distinct: day }
      - { id: since, signal: demo, since: current-stage, bands: [ { from: 1, points: 4 } ] }
  - { id: both, combines: { weights: { fit: 120%, interest: -20% } }, cap: 50, bands: [ { id: top, from: 25 }, { id: rest } ] }
matrices:
  - { id: priority, rows: fit, columns: interest, cells: { a: { high: hot, low: warm }, b: { high: warm, low: cool }, c: { high: cool, low: cold } } }`,
  lifecycle: `
history: { signal: stage-changed, to: stage }
criteria: [ { id: need, decided_by: caller }, { id: timeline, when: { field: lead.next_step, in_next: 60d } } ]
stages:
  - { id: inquiry, owner: marketing, enter: { any: [ { any_signal: true }, { field: company.segment, is: large } ] } }
  - id: mql
    owner: marketing
    enter: { all: [ { score: both, from: { first_match: [ { when: { field: company.industry, is: software }, value: 20 } ], otherwise: 25 } }, { not: { cell: priority, is: cold } } ] }
    fast_track: { id: fast, when: { signal: demo, in_last: 30d, times: { from: 2 } } }
    needs: [company.industry]
    times_out: { after: 30d, to: recycled }
  - { id: sal, owner: sales, decided_by: caller }
  - { id: sql, owner: sales, decided_by: caller, evidence: { first_match: [ { when: { field: company.industry, is: software }, value: { all_of: [need, timeline] } } ], otherwise: { at_least: 1, of: [need, timeline] } } }
  - { id: customer, owner: sales, enter: { all: [ { reached: sql }, { decision: need }, { grade: fit, from: b } ] } }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]
disqualifiers:
  - { id: banker, when: { field: company.industry, is: banking }, except_when: [ { signal: demo } ], reason: wrong }
  - { id: consent, when: { field: contact.consent, is: withdrawn }, reason: data, unknown: blocks }
reasons:
  - { id: wrong, counts_against: marketing, then: disqualify }
  - { id: data, counts_against: nobody, then: return_for_data }
  - { id: later, counts_against: nobody, recycle: { not_before: 20d, sooner_if: { signal: demo } } }
overrides: { may: [head-of-sales], must_state: [] }`,
});

const FIELDS: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  'company.industry': fc.constantFrom('software', 'retail', 'banking'),
  'company.employees': fc.constantFrom(0, 19, 20, 49, 50, 79, 80, 5000),
  'contact.title': fc.constantFrom('Buyer', 'Head of Tools', 'buyers'),
  'contact.consent': fc.constantFrom('given', 'given', 'withdrawn'),
  'contact.email': fc.constant('kim@fernhill.example'),
  'lead.next_step': fc.integer({ min: NOW.asOfDate - 5, max: NOW.asOfDate + 70 }),
};

const fields = fc.record(FIELDS, { requiredKeys: [] }).map(withoutGaps);

function withoutGaps(given: Readonly<Record<string, Value | undefined>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** On whole hours, so that several things often happen at once; some lie ahead. */
const at = fc.integer({ min: -100 * 24, max: 48 }).map((hours) => AS_OF + hours * HOUR);
const id = fc.integer({ min: 0, max: 11 }).map((number) => `e${number}`);

const events: fc.Arbitrary<readonly LeadEvent[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom('ebook', 'ebook', 'demo', 'unsubscribed'),
      at,
      id,
      fc.option(fc.constantFrom('saws', 'SAWS', 'drills')),
    )
    .map(([signal, when, name, topic]) =>
      event(signal, when, topic === null || signal !== 'ebook' ? {} : { topic }, name),
    ),
  { maxLength: 12 },
);

const stage = fc.constantFrom('inquiry', 'mql', 'sal', 'sql', 'customer', 'recycled', 'disqualified');
const reason = fc.option(fc.constantFrom('wrong', 'data', 'later'), { nil: undefined });
const records: fc.Arbitrary<readonly LeadRecord[]> = fc.array(
  fc.oneof(
    fc.tuple(stage, at, reason, fc.subarray(['need', 'timeline'])).map(
      ([to, when, why, evidence]): LeadRecord => ({
        what: 'entered',
        stage: to,
        at: when,
        evidence,
        ...(why === undefined ? {} : { reason: why }),
      }),
    ),
    fc.tuple(fc.constantFrom('mql', 'sal', 'sql'), at, reason).map(
      ([to, when, why]): LeadRecord => ({
        what: 'rejected',
        stage: to,
        at: when,
        ...(why === undefined ? {} : { reason: why }),
      }),
    ),
    fc
      .tuple(stage, at)
      .map(([to, when]): LeadRecord => ({ what: 'override', stage: to, at: when, role: 'head-of-sales' })),
  ),
  { maxLength: 5 },
);

const anyLead: fc.Arbitrary<Lead> = fc
  .record({
    fields,
    events: fc.oneof({ weight: 5, arbitrary: events }, fc.constant('unknown' as const)),
    records: fc.oneof({ weight: 5, arbitrary: records }, fc.constant('unknown' as const)),
  })
  .map(lead);

const MANY = { numRuns: 300, seed: 20261015 };

describe('for every lead', () => {
  it('ledgers add up on both ends, and the least is never above the most', () => {
    fc.assert(
      fc.property(anyLead, (one) => {
        for (const { lines, total, score } of explain(program, one, NOW).ledgers) {
          expect([sumOf(lines, 'least'), sumOf(lines, 'most')]).toEqual([total.least, total.most]);
          expect(score.points ?? total).toEqual(total);
          expect(total.least).toBeLessThanOrEqual(total.most);
        }
      }),
      MANY,
    );
  });

  it('the order of events and records does not matter', () => {
    const shuffled = anyLead.chain((one) =>
      fc.record({
        one: fc.constant(one),
        events: fc.shuffledSubarray([...(one.events ?? [])], { minLength: one.events?.length ?? 0 }),
        records: fc.shuffledSubarray([...(one.records ?? [])], { minLength: one.records?.length ?? 0 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ one, ...other }) => {
        const reordered: Lead = {
          ...one,
          ...(one.events === undefined ? {} : { events: other.events }),
          ...(one.records === undefined ? {} : { records: other.records }),
        };
        expect(judge(program, reordered, NOW)).toEqual(judge(program, one, NOW));
      }),
      MANY,
    );
  });

  it('what lies ahead does not exist', () => {
    fc.assert(
      fc.property(anyLead, (one) => {
        const past: Lead = {
          ...one,
          ...(one.events === undefined ? {} : { events: one.events.filter((happened) => happened.at <= AS_OF) }),
          ...(one.records === undefined ? {} : { records: one.records.filter((happened) => happened.at <= AS_OF) }),
        };
        expect(explain(program, past, NOW)).toEqual(explain(program, one, NOW));
      }),
      MANY,
    );
  });

  it('knowing more narrows scores and never turns a gate that was decided', () => {
    fc.assert(
      fc.property(anyLead, fields, (one, more) => {
        const before = explain(program, one, NOW);
        const after = explain(program, { ...one, fields: new Map([...Object.entries(more), ...one.fields]) }, NOW);
        for (const [model, { points }] of before.verdict.scores) {
          const narrowed = after.verdict.scores.get(model)?.points;
          expect(narrowed?.least).toBeGreaterThanOrEqual(points?.least ?? 0);
          expect(narrowed?.most).toBeLessThanOrEqual(points?.most ?? 0);
        }
        before.stages.forEach(({ gate, fastTrack }, index) => {
          if (gate?.truth !== undefined) expect(after.stages[index]?.gate?.truth).toBe(gate.truth);
          if (fastTrack?.truth !== undefined) expect(after.stages[index]?.fastTrack?.truth).toBe(fastTrack.truth);
        });
      }),
      MANY,
    );
  });

  it('an unknown gate is never passed', () => {
    fc.assert(
      fc.property(anyLead, (one) => {
        const { verdict, stages } = explain(program, one, NOW);
        const passed = stages.find((trace) => trace.stage === verdict.qualifiesFor);
        if (passed === undefined || verdict.deciding.includes('consent')) return;
        expect(passed.gate?.truth === true || passed.fastTrack?.truth === true).toBe(true);
        expect(passed.missingNeeds).toEqual([]);
      }),
      MANY,
    );
  });

  it('explaining gives the verdict that judging gives', () => {
    fc.assert(
      fc.property(anyLead, (one) => {
        expect(explain(program, one, NOW).verdict).toEqual(judge(program, one, NOW));
      }),
      MANY,
    );
  });
});

function sumOf(lines: readonly { readonly least: number; readonly most: number }[], end: 'least' | 'most'): number {
  return lines.reduce((sum, line) => sum + line[end], 0);
}
