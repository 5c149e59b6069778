/** Only what is in force on the day of judging is in the program. */
import { describe, expect, it } from 'vitest';
import { complaintsAbout, programWith, WITHOUT_SCORES } from '../small-agreement.ts';

/** 2026-10-15, 23:30 and 22:00 in Berlin on 14 and 15 October. */
const EVENING = Date.UTC(2026, 9, 14, 21, 30);
const NEXT_EVENING = Date.UTC(2026, 9, 15, 20);

function rulesWith(about: string, asOf: number): readonly string[] {
  const scoring = `
models:
  - id: m
    rules:
      - { id: always, signal: ebook, points: 1 }
      - { id: some, signal: ebook, points: 1, ${about} }`;
  const [model] = programWith({ scoring, lifecycle: WITHOUT_SCORES }, asOf).steps;
  return model?.step === 'model' ? model.groups.flatMap(({ rules }) => rules.map(({ id }) => id)) : [];
}

describe('in force', () => {
  it.each([
    ['active', 'status: active', EVENING, true],
    ['deprecated', 'status: deprecated', EVENING, true],
    ['draft', 'status: draft', EVENING, false],
    ['proposed', 'status: proposed', EVENING, false],
    ['retired', 'status: retired', EVENING, false],
    ['from its first day in the company’s zone', 'valid_from: 2026-10-15', EVENING, false],
    ['from its first day in the company’s zone', 'valid_from: 2026-10-15', EVENING + 3 * 3_600_000, true],
    ['until the end of its last day', 'valid_until: 2026-10-15', NEXT_EVENING, true],
    ['no longer the day after', 'valid_until: 2026-10-14', NEXT_EVENING, false],
  ])('%s: %s', (_shows, about, asOf, isThere) => {
    expect(rulesWith(about, asOf)).toEqual(isThere ? ['always', 'some'] : ['always']);
  });
});

describe('what is in force may not rely on what is not', () => {
  it('is reported where it is relied on', () => {
    const conditions = 'conditions: [ { id: hot, status: proposed, when: { signal: demo } } ]';
    const lifecycle = WITHOUT_SCORES.replace('{ signal: demo }', '{ condition: hot }');
    expect(complaintsAbout({ conditions, lifecycle })).toEqual([
      { rule: 'ref/not-in-force', path: 'stages.1.enter.condition' },
    ]);
  });

  it('does not matter for what is not in force itself', () => {
    const conditions = `
conditions:
  - { id: hot, status: proposed, when: { signal: demo } }
  - { id: hotter, status: draft, when: { condition: hot } }`;
    expect(complaintsAbout({ conditions })).toEqual([]);
  });

  it.each([
    [
      'a grade',
      {
        scoring: `
models:
  - { id: fit, rules: [ { id: r, signal: demo, points: 1 } ], bands: [ { id: a, from: 10, status: retired }, { id: b } ] }
  - { id: m, rules: [ { id: r, when: { grade: fit, is: a }, points: 1 } ] }`,
      },
      { rule: 'score/unknown-grade', path: 'models.1.rules.0.when.is' },
    ],
    [
      'a property of a signal',
      {
        scoring: 'models: [ { id: m, rules: [ { id: r, signal: demo, where: { topic: { is: saws } }, points: 1 } ] } ]',
        signals: `
signals:
  - id: demo
    properties: [ { id: topic, type: text, status: retired } ]
    views: { marketing: { counts_as: mql, reading: Wants to buy } }`,
      },
      { rule: 'ref/unknown-property', path: 'models.0.rules.0.where.topic' },
    ],
  ])('holds for %s too, which nothing refers to by id', (_shows, policies, complaint) => {
    expect(complaintsAbout({ ...policies, lifecycle: WITHOUT_SCORES })).toEqual([complaint]);
  });
});
