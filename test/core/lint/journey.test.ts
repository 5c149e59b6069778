/** Rules on the journey, assets and programmes, in cases their pages do not show. */
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

function said(policies: Readonly<Record<string, string>>): readonly string[] {
  const own = Object.entries({ icp: ICP, scoring: SCORING, ...policies }).map(([kind, body]) =>
    readDocument(`policies/${kind}.yaml`, `kind: ${kind}\n${OWNERS}\n${body}\n`),
  );
  return lint(buildAgreement([...small, ...own]), { asOf: AS_OF }).flatMap(({ rule, severity, message }) =>
    rule.startsWith('journey/') ? [`${rule} ${severity}: ${message}`] : [],
  );
}

const SCORING =
  'models: [ { id: fit, rules: [ { id: size, icp: big, when: { known: company.employees }, points: 5 } ] } ]';

const persona = (id: string, rest = '') =>
  `  - { id: ${id}, buying_role: [user], when: { known: contact.title }, pains: [Sundays]${rest} }`;

const icpOf = (...personas: readonly string[]) => `
scored_by: fit
customer_value: { judged_by: [head-of-sales], every: quarter, signs: [ { title: They stay } ] }
criteria: [ { id: big, need: nice-to-have, about: firmographic, told_by: [company.employees] } ]
segments: [ { id: shops, when: { field: company.industry, is: retail }, situation: Seasons } ]
personas:
${personas.join('\n')}`;

const ICP = icpOf(persona('buyer'), persona('planner'));

const STEPS = `
steps:
  - id: noticing
    stages: [inquiry]
    questions: [Do others?]
    information_sought: [Figures]
    touchpoints: [Newsletter]
    motive: A conversation`;

const message = (id: string, personas: string, rest = '') =>
  `  - { id: ${id}, step: noticing, personas: ${personas}, pain: Stock, says: Count it., touchpoint: Fair, owner: head-of-sales${rest} }`;

const gap = (who: string, missing = 'message', due = '2026-12-18') =>
  `  - { step: noticing, persona: ${who}, missing: ${missing}, owner: head-of-sales, due: ${due} }`;

const asset = (expires = '2027-01-31', rest = '') =>
  `assets: [ { id: guide, type: ebook, for: [buyer, planner], steps: [noticing], owner: head-of-sales, expires: ${expires}${rest} } ]`;

function journey(
  messages: readonly string[],
  gaps: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
) {
  const declared = gaps.length === 0 ? '' : `\ngaps:\n${gaps.join('\n')}`;
  return said({ journey: `${STEPS}\nmessages:\n${messages.join('\n')}${declared}`, assets: asset(), ...more });
}

const WITH = ', asset: guide';

describe('a gap', () => {
  it('is one for each cell', () => {
    const steps = STEPS.replaceAll('noticing', 'comparing').replace('\nsteps:', '');
    const policy = `${STEPS}${steps}\nmessages:\n${message('all', '[buyer, planner]', WITH)}`;
    expect(said({ journey: policy, assets: asset() })).toEqual([
      'journey/gap error: At the step "comparing" nothing is said to the persona "buyer".',
      'journey/gap error: At the step "comparing" nothing is said to the persona "planner".',
    ]);
  });

  it('is not filled by a draft', () => {
    const draft = message('later', '[planner]', `${WITH}, status: draft`);
    expect(journey([message('now', '[buyer]', WITH), draft])).toEqual([
      'journey/gap error: At the step "noticing" nothing is said to the persona "planner".',
    ]);
    expect(journey([message('now', '[buyer]', WITH), draft], [gap('planner')])).toEqual([]);
  });

  it('is none for a persona that is still discussed', () => {
    const icp = icpOf(persona('buyer'), persona('planner', ', status: proposed'));
    expect(journey([message('now', '[buyer]', WITH)], [], { icp })).toEqual([]);
  });

  it('is not looked for while a message cannot be read', () => {
    expect(journey([message('now', '[buyer]', WITH), message('typo', '[planer]', WITH)])).toEqual([]);
  });

  it('past its day is not overdue if it is filled', () => {
    const all = message('all', '[buyer, planner]', WITH);
    expect(journey([all], [gap('buyer', 'message', '2026-09-30')])).toEqual([
      'journey/gap-filled error: For the persona "buyer" at the step "noticing" a message is said to be missing, and there is one.',
    ]);
  });

  it('is due until the end of its day', () => {
    const now = [message('now', '[buyer]', WITH)];
    expect(journey(now, [gap('planner', 'message', '2026-10-15')])).toEqual([]);
    expect(journey(now, [gap('planner', 'message', '2026-10-14')])).toEqual([
      'journey/gap-overdue warning: The gap of the persona "planner" at the step "noticing" was to be filled by 2026-10-14; it is 2026-10-15 now.',
    ]);
  });
});

describe('a message without an asset', () => {
  const bare = message('bare', '[buyer, planner]');

  it('is one finding for all who are left without', () => {
    expect(journey([bare])).toEqual([
      'journey/no-asset error: The message "bare" has no asset, so nothing carries it to "buyer" and "planner".',
    ]);
  });

  it('is missed only by those whose gap nobody has declared', () => {
    expect(journey([bare], [gap('buyer', 'asset')])).toEqual([
      'journey/no-asset error: The message "bare" has no asset, so nothing carries it to "planner".',
    ]);
    expect(journey([bare], [gap('buyer', 'asset'), gap('planner', 'asset')])).toEqual([]);
  });

  it('is covered by another message to the same person', () => {
    expect(journey([bare, message('carried', '[buyer, planner]', WITH)])).toEqual([]);
  });
});

describe('an expired asset', () => {
  const planned = (rest: string) =>
    `ends: [ { id: demand, measured_by: Leads, motive: They ask us first. } ]
programmes:
  - { id: mailing, type: campaign, owner: head-of-sales, from: 2026-07-01, aims_at: [shops], moves: { from: inquiry, to: inquiry }, assets: [guide], to_what_end: demand${rest} }`;

  const journeyWithout = `${STEPS}\nmessages:\n${message('bare', '[buyer, planner]')}\ngaps:\n${gap('buyer', 'asset')}\n${gap('planner', 'asset')}`;

  it('that nothing sends only lies around', () => {
    expect(said({ assets: asset('2026-10-14'), journey: journeyWithout })).toEqual([
      'journey/asset-expired warning: The asset "guide" could be used until 2026-10-14; it is 2026-10-15 now.',
    ]);
  });

  it('is an error where a message or a programme sends it', () => {
    const all = message('all', '[buyer, planner]', WITH);
    expect(journey([all], [], { assets: asset('2026-10-14'), programmes: planned('') })).toEqual([
      'journey/asset-expired error: The asset "guide" could be used until 2026-10-14; it is 2026-10-15 now, and the message "all" and the programme "mailing" still send it.',
    ]);
  });

  it('was sent rightly by a programme that is over', () => {
    const over = planned(', until: 2026-09-30, results: { counted_on: 2026-10-01, leads: 4 }');
    expect(said({ assets: asset('2026-10-14'), journey: journeyWithout, programmes: over })).toEqual([
      'journey/asset-expired warning: The asset "guide" could be used until 2026-10-14; it is 2026-10-15 now.',
    ]);
  });

  it('may be used on its last day', () => {
    expect(journey([message('all', '[buyer, planner]', WITH)], [], { assets: asset('2026-10-15') })).toEqual([]);
  });
});

describe('a chain', () => {
  const programmes = (ends: string, ...all: readonly string[]) =>
    said({ programmes: `ends:\n${ends}\nprogrammes:\n${all.join('\n')}` });
  const programme = (id: string, end: string, rest = '') =>
    `  - { id: ${id}, type: renewal, owner: head-of-sales, from: 2026-07-01, aims_at: [shops], moves: { from: inquiry, to: inquiry }, to_what_end: ${end}${rest} }`;
  const end = (id: string, rest: string) => `  - { id: ${id}, measured_by: Something, ${rest} }`;

  it('stops short once for everything that stops there', () => {
    const ends = [end('known', 'why: So it was.'), end('read', 'to_what_end: known')].join('\n');
    expect(programmes(ends, programme('a', 'known'), programme('b', 'read'))).toEqual([
      'journey/chain-stops-short error: The end "known" is for nothing, and with it "a" and "b": no goal is reached and no motive stated.',
    ]);
  });

  it('that was given up is not complained about', () => {
    const retired = ', status: retired';
    expect(programmes(end('known', `why: So it was.${retired}`), programme('a', 'known', retired))).toEqual([]);
  });

  it('in a circle is one finding, wherever the chains enter it', () => {
    const ends = [
      end('one', 'to_what_end: two'),
      end('two', 'to_what_end: three'),
      end('three', 'to_what_end: one'),
      end('before', 'to_what_end: three'),
    ];
    expect(programmes(ends.join('\n'), programme('a', 'two'), programme('b', 'before'))).toEqual([
      'journey/chain-cycle error: The chain "one", "two", "three", "one" leads back to itself and to no goal.',
    ]);
  });
});

describe('a programme', () => {
  const programme = (rest: string) =>
    said({
      programmes: `ends: [ { id: demand, measured_by: Leads, motive: They ask us first. } ]
programmes:
  - { id: fair, type: event, owner: head-of-sales, from: 2026-07-01, aims_at: [shops], to_what_end: demand, ${rest} }`,
    });
  const MOVES = 'moves: { from: inquiry, to: sal }';
  const PROMISES = 'promises: { leads: 9, of: sal, acceptance: 50% }';
  const results = (counts: string) => `${MOVES}, ${PROMISES}, results: { counted_on: 2026-10-12, ${counts} }`;

  it.each([
    ['may promise nothing as a draft', `${MOVES}, status: draft`],
    ['may promise leads at the stage where customers stay', `moves: { from: sal, to: sal }, ${PROMISES}`],
    ['may win back those beside the path', `moves: { from: recycled, to: sal }, ${PROMISES}`],
    ['may have counted leads only', results('leads: 4')],
    ['may have been counted today', `${MOVES}, ${PROMISES}, results: { counted_on: 2026-10-15, leads: 4 }`],
    ['may last one day', `${MOVES}, ${PROMISES}, until: 2026-07-01, results: { counted_on: 2026-07-01, leads: 4 }`],
  ])('%s', (_shows, rest) => {
    expect(programme(rest)).toEqual([]);
  });

  it.each([
    [
      'without anybody decided on',
      'leads: 9, accepted: 3',
      '3 accepted leads are counted, no decided leads are counted',
    ],
    [
      'more accepted than decided on',
      'leads: 9, decided: 4, accepted: 5',
      '5 accepted leads are counted, of only 4 decided leads',
    ],
    ['more SQLs than leads', 'leads: 9, sqls: 10', '10 SQLs are counted, of only 9 leads'],
  ])('contradicts itself: %s', (_shows, counts, what) => {
    expect(programme(results(counts))).toEqual([`journey/results-contradict error: Of the programme "fair" ${what}.`]);
  });

  it('that ends before it begins is not also said to lack results', () => {
    expect(programme(`${MOVES}, ${PROMISES}, until: 2026-06-30`)).toEqual([
      'journey/programme-dates error: The programme "fair" ends on 2026-06-30, before it begins on 2026-07-01.',
    ]);
  });
});
