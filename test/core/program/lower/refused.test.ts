/** Definitions that fit their schema, refer to things that exist, and still cannot mean anything. */
import { describe, expect, it } from 'vitest';
import { complaintsAbout, type Policies, programWith, WITHOUT_SCORES } from '../small-agreement.ts';

const TRIVIAL = 'models: [ { id: m, rules: [ { id: r, when: { known: contact.email }, points: 1 } ] } ]';

function rule(text: string): Policies {
  return { scoring: `models: [ { id: m, rules: [ { id: r, ${text} } ] } ]`, lifecycle: WITHOUT_SCORES };
}

function model(text: string): Policies {
  return { scoring: `models:\n  - { id: m, ${text} }`, lifecycle: WITHOUT_SCORES };
}

/** One more field of the dictionary. */
function field(text: string, more = ''): Policies {
  return {
    'data-dictionary': `
fields:
  - { id: company.industry, type: choice, values: [ { id: software }, { id: retail } ] }
  - { id: company.employees, type: number }
  - { id: contact.email, type: email }
  - ${text}
${more}`,
    scoring: TRIVIAL,
    lifecycle: WITHOUT_SCORES,
  };
}

const RULE = 'models.0.rules.0';
const BAND = `${RULE}.bands.0`;
const LITERAL = 'data/literal-not-a-value';

const refused: readonly (readonly [shows: string, policies: Policies, rule: string, path: string])[] = [
  [
    'points by value of a number',
    rule('field: company.employees, points: { "50": 1 }, otherwise: 0'),
    'score/wrong-type',
    `${RULE}.points`,
  ],
  [
    'points for a value the choice does not have',
    rule('field: company.industry, points: { softwear: 1 }, otherwise: 0'),
    'data/literal-not-a-value',
    `${RULE}.points.softwear`,
  ],
  [
    'points for a country that does not exist',
    rule('field: company.country, points: { "XX": 1 }, otherwise: 0'),
    'data/literal-not-a-value',
    `${RULE}.points.XX`,
  ],
  [
    'bands of a choice',
    rule('field: company.industry, bands: [ { from: 1, points: 1 } ]'),
    'score/wrong-type',
    `${RULE}.bands`,
  ],
  [
    'a band between two numbers',
    rule('field: company.employees, bands: [ { from: 1.5, points: 1 } ]'),
    'data/literal-not-a-value',
    `${RULE}.bands.0.from`,
  ],
  [
    'three decimals of a point',
    rule('when: { known: contact.email }, points: 0.125'),
    'data/literal-not-a-value',
    `${RULE}.points`,
  ],
  [
    'a cap below the floor',
    rule('when: { known: contact.email }, points: 5, cap: 1, floor: 2'),
    'score/cap-below-floor',
    `${RULE}.cap`,
  ],
  [
    'a cap of the model below its floor',
    model('cap: 1, floor: 2, rules: [ { id: r, signal: ebook, points: 1 } ]'),
    'score/cap-below-floor',
    'models.0.cap',
  ],
  [
    'a limit longer than life',
    rule('signal: ebook, points: 1, limit: once per 99999w'),
    'score/limit',
    `${RULE}.limit`,
  ],
  [
    'a filter over a property the signal does not have',
    rule('signal: ebook, where: { page: { is: x } }, points: 1'),
    'ref/unknown-property',
    `${RULE}.where.page`,
  ],
  [
    'events told apart by such a property',
    rule('signal: ebook, distinct: page, points: 1'),
    'ref/unknown-property',
    `${RULE}.distinct`,
  ],
  ['points that could outgrow exact sums', rule('signal: ebook, points: 1000000'), 'score/too-large', 'models.0'],
  ['a model of itself', model('combines: { sum: [m] }'), 'ref/cycle', 'models.0'],
  [
    'a derived field of another type',
    field('{ id: a.b, type: text, derived: { domain_of: contact.email } }'),
    'data/derived-type',
    'fields.3.derived.domain_of',
  ],
  [
    'the domain of a number',
    field('{ id: a.b, type: domain, derived: { domain_of: company.employees } }'),
    'data/derived-type',
    'fields.3.derived.domain_of',
  ],
  [
    'a field derived from values of a number',
    field('{ id: a.b, type: text, derived: { field: company.employees, values: { "1": x } } }'),
    'data/derived-type',
    'fields.3.derived.values',
  ],
  [
    'a field derived from bands of a choice',
    field('{ id: a.b, type: text, derived: { field: company.industry, bands: [ { value: x } ] } }'),
    'data/derived-type',
    'fields.3.derived.bands',
  ],
  [
    'a derived value that the field cannot have',
    field('{ id: a.b, type: number, derived: { field: company.industry, values: { software: many } } }'),
    'data/literal-not-a-value',
    'fields.3.derived.values.software',
  ],
  [
    'a field derived from itself',
    field('{ id: a.b, type: yes-no, derived: { first_match: [ { when: { field: a.b, is: true }, value: true } ] } }'),
    'ref/cycle',
    'fields.3',
  ],
  [
    'a table looked up by fewer keys than it has',
    field(
      '{ id: a.b, type: text, derived: { table: t, keys: { trade: company.industry } } }',
      'tables: [ { id: t, keys: [trade, size], rows: [ { trade: software, size: retail, value: v } ], otherwise: w } ]',
    ),
    'data/table-keys',
    'fields.3.derived.keys',
  ],
  [
    'a row of a table that misses a key',
    field(
      '{ id: a.b, type: text, derived: { table: t, keys: { x: company.industry } } }',
      'tables: [ { id: t, keys: [x], rows: [ { value: v } ], otherwise: w } ]',
    ),
    'data/table-keys',
    'tables.0.rows.0',
  ],
  [
    'a list of countries with one that does not exist',
    { 'data-dictionary': dictionaryWithList('country', '["DE", "ZZ"]'), scoring: TRIVIAL, lifecycle: WITHOUT_SCORES },
    'data/literal-not-a-value',
    'lists.0.values.1',
  ],
  [
    'a text worth points twice, as case makes no difference',
    rule('field: contact.title, points: { CEO: 10, ceo: 20 }, otherwise: 0'),
    'data/never-matches',
    `${RULE}.points.ceo`,
  ],
  [
    'a row that is in its table twice',
    field(
      '{ id: company.tier, type: text, derived: { table: tiers, keys: { industry: company.industry } } }',
      'tables: [ { id: tiers, keys: [industry], rows: [ { industry: retail, value: a }, { industry: retail, value: b } ], otherwise: c } ]',
    ),
    'data/never-matches',
    'tables.0.rows.1',
  ],
  ['a count between two counts', rule('signal: demo, bands: [ { from: 2.5, points: 1 } ]'), LITERAL, `${BAND}.from`],
  ['a count below nothing', rule('signal: demo, bands: [ { below: -1, points: 1 } ]'), LITERAL, `${BAND}.below`],
  [
    'decay of a group in which nothing has an age',
    model(
      'groups: [ { id: g, decay: { curve: linear, over: 30d }, rules: [ { id: r, when: { known: contact.email }, points: 5 } ] } ]',
    ),
    'score/decay',
    'models.0.groups.0.decay',
  ],
  [
    'more criteria than there are',
    {
      lifecycle: `criteria: [ { id: need, decided_by: caller } ]\n${WITHOUT_SCORES.replace('id: sql, owner: sales, decided_by: caller', 'id: sql, owner: sales, decided_by: caller, evidence: { at_least: 2, of: [need] }')}`,
    },
    'stage/too-much-evidence',
    'stages.3.evidence.at_least',
  ],
  [
    'a criterion that asks for itself',
    {
      lifecycle: `criteria: [ { id: need, when: { decision: need } } ]\n${WITHOUT_SCORES.replace('id: sql, owner: sales, decided_by: caller', 'id: sql, owner: sales, decided_by: caller, evidence: { all_of: [need] }')}`,
    },
    'ref/cycle',
    'criteria.0',
  ],
  [
    'a history by a property that is not there',
    { lifecycle: `history: { signal: stage-changed, to: stge }\n${WITHOUT_SCORES}` },
    'stage/history',
    'history.to',
  ],
  [
    'a history by a number',
    { lifecycle: `history: { signal: ebook, to: minutes }\n${WITHOUT_SCORES}` },
    'stage/history',
    'history.to',
  ],
  [
    'a time zone that does not exist',
    {
      company:
        'name: F\nversion: "1"\ncurrency: EUR\ntime_zone: Europe/Berlim\nteams: [ { id: marketing, side: marketing }, { id: sales, side: sales } ]\nroles: [ { id: head-of-marketing, team: marketing }, { id: head-of-sales, team: sales }, { id: caller, team: sales } ]',
    },
    'config/time-zone',
    'time_zone',
  ],
];

function dictionaryWithList(type: string, values: string): string {
  return `
fields:
  - { id: company.industry, type: choice, values: [ { id: software } ] }
  - { id: company.country, type: country }
  - { id: contact.email, type: email }
lists: [ { id: there, type: ${type}, values: ${values} } ]`;
}

describe('refused, once and at its place:', () => {
  it.each(refused)('%s', (_shows, policies, id, path) => {
    expect(complaintsAbout(policies)).toEqual([{ rule: id, path }]);
  });
});

describe('allowed', () => {
  it('is a self-reference through the records, which is no circle', () => {
    const policies = {
      scoring: 'models: [ { id: m, rules: [ { id: r, when: { reached: mql }, points: 1 } ] } ]',
      lifecycle: WITHOUT_SCORES.replace('{ signal: demo }', '{ score: m, above: 0 }'),
    };
    expect(programWith(policies).steps.map(({ id }) => id)).toEqual(['m']);
  });

  it('are large points under a limit or a cap', () => {
    expect(complaintsAbout(rule('signal: ebook, points: 1000000, limit: once'))).toEqual([]);
    expect(complaintsAbout(rule('signal: ebook, points: 1000000, cap: 100'))).toEqual([]);
  });
});
