/** Conditions that come out alike for everybody, cases nobody comes to, parts that change nothing: told once, at the root. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { provedIn, saidBy, smallAgreement } from './proving.ts';

let small: readonly PolicyDocument[];
beforeAll(async () => {
  small = await smallAgreement();
});

/** Conditions `a`, `b` …, and somebody who uses them. */
function conditions(...whens: readonly string[]): readonly string[] {
  const ids = whens.map((_, place) => 'abcdef'[place] ?? '');
  const items = whens.map((when, place) => `  - { id: ${ids[place]}, when: ${when} }`);
  const user = `  - { id: user, status: draft, when: { any: [ ${ids.map((id) => `{ condition: ${id} }`).join(', ')}, { known: contact.title } ] } }`;
  return saidBy(provedIn({ conditions: `conditions:\n${[...items, user].join('\n')}` }, small));
}

const from = (employees: number) => `{ field: company.employees, from: ${employees} }`;
const below = (employees: number) => `{ field: company.employees, below: ${employees} }`;
const software = '{ field: company.industry, is: software }';

describe('a condition', () => {
  it.each([
    ['may be met or not', [from(50)], []],
    [
      'contradicts itself',
      [`{ all: [ ${from(50)}, ${software}, ${below(20)} ] }`],
      [
        'logic/never-true "when" of the condition "a" is true of no lead: company employees at least 50, and company employees below 20, exclude one another.',
      ],
    ],
    [
      'contradicts itself in three',
      [
        `{ all: [ { field: company.employees, from: 5, up_to: 9 }, { not: { field: company.employees, from: 5, up_to: 7 } }, { field: company.employees, below: 8 } ] }`,
      ],
      ['logic/never-true "when" of the condition "a" is true of no lead.'],
    ],
    [
      'contradicts itself in a part, which is told and not the whole',
      [`{ any: [ { all: [ ${from(50)}, ${below(20)} ] }, ${software} ] }`],
      [
        'logic/never-true "when › any › 1" of the condition "a" is true of no lead: company employees at least 50, and company employees below 20, exclude one another.',
      ],
    ],
    [
      'is told where it stands, not where it is used',
      [`{ all: [ ${from(50)}, ${below(20)} ] }`, `{ all: [ { condition: a }, ${software} ] }`],
      [
        'logic/never-true "when" of the condition "a" is true of no lead: company employees at least 50, and company employees below 20, exclude one another.',
      ],
    ],
    [
      'lets everybody in',
      [`{ any: [ ${from(20)}, ${below(50)} ] }`],
      ['logic/always-true "when" of the condition "a" is true of every lead of which it is known.'],
    ],
    [
      'lets everybody in, known or not',
      ['{ any: [ { known: company.employees }, { not: { known: company.employees } } ] }'],
      ['logic/always-true "when" of the condition "a" is true of every lead.'],
    ],
    ['may hang on the records', ['{ all: [ { reached: sal }, { not: { reached: sal, in_last: 30d } } ] }'], []],
    [
      'contradicts the records',
      ['{ all: [ { not: { reached: sal } }, { reached: sal, in_last: 30d } ] }'],
      [
        'logic/never-true "when" of the condition "a" is true of no lead: the lead has not reached Sal, and the lead has reached Sal in the last 30 days, exclude one another.',
      ],
    ],
    [
      'counts more days than the window has',
      ['{ signal: demo-request, distinct: day, in_last: 3d, times: { from: 6 } }'],
      ['logic/never-true "when" of the condition "a" is true of no lead.'],
    ],
  ])('%s', (_what, whens, expected) => {
    expect(conditions(...whens)).toEqual(expected);
  });
});

describe('a part', () => {
  const same = (part: string) => [
    `logic/redundant-clause "when" of the condition "a" comes out the same without this part of it: ${part}.`,
  ];
  it.each([
    ['that follows from another', `{ all: [ ${from(50)}, ${from(20)} ] }`, same('company employees at least 20')],
    ['that another holds already', `{ any: [ ${from(20)}, ${from(50)} ] }`, same('company employees at least 50')],
    ['written twice', `{ all: [ ${software}, ${software} ] }`, same('company industry is Software')],
    ['that settles what is unknown', `{ all: [ { known: company.employees }, ${from(50)} ] }`, []],
    ['about something else', `{ all: [ ${software}, ${from(20)} ] }`, []],
    [
      'that follows through a derived field',
      '{ all: [ { field: contact.email_domain, is: mail.example }, { known: contact.email } ] }',
      [],
    ],
  ])('%s', (_what, when, expected) => {
    expect(conditions(when)).toEqual(expected);
  });
});

describe('what is not agreed', () => {
  it('is no contradiction: it will be settled', () => {
    const disputes = `ladders: [ { id: up, steps: [ { after: 7d, to: chief-executive } ] } ]
disputes:
  - { id: open, question: Does it count?, about: [ { signal: demo-request } ], raised_by: sales, raised_on: 2026-10-01, options: [ { id: yes-it-does, says: It does., backed_by: marketing }, { id: not-at-all, says: Never., backed_by: sales } ], owner: head-of-sales, decide_by: 2026-12-01, escalates: up }`;
    const written = `conditions:
  - { id: a, when: { all: [ { signal: demo-request }, { not_agreed: open } ] } }
  - { id: user, status: draft, when: { condition: a } }`;
    expect(saidBy(provedIn({ conditions: written, disputes }, small))).toEqual([]);
  });
});

describe('a case', () => {
  const scoring = (rule: string, model = '') =>
    saidBy(
      provedIn(
        {
          scoring: `models: [ { id: fit, ${model}rules: [ ${rule}, { id: asked, signal: demo-request, limit: once, points: 1 } ] } ]`,
        },
        small,
      ),
    );
  const firstMatch = (...whens: readonly string[]) =>
    `{ id: r, first_match: [ ${whens.map((when, place) => `{ when: ${when}, points: ${place + 1} }`).join(', ')} ], otherwise: 0 }`;
  const dead = (item: number, because: string) =>
    `logic/case-never-reached No lead comes to "first_match › ${item} › when" of the rule "r" of the model "fit": ${because}.`;

  it.each([
    [
      'behind one that is wider',
      firstMatch(from(10), from(50)),
      '',
      [dead(2, 'wherever it holds, a case before it holds as well')],
    ],
    [
      'behind two that leave nobody over',
      firstMatch(from(50), below(80), '{ field: company.employees, from: 10, below: 99 }'),
      '',
      [dead(3, 'wherever it holds, one of the cases before it holds as well')],
    ],
    ['before a wider one', firstMatch(from(50), from(10)), '', []],
    [
      'outside the population of the model',
      firstMatch(below(20), from(50)),
      `applies_when: ${from(30)}, `,
      [dead(1, 'nothing comes of it where it holds')],
    ],
    [
      'in bands outside the population',
      '{ id: r, field: company.employees, bands: [ { below: 20, points: 1 }, { from: 20, below: 90, points: 2 }, { from: 90, points: 3 } ] }',
      `applies_when: ${from(30)}, `,
      ['logic/band-never-reached No lead comes to item 1 of "bands" of the rule "r" of the model "fit".'],
    ],
    [
      'in counts beyond the limit',
      '{ id: r, signal: webinar-attended, limit: once, bands: [ { below: 1, points: 0 }, { from: 1, below: 2, points: 5 }, { from: 2, points: 9 } ] }',
      '',
      ['logic/band-never-reached No lead comes to item 3 of "bands" of the rule "r" of the model "fit".'],
    ],
    [
      'in values of a field',
      '{ id: r, field: company.industry, points: { software: 5, retail: 3 }, otherwise: 0 }',
      '',
      [],
    ],
    [
      'where the rule gives nothing at all',
      '{ id: r, signal: webinar-attended, where: { minutes: { from: 30 } }, points: 5, floor: 0, cap: 0 }',
      '',
      ['logic/rule-never-counts The rule "r" of the model "fit" gives no lead a point, and takes none.'],
    ],
  ])('%s', (_what, rule, model, expected) => {
    expect(scoring(rule, model)).toEqual(expected);
  });
});

describe('a threshold', () => {
  const MODEL = `models:
  - id: fit
    floor: -10
    rules:
      - { id: size, field: company.employees, bands: [ { below: 50, points: -30 }, { from: 50, points: 40 } ] }
      - { id: industry, field: company.industry, points: { software: 30.5 }, otherwise: 0 }`;
  const threshold = (bounds: string) =>
    saidBy(
      provedIn(
        {
          scoring: MODEL,
          conditions: `conditions:\n  - { id: a, when: { score: fit, ${bounds} } }\n  - { id: user, status: draft, when: { condition: a } }`,
        },
        small,
      ),
    );
  const said = (sentence: string) => [`logic/threshold-out-of-reach ${sentence}`];

  it.each([
    ['from: 70.5', []],
    ['from: 70.51', said('No lead has at least 70.51 points of the model "fit": it gives at most 70.5.')],
    ['above: 70.5', said('No lead has more than 70.5 points of the model "fit": it gives at most 70.5.')],
    ['below: -10', said('No lead has fewer than -10 points of the model "fit": it gives at least -10.')],
    ['up_to: -10', []],
    ['from: -10', said('Every lead that is scored has at least -10 points of the model "fit".')],
    [
      `from: { first_match: [ { when: ${software}, value: 60 } ], otherwise: 80 }`,
      said('No lead has at least 80 points of the model "fit": it gives at most 70.5.'),
    ],
  ])('%s', (bounds, expected) => {
    expect(threshold(bounds)).toEqual(expected);
  });
});
