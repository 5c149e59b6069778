/** What the lint rules say of cases their pages do not show; and where they keep quiet. */
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { readDocument } from '#core/document/read-document.ts';
import { lint } from '#core/lint/lint.ts';
import { readPolicies } from '#node/files/read-policies.ts';

const OWNERS = 'owners: { marketing: head-of-marketing, sales: head-of-sales }';
const AS_OF = Date.UTC(2026, 9, 15, 9);

let small: readonly PolicyDocument[];
beforeAll(async () => {
  small = await readPolicies('test/core/lint/small-agreement');
});

/** Messages of the lint rules for a policy in the place of those of its kind. */
function said(kind: string, body: string, asOf = AS_OF): readonly string[] {
  const others = small.filter(({ text }) => !text.includes(`\nkind: ${kind}\n`));
  const head = `# yaml-language-server: $schema=../schemas/${kind}.schema.json\nkind: ${kind}\n`;
  const policy = readDocument('policies/example.yaml', head + body);
  return lint(buildAgreement([...others, policy]), { asOf }).map(({ rule, message }) => `${rule} ${message}`);
}

describe('bands of a rule', () => {
  const rule = (bands: string) =>
    said(
      'scoring',
      `${OWNERS}\nmodels:\n  - id: fit\n    rules:\n      - { id: size, field: company.employees, bands: [${bands}] }\n`,
    );

  it.each([
    ['may be open at both ends', '{ below: 5, points: 0 }, { from: 5, points: 1 }', []],
    ['may be closed at both ends', '{ from: 0, below: 5, points: 0 }, { from: 5, below: 9, points: 1 }', []],
    [
      'may not be open in the middle',
      '{ from: 0, points: 0 }, { from: 5, points: 1 }',
      ['score/band-overlap The rule "size" of the model "fit" has two bands for numbers from 5 on.'],
    ],
    [
      'may not begin open after another',
      '{ below: 5, points: 0 }, { below: 9, points: 1 }',
      ['score/band-overlap The rule "size" of the model "fit" has two bands for numbers below 5.'],
    ],
    [
      'may not all be open',
      '{ points: 0 }, { points: 1 }',
      ['score/band-overlap The rule "size" of the model "fit" has two bands for every number.'],
    ],
    [
      'go from lowest to highest',
      '{ from: 5, below: 9, points: 1 }, { from: 1, below: 5, points: 0 }',
      ['score/band-overlap The rule "size" of the model "fit" has two bands for numbers in the wrong order around 5.'],
    ],
    [
      'an empty one says nothing of its neighbours',
      '{ below: 50, points: 0 }, { from: 50, below: 10, points: 1 }, { from: 1000, points: 2 }',
      ['score/band-empty The rule "size" of the model "fit" has a band from 50 to below 10, which holds no number.'],
    ],
  ])('%s', (_what, bands, expected) => {
    expect(rule(bands)).toEqual(expected);
  });

  it('of a derived field are bands too', () => {
    const bands = '[{ below: 50, value: 1 }, { from: 60, value: 2 }]';
    const fields = `  - { id: company.employees, type: number }\n  - { id: company.size, type: number, derived: { field: company.employees, bands: ${bands} } }\n`;
    expect(said('data-dictionary', `${OWNERS}\nfields:\n${fields}`)).toEqual([
      'score/band-gap The field "company.size" has no band from 50 to below 60.',
    ]);
  });

  it('that the schema objects to are left to the schema', () => {
    expect(rule('{ below: 5, points: ten }, { from: 9, points: 1 }')).toEqual([]);
  });
});

describe('grades of a model', () => {
  const model = (bands: string) =>
    said(
      'scoring',
      `${OWNERS}\nmodels:\n  - id: fit\n    rules:\n      - { id: asked, signal: demo-request, points: 5 }\n    bands: [${bands}]\n`,
    );

  it.each([
    ['descend, the last without end', '{ id: a, from: 20 }, { id: b, from: 10 }, { id: c }', []],
    [
      'leave no score without one',
      '{ id: a, from: 20 }, { id: b, from: 10 }',
      ['score/band-gap The model "fit" has no grade for scores below 10.'],
    ],
    [
      'do not ascend',
      '{ id: b, from: 10 }, { id: a, from: 20 }, { id: c }',
      ['score/band-overlap The model "fit" never gives the grade "a": it begins at 20, not below "b" at 10.'],
    ],
    [
      'do not end in the middle',
      '{ id: a, from: 20 }, { id: b }, { id: c }',
      [
        'score/band-overlap The model "fit" never gives the grade "c": "b" before it has no `from` and takes every score.',
      ],
    ],
  ])('%s', (_what, bands, expected) => {
    expect(model(bands)).toEqual(expected);
  });
});

describe('a matrix', () => {
  const matrix = (cells: string, bands = '[{ id: a, from: 10 }, { id: b }]') =>
    said(
      'scoring',
      `${OWNERS}\nmodels:\n  - { id: fit, rules: [{ id: asked, signal: demo-request, points: 5 }], bands: ${bands} }\nmatrices:\n  - { id: priority, rows: fit, columns: fit, cells: { ${cells} } }\n`,
    );

  it.each([
    [
      'has a row for each grade',
      'a: { a: x, b: x }',
      ['score/matrix-not-total The matrix "priority" has no row for the grade "b".'],
    ],
    [
      'with another grade in every row says it once',
      'a: { a: x, beta: x }, b: { a: x, beta: x }',
      ['score/matrix-not-total The matrix "priority" has a cell for "beta", which is no grade of the model.'],
    ],
    [
      'has nothing beside the grades',
      'a: { a: x, b: x }, b: { a: x, b: x }, c: { a: x, b: x }',
      ['score/matrix-not-total The matrix "priority" has a row for "c", which is no grade of the model.'],
    ],
  ])('%s', (_what, cells, expected) => {
    expect(matrix(cells)).toEqual(expected);
  });

  it('over a model without grades says that alone', () => {
    const text = `${OWNERS}\nmodels:\n  - { id: fit, rules: [{ id: asked, signal: demo-request, points: 5 }] }\nmatrices:\n  - { id: priority, rows: fit, columns: fit, cells: { a: { a: x } } }\n`;
    expect(said('scoring', text)).toEqual([
      'score/matrix-not-total The rows of the matrix "priority" are the grades of the model "fit", which gives none.',
    ]);
  });

  it('over a model that is broken is silent', () => {
    expect(matrix('a: { a: x }', '[{ id: a, from: ten }, { id: b }]')).toEqual([]);
  });
});

describe('owners', () => {
  it('of the policy are said to be one-sided once, however many definitions inherit them', () => {
    expect(said('signals', 'owners: { sales: head-of-sales }\nsignals:\n  - id: visit\n  - id: click\n')).toEqual([
      'owner/one-sided The policy of the kind "signals" has no owner in marketing.',
    ]);
  });

  it('of a definition are looked at by themselves', () => {
    expect(said('signals', `${OWNERS}\nsignals:\n  - { id: visit, owners: { operations: head-of-sales } }\n`)).toEqual([
      'owner/one-sided The signal "visit" has no owner in marketing.',
    ]);
  });

  it('of a part of a definition may be on one side', () => {
    const rule = '{ id: asked, signal: demo-request, points: 5, owners: { sales: head-of-sales } }';
    expect(said('scoring', `${OWNERS}\nmodels:\n  - { id: fit, rules: [${rule}] }\n`)).toEqual([]);
  });
});

describe('dates', () => {
  const dispute = (due: string) => `${OWNERS}
ladders:
  - { id: way-up, steps: [{ after: 0d, to: chief-executive }] }
disputes:
  - id: visits
    question: Does it count?
    about: [{ signal: demo-request }]
    raised_by: sales
    raised_on: 2026-09-01
    options: [{ id: counts, says: Always, backed_by: marketing }, { id: counts-not, says: Never, backed_by: sales }]
    owner: head-of-sales
    decide_by: ${due}
    escalates: way-up
`;

  it('are compared with the day of judging in the zone of the company', () => {
    const text = `${OWNERS}\nreview_by: 2026-10-14\nsignals:\n  - id: visit\n`;
    const lastMinute = Date.UTC(2026, 9, 14, 21, 59);
    expect(said('signals', text, lastMinute)).toEqual([]);
    expect(said('signals', text, lastMinute + 60_000)).toEqual([
      'governance/review-overdue The review of the policy of the kind "signals" was due by 2026-10-14; it is 2026-10-15 now.',
    ]);
  });

  it('of an open dispute are over the day after', () => {
    expect(said('disputes', dispute('2026-10-01'))).toEqual([
      'governance/dispute-overdue The question "Does it count?" was to be settled by 2026-10-01; it is 2026-10-15 now, and by its ladder it is with "chief-executive".',
    ]);
  });

  it('on the day itself are not overdue', () => {
    expect(said('disputes', dispute('2026-10-15'))).toEqual([]);
  });
});

describe('views', () => {
  it('that count a signal alike, or not at all, need no agreement', () => {
    const views = '{ marketing: { reading: Interest }, sales: { reading: Curiosity } }';
    expect(said('signals', `${OWNERS}\nsignals:\n  - { id: visit, views: ${views} }\n`)).toEqual([]);
  });
});

describe('spellings', () => {
  const values = (list: string) =>
    said('data-dictionary', `${OWNERS}\nfields:\n  - { id: lead.source, type: choice, values: [${list}] }\n`);

  it('of one value may repeat', () => {
    expect(values('{ id: web, title: Web, also: [web, WEB] }, { id: event }')).toEqual([]);
  });

  it('are of a value that is listed once', () => {
    expect(values('{ id: web }, { id: event }, { id: web }')).toEqual([
      'data/ambiguous-synonym In "lead.source" the value "web" is listed twice.',
    ]);
  });

  it('are compared without case and white space, titles among them', () => {
    expect(values('{ id: web, title: The Web }, { id: event, also: ["the   WEB"] }')).toEqual([
      'data/ambiguous-synonym In "lead.source" the spelling "the   WEB" stands for both "web" and "event".',
    ]);
  });
});

describe('addresses in sample leads', () => {
  const lead = (fields: string, more = '') =>
    said(
      'sample-leads',
      `${OWNERS}\nas_of: 2026-10-15T09:00:00Z\nleads:\n  - { id: kim, fields: { ${fields} }, expect: { stage: inquiry }${more} }\n`,
    );

  it.each([
    ['contact.email: kim@fernhill.example'],
    ['contact.email: kim@mail.example.org'],
    ['contact.email_domain: fernhill.test'],
    ['contact.title: "Head of sales at night"'],
  ])('%s is reserved', (fields) => {
    expect(lead(fields)).toEqual([]);
  });

  it.each([
    ['an address', 'contact.email: kim@fernhill.com', '', 'fernhill.com'],
    ['a domain', 'contact.email_domain: example.com.fernhill.net', '', 'example.com.fernhill.net'],
    ['an address in prose', 'contact.title: reach me at kim@fernhill.io please', '', 'fernhill.io'],
    ['an address outside the fields', 'contact.title: Head', ', why: Wrote from kim@fernhill.de', 'fernhill.de'],
  ])('%s could belong to somebody', (_what, fields, more, host) => {
    expect(lead(fields, more)).toEqual([
      `privacy/address-not-reserved The sample lead "kim" holds an address at ${host}, which could belong to somebody.`,
    ]);
  });
});

it('a first line that names another schema is no help to an editor', () => {
  const document = readDocument(
    'policies/signals.yaml',
    `# yaml-language-server: $schema=../schemas/scoring.schema.json\nkind: signals\n${OWNERS}\nsignals:\n  - id: visit\n`,
  );
  expect(lint(buildAgreement([document]), { asOf: AS_OF })).toMatchObject([
    {
      rule: 'config/modeline-missing',
      message:
        'The first line names the schema ../schemas/scoring.schema.json, but the policy is of the kind "signals".',
    },
  ]);
});
