/** Two promises, two answers, two routes: whether one lead meets both is proved. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { provedIn, saidBy, smallAgreement } from './proving.ts';

let small: readonly PolicyDocument[];
beforeAll(async () => {
  small = await smallAgreement();
});

describe('two promises', () => {
  const levels = (...bodies: readonly string[]): readonly string[] => {
    const items = bodies.map(
      (body, index) => `  - { id: level-${index + 1}, owed_by: sales, owed_to: marketing, ${body} }`,
    );
    const activities = 'activities: [ { id: call, done_by: person }, { id: mail, done_by: person } ]';
    return saidBy(provedIn({ 'service-levels': `${activities}\nlevels:\n${items.join('\n')}` }, small));
  };
  const clock = (when: string, starts = 'signal: demo-request', stops = 'activity: call') =>
    `clock: { starts: { ${starts} }, stops: { ${stops} } }, target: 1 hour${when === '' ? '' : `, when: ${when}`}`;
  const both = (whom: string) => [
    `sla/two-promises The service levels "level-1" and "level-2" promise the same thing for ${whom}.`,
  ];
  const large = (from: number) => `{ field: company.employees, from: ${from} }`;
  const software = '{ field: company.industry, is: software }';

  it.each([
    ['for the same leads', clock(large(50)), clock(large(50)), both('the same leads')],
    ['for leads that may be both', clock(large(50)), clock(software), both('one and the same lead')],
    ['one of them for everybody', clock(''), clock(software), both('one and the same lead')],
    [
      'spelt with other moments and acts beside the common ones',
      clock('', 'signal: [demo-request, webinar-attended]', 'activity: [mail, call]'),
      clock(software),
      both('one and the same lead'),
    ],
    ['for leads of two kinds', clock(large(50)), clock('{ field: company.employees, below: 50 }'), []],
    ['for leads that the condition tells apart', clock(software), clock(`{ not: ${software} }`), []],
    ['from other moments', clock(''), clock('', 'reached: inquiry'), []],
    ['of a call and of a decision', clock('', 'reached: inquiry'), clock('', 'reached: inquiry', 'decided: sal'), []],
    ['one after the other', `${clock('')}, valid_until: 2026-12-31`, `${clock('')}, valid_from: 2027-01-01`, []],
    ['one of them a draft', clock(''), `${clock('')}, status: draft`, []],
  ])('%s', (_what, one, other, expected) => {
    expect(levels(one, other)).toEqual(expected);
  });

  it('by the two sides are two promises, by a team and a role in it one', () => {
    const by = (party: string) =>
      saidBy(
        provedIn(
          {
            'service-levels': `activities: [ { id: call, done_by: person } ]
levels:
  - { id: level-1, owed_by: sales, owed_to: leadership, ${clock('')} }
  - { id: level-2, owed_by: ${party}, owed_to: leadership, ${clock(software)} }`,
          },
          small,
        ),
      );
    expect(by('marketing')).toEqual([]);
    expect(by('sales-development-rep')).toEqual(both('one and the same lead'));
  });

  it.each([
    'volume: { of: sal, per: month, targets: [ { from: 2026-10-01, count: 1 } ] }',
    'acceptance: { of: inquiry, accepted_at: sal, from: 1%, per: week }',
    'filled: { at: sal, from: 1%, per: week }',
    'gives: { what: a list, every: week }',
    'notice: { of: call, given_by: call, from: 1 hour }',
  ])('of a share or a number may be made of some leads beside all: %s', (promise) => {
    expect(levels(promise, promise)).toEqual(both('the same leads'));
    expect(levels(promise, `${promise}, when: { known: contact.email }`)).toEqual([]);
  });

  it('of attempts are made to each lead', () => {
    const attempts = 'attempts: { from: 1, within: 1d, starts: { reached: inquiry }, by: [call] }';
    expect(levels(attempts, `${attempts}, when: { known: contact.email }`)).toEqual(both('one and the same lead'));
  });
});

describe('two answers to one question', () => {
  const conditions = (...written: readonly string[]) =>
    saidBy(
      provedIn(
        {
          conditions: `conditions: [ ${written.map((one) => `{ ${one} }`).join(', ')}, { id: user, status: draft, when: { all: [ { condition: large }, { condition: big } ] } } ]`,
        },
        small,
      ),
    );
  const contradiction = (keys: string) => [
    `governance/contradictory-answers The condition "big" and "large" both answer "what-is-large" and differ in ${keys}.`,
  ];
  const when = (from: number) => `when: { field: company.employees, from: ${from} }`;
  const large = 'id: large, answers: what-is-large';
  const big = 'id: big, answers: what-is-large';

  it.each([
    ['contradict', [`${large}, ${when(1000)}`, `${big}, ${when(500)}`], contradiction('`when`')],
    ['may be the same', [`${large}, ${when(1000)}`, `${big}, title: Other, why: Else, ${when(1000)}`], []],
    [
      'may say the same in other words',
      [`${large}, ${when(1000)}`, `${big}, when: { not: { field: company.employees, up_to: 999 } }`],
      [],
    ],
    [
      'do not say the same if one knows what the other does not',
      [
        `${large}, ${when(1000)}`,
        `${big}, when: { all: [ { known: company.employees }, { field: company.employees, from: 1000 } ] }`,
      ],
      contradiction('`when`'),
    ],
    [
      'may differ one after the other',
      [`${large}, valid_until: 2026-10-31, ${when(1000)}`, `${big}, valid_from: 2026-11-01, ${when(500)}`],
      [],
    ],
    [
      'contradict on the day they share, even later',
      [`${large}, valid_until: 2027-01-01, ${when(1000)}`, `${big}, valid_from: 2027-01-01, ${when(500)}`],
      contradiction('`when`'),
    ],
    ['may differ from a draft', [`${large}, status: draft, ${when(1000)}`, `${big}, ${when(500)}`], []],
    [
      'are told elsewhere where one supersedes the other',
      [`${large}, ${when(1000)}`, `${big}, supersedes: large, ${when(500)}`],
      [],
    ],
  ])('%s', (_what, written, expected) => {
    expect(conditions(...written)).toEqual(expected);
  });

  it('are shown by a lead on which they differ', () => {
    const written = `conditions: [ { ${large}, ${when(1000)} }, { ${big}, ${when(500)} }, { id: user, status: draft, when: { all: [ { condition: large }, { condition: big } ] } } ]`;
    const [found] = provedIn({ conditions: written }, small);
    expect(found?.witness).toMatchObject({ says: '"large" is false of it, "big" is true.' });
    expect(found?.witness?.yaml).toMatch(/company.employees: \d+/u);
  });

  it('of different kinds are not compared', () => {
    const found = provedIn(
      {
        conditions: `conditions: [ { ${large}, ${when(1000)} }, { id: user, status: draft, when: { condition: large } } ]`,
        glossary: 'terms: [ { id: large, answers: what-is-large, means: From a thousand on } ]',
      },
      small,
    );
    expect(found).toEqual([]);
  });
});

describe('routes', () => {
  const routes = (...whens: readonly string[]) => {
    const items = whens.map((when, index) => `{ id: r${index + 1}, when: ${when}, to: { party: sales } }`);
    return saidBy(
      provedIn(
        { routing: `routings: [ { id: r, first_match: [ ${items.join(', ')} ], otherwise: { party: sales } } ]` },
        small,
      ),
    );
  };
  const from = (employees: number) => `{ field: company.employees, from: ${employees} }`;
  const below = (employees: number) => `{ field: company.employees, below: ${employees} }`;

  it.each([
    [
      'behind a wider one',
      [from(10), from(50)],
      ['stage/route-never-reached No lead reaches the route r2: wherever it applies, r1 applies before it.'],
    ],
    [
      'behind all of those before it together',
      [from(100), below(200), '{ field: company.employees, from: 20, below: 900 }'],
      [
        'stage/route-never-reached No lead reaches the route r3: wherever it applies, r1 or r2 applies before it.',
        'stage/routes-overlap A lead may meet the route r2 and r1 as well; the earlier one gets it.',
        'stage/routes-overlap A lead may meet the route r3 and r1, r2 as well; the earlier one gets it.',
      ],
    ],
    [
      'before a wider one',
      [from(50), from(10)],
      ['stage/routes-overlap A lead may meet the route r2 and r1 as well; the earlier one gets it.'],
    ],
    ['beside one another', [from(50), below(50)], []],
  ])('%s', (_what, whens, expected) => {
    expect(routes(...whens)).toEqual(expected);
  });
});
