/** Sample leads are read, judged at the instant of their file, and held to what both teams expect. */
import { describe, expect, it } from 'vitest';
import { judgeSamples } from '#core/program/samples.ts';
import { AS_OF, agreementWith } from './small-agreement.ts';

const GOOD = `
    fields: { company.industry: software, company.employees: 80, contact.email: kim@fernhill.example, contact.consent: given }
    events: [ { signal: ebook, at: 2026-10-12T09:00:00Z, topic: Saws, minutes: 12 } ]`;

function judged(lead: string, asOf?: number) {
  const samples = `
as_of: 2026-10-15T12:00:00Z
leads:
  - id: kim
${lead}`;
  const agreement = agreementWith({ 'sample-leads': samples });
  expect(agreement.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return judgeSamples(agreement, { asOf, now: 0 });
}

function expecting(expect: string, lead = GOOD) {
  return judged(`${lead}\n    expect: ${expect}`).findings.map(({ rule, message, place }) => ({
    rule,
    message,
    path: place.in === 'policy' ? place.path.slice(2).join('.') : '',
  }));
}

describe('a sample lead that comes out as expected', () => {
  it('has nothing to say', () => {
    expect(
      expecting(`
      stage: mql
      qualifies_for: mql
      recorded: none
      because: [mql, fit, industry, fit/size]
      scores: { fit: 40 }
      grades: { fit: a }
      views: { marketing: mql, sales: none }`),
    ).toEqual([]);
  });

  it('is judged at the instant of its file, unless another is asked for', () => {
    const lead = `${GOOD}\n    expect: { stage: mql }`;
    expect(judged(lead).samples[0]?.asOf).toBe(AS_OF);
    expect(judged(lead, Date.UTC(2026, 9, 1)).samples[0]?.explanation.verdict).toMatchObject({
      asOf: Date.UTC(2026, 9, 1),
      basis: 'none',
    });
  });
});

describe('a missed expectation stands at its key:', () => {
  it.each([
    [
      'stage',
      '{ stage: inquiry }',
      'expect.stage',
      'Sample lead kim should stand at Inquiry, and it is Qualified (Qualified: its gate holds).',
    ],
    [
      'no stage',
      '{ stage: none }',
      'expect.stage',
      'Sample lead kim should stand at no stage, and it is Qualified (Qualified: its gate holds).',
    ],
    [
      'what it qualifies for',
      '{ stage: mql, qualifies_for: inquiry }',
      'expect.qualifies_for',
      'Sample lead kim should qualify for Inquiry, and it is Qualified.',
    ],
    [
      'recorded stage',
      '{ stage: mql, recorded: sal }',
      'expect.recorded',
      'Sample lead kim should be recorded at Accepted, and it is no stage.',
    ],
    [
      'reason',
      '{ stage: mql, reason: not-now }',
      'expect.reason',
      'Sample lead kim should have the reason not-now, and has none.',
    ],
    [
      'score',
      '{ stage: mql, scores: { fit: 45 } }',
      'expect.scores.fit',
      'Sample lead kim should have 45 points in Fit, and has 40 points.',
    ],
    [
      'bounds of a score',
      '{ stage: mql, scores: { fit: [30, 40] } }',
      'expect.scores.fit',
      'Sample lead kim should have between 30 and 40 points in Fit, and has 40 points.',
    ],
    [
      'grade',
      '{ stage: mql, grades: { fit: b } }',
      'expect.grades.fit',
      'Sample lead kim should have the grade b in Fit, and has a with 40 points.',
    ],
    [
      'view',
      '{ stage: mql, views: { sales: mql } }',
      'expect.views.sales',
      'Sample lead kim should be seen by sales at Qualified, and is seen at no stage.',
    ],
    [
      'part',
      '{ stage: mql, because: [raised-a-hand] }',
      'expect.because.0',
      'Sample lead kim should come out so because of raised-a-hand, which took no part in it.',
    ],
  ])('%s', (_what, expectation, path, message) => {
    expect(expecting(expectation)).toEqual([{ rule: 'test/expectation', path, message }]);
  });

  it.each([
    [
      'a view of signals it came without',
      'events: unknown',
      'views: { marketing: none }',
      'expect.views.marketing',
      'Sample lead kim should be seen by marketing at no stage, and is not known.',
    ],
    [
      'a stage of records it came without',
      'records: unknown',
      'recorded: none',
      'expect.recorded',
      'Sample lead kim should be recorded at no stage, and it is not known.',
    ],
  ])('also for "none" where nothing is known: %s', (_what, without, expectation, path, message) => {
    const lead = `\n    fields: { contact.consent: given }\n    ${without}`;
    expect(expecting(`{ stage: none, ${expectation} }`, lead)).toEqual([{ rule: 'test/expectation', path, message }]);
  });

  it('with the definitions that made the difference', () => {
    const { findings } = judged(`
    fields: { company.industry: retail, company.employees: 12, contact.consent: given }
    events: [ { signal: ebook, at: 2026-10-12T09:00:00Z } ]
    expect: { stage: mql }`);
    expect(
      findings[0]?.related?.map(({ note, place }) => [note, place.in === 'policy' && place.path.join('.')]),
    ).toEqual([['the score of fit is at least 30: does not hold, 10 points', 'stages.1.enter']]);
  });
});

describe('what is wrong with a sample lead', () => {
  const reads = (lead: string) =>
    judged(`${lead}\n    expect: { stage: mql }`).findings.map(({ rule, place, didYouMean }) => [
      rule,
      place.in === 'policy' ? place.path.slice(2).join('.') : '',
      didYouMean,
    ]);

  it.each([
    [
      'a change of stage to none of the lifecycle',
      '    fields: {}\n    events: [ { signal: stage-changed, at: 2026-10-01T09:00:00Z, stage: mqll } ]',
      [['data/unknown-stage', 'events.0', undefined]],
    ],
    [
      'a value',
      '    fields: { company.industry: softwear }',
      [['data/not-a-value', 'fields.company.industry', 'software']],
    ],
    [
      'a value of an event',
      '    fields: {}\n    events: [ { signal: ebook, at: 2026-10-12T09:00:00Z, minutes: ten } ]',
      [['data/not-a-value', 'events.0.minutes', undefined]],
    ],
    [
      'a property',
      '    fields: {}\n    events: [ { signal: ebook, at: 2026-10-12T09:00:00Z, topik: Saws } ]',
      [['data/unknown-property', 'events.0.topik', 'topic']],
    ],
  ])('%s is said once, and not a second time by what follows from it', (_what, lead, complaints) => {
    expect(reads(lead)).toEqual(complaints);
  });
});

describe('what a sample lead is made of', () => {
  const sample = (lead: string) => judged(`${lead}\n    expect: { stage: none }`).samples[0]?.lead;

  it('is nothing that happened unless it says so', () => {
    expect(sample('    fields: {}')).toMatchObject({ events: [], records: [] });
  });

  it('is unknown by the word', () => {
    const lead = sample('    fields: {}\n    events: unknown\n    records: unknown');
    expect([lead?.events, lead?.records]).toEqual([undefined, undefined]);
  });

  it('are records of every kind, and those of the history', () => {
    const at = '2026-10-01T09:00:00Z';
    const when = Date.UTC(2026, 9, 1, 9);
    const lead = sample(`
    fields: {}
    events: [ { signal: stage-changed, at: ${at}, stage: inquiry } ]
    records:
      - { entered: sql, at: ${at}, role: caller, evidence: [need] }
      - { rejected: sal, at: ${at}, reason: not-now }
      - { override: mql, at: ${at}, role: head-of-sales, reason: They insist, valid_until: 2026-12-31 }`);
    expect(lead?.records).toEqual([
      { what: 'entered', stage: 'sql', at: when, role: 'caller', evidence: ['need'] },
      { what: 'rejected', stage: 'sal', at: when, reason: 'not-now' },
      { what: 'override', stage: 'mql', at: when, role: 'head-of-sales', reason: 'They insist', validUntil: 20_818 },
      { what: 'entered', stage: 'inquiry', at: when, evidence: [] },
    ]);
  });
});
