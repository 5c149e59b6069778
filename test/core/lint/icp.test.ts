/** What the rules about the ideal customer say of cases their pages do not show; and where they keep quiet. */
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

interface Parts {
  readonly criteria?: string;
  readonly rules?: string;
  readonly model?: string;
  /** Beside the one that scores the profile. */
  readonly models?: string;
  readonly disqualifiers?: string;
  readonly conditions?: string;
  readonly segments?: string;
  readonly personas?: string;
  readonly more?: string;
}

const SELLS = '{ id: sells-goods, need: must-have, about: firmographic, told_by: [company.industry] }';
const INDUSTRY = '{ id: industry, icp: sells-goods, field: company.industry, points: { retail: 20 }, otherwise: 0 }';
const BUYER = '{ id: buyer, buying_role: [economic-buyer], when: { known: contact.title }, pains: [Sundays] }';
const SHOPS = '{ id: shops, when: { field: company.industry, is: retail }, situation: Full shelves. }';

/** Messages of the rules about the profile, for one whose parts are given. */
function said(parts: Parts): readonly string[] {
  const {
    criteria = SELLS,
    rules = INDUSTRY,
    model,
    models = '',
    disqualifiers,
    conditions,
    segments = SHOPS,
    personas = BUYER,
    more = '',
  } = parts;
  const texts = {
    icp: `scored_by: fit
customer_value: { signs: [ { title: Keeps buying } ], judged_by: [sales], every: quarter }
criteria: [ ${criteria} ]
segments: [ ${segments} ]
personas: [ ${personas} ]
${more}`,
    scoring: `models:\n  - { id: fit, ${model ?? `rules: [ ${rules} ]`} }\n  - id: interest\n    rules: [ { id: asked, signal: demo-request, points: 5 } ]
  ${models}`,
    ...(conditions === undefined ? {} : { conditions: `conditions: [ ${conditions} ]` }),
    ...(disqualifiers === undefined ? {} : { lifecycle: lifecycleWith(disqualifiers) }),
  };
  const policies = Object.entries(texts).map(([kind, text]) =>
    readDocument(
      `policies/${kind}.yaml`,
      `# yaml-language-server: $schema=../schemas/${kind}.schema.json\nkind: ${kind}\n${OWNERS}\n${text}\n`,
    ),
  );
  const others = small.filter(({ text }) => disqualifiers === undefined || !text.includes('\nkind: lifecycle\n'));
  return lint(buildAgreement([...others, ...policies]), { asOf: AS_OF })
    .filter(({ rule }) => rule.startsWith('icp/'))
    .map(({ rule, message }) => `${rule} ${message}`);
}

function lifecycleWith(disqualifiers: string): string {
  return `stages:
  - { id: inquiry, owner: marketing, enter: { not: { reached: disqualified } } }
  - { id: sal, owner: sales, decided_by: sales-development-rep }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: marketing } ]
reasons: [ { id: wrong-trade, counts_against: marketing, then: disqualify } ]
disqualifiers: [ ${disqualifiers} ]`;
}

const NOTHING_SCORES =
  'icp/criterion-not-scored Nothing scores the criterion "sells-goods" of the ideal customer profile, and nothing disqualifies without it.';
const UNBACKED =
  'icp/rule-without-criterion The rule "industry" of the model "fit" is backed by no criterion of the ideal customer profile.';

describe('a criterion', () => {
  const SIZE = '{ id: size, icp: big-enough, field: company.employees, bands: [ { points: 0 } ] }';
  const BIG = '{ id: big-enough, need: nice-to-have, about: firmographic }';
  const criteria = `${SELLS}, ${BIG}`;

  it('without a rule is found', () => {
    expect(said({ criteria, rules: SIZE })).toEqual([NOTHING_SCORES]);
  });

  it.each([
    ['by a rule in a group', { model: `groups: [ { id: g, rules: [ ${INDUSTRY} ] } ]` }],
    ['by a rule of another model', { criteria, rules: SIZE, models: `- { id: other, rules: [ ${INDUSTRY} ] }` }],
    [
      'by a disqualifier',
      {
        criteria,
        rules: SIZE,
        disqualifiers:
          '{ id: no-goods, icp: sells-goods, when: { field: company.industry, is: software }, reason: wrong-trade }',
      },
    ],
    ['once it is in force', { criteria: `${SELLS.replace(' }', ', valid_from: 2026-10-16 }')}, ${BIG}`, rules: SIZE }],
    ['once it is no draft', { criteria: `${SELLS.replace(' }', ', status: draft }')}, ${BIG}`, rules: SIZE }],
  ])('is carried out %s', (_how, parts) => {
    expect(said(parts)).toEqual([]);
  });

  it('is not carried out by a rule that is only proposed', () => {
    const proposed = '{ id: trade, icp: sells-goods, status: proposed, when: { known: company.industry }, points: 5 }';
    expect(said({ criteria, rules: `${SIZE}, ${proposed}` })).toEqual([NOTHING_SCORES]);
  });

  it('is not said to be forgotten while the rule that looks at it has no criterion', () => {
    expect(said({ criteria, rules: `${INDUSTRY.replace('icp: sells-goods, ', '')}, ${SIZE}` })).toEqual([UNBACKED]);
  });

  it('is not said to be forgotten while the rule that looks at it names another', () => {
    const told = '{ id: big-enough, need: nice-to-have, about: firmographic, told_by: [company.employees] }';
    const rules = `${INDUSTRY.replace('sells-goods', 'big-enough')}, ${SIZE}`;
    expect(said({ criteria: `${SELLS}, ${told}`, rules })).toEqual([
      'icp/carries-out-another The rule "industry" names the criterion "big-enough" and does not look at company.employees.',
    ]);
  });

  it('is not said to be forgotten while a rule is broken', () => {
    expect(said({ criteria, rules: `${INDUSTRY.replace('points', 'pionts')}, ${SIZE}` })).toEqual([]);
  });

  it('that is never to be needs no points', () => {
    const never = '{ id: resells, need: never, about: firmographic }';
    expect(said({ criteria: `${SELLS}, ${never}` })).toEqual([
      'icp/never-not-disqualified The criterion "resells" is to rule a customer out, and no disqualifier names it.',
    ]);
  });
});

describe('what a rule looks at', () => {
  it('is followed through named conditions and derived fields', () => {
    const conditions = '{ id: writes-privately, when: { field: contact.email_domain, is: mail.example } }';
    const criteria = `${SELLS}, { id: at-work, need: nice-to-have, about: person, told_by: [contact.email] }`;
    const rules = `${INDUSTRY}, { id: mail, icp: at-work, when: { condition: writes-privately }, points: -5 }`;
    expect(said({ conditions, criteria, rules })).toEqual([]);
  });

  it('may be an event, where no field is said to tell', () => {
    const criteria = `${SELLS}, { id: asks, need: nice-to-have, about: behaviour }`;
    expect(said({ criteria, rules: `${INDUSTRY}, { id: asked, icp: asks, signal: demo-request, points: 5 }` })).toEqual(
      [],
    );
  });

  it('may be shared among several rules', () => {
    const criteria = SELLS.replace('[company.industry]', '[company.industry, company.country]');
    const country = '{ id: country, icp: sells-goods, when: { field: company.country, is: "DE" }, points: 5 }';
    expect(said({ criteria, rules: `${INDUSTRY}, ${country}` })).toEqual([]);
  });
});

describe('a rule', () => {
  it('that is only proposed may still look for its criterion', () => {
    const proposed = '{ id: title, status: proposed, when: { known: contact.title }, points: 5 }';
    expect(said({ rules: `${INDUSTRY}, ${proposed}` })).toEqual([]);
  });
});

describe('personas', () => {
  it('without segments are met in all of them', () => {
    expect(said({})).toEqual([]);
  });

  it('sign in the segments they are met in', () => {
    const hospitals = '{ id: hospitals, when: { field: company.industry, is: logistics }, situation: Full beds. }';
    const personas = BUYER.replace('pains', 'segments: [hospitals], pains');
    expect(said({ personas, segments: `${SHOPS}, ${hospitals}` })).toEqual([
      'icp/nobody-decides In the segment "shops" no economic buyer is met.',
    ]);
  });

  it('who only use it do not sign', () => {
    expect(said({ personas: BUYER.replace('economic-buyer', 'user') })).toEqual([
      'icp/nobody-decides In the segment "shops" no economic buyer is met.',
    ]);
  });
});

describe('a case study', () => {
  const study = (rest: string) => said({ more: `case_studies: [ { id: holiday, segment: shops, ${rest} } ]` });

  it.each([
    ['published without a word', 'stands: published', 'is published, and does not say since when or what it shows.'],
    [
      'published without a result',
      'stands: published, published_on: 2026-07-06',
      'is published, and does not say what it shows.',
    ],
    ['in work with a day', 'stands: in-work, published_on: 2026-07-06', 'is in work, with a day of publication.'],
    ['planned with a day', 'stands: planned, published_on: 2026-07-06', 'is planned, with a day of publication.'],
  ])('%s', (_what, rest, message) => {
    expect(study(rest)).toEqual([`icp/case-study-state The case study "holiday" ${message}`]);
  });

  it('of today has come', () => {
    expect(study('stands: published, published_on: 2026-10-15, shows: Half the stock')).toEqual([]);
  });
});
