/** Points by bands of an age and of a change, in SQL as in the interpreter. */
import { describe, expect, it, test } from 'vitest';
import type { Value } from '#core/conditions/value.ts';
import { ruleSentence } from '#core/program/english/rules.ts';
import { wordsOf } from '#core/program/english/words.ts';
import { AS_OF, complaintsAbout, type Policies, programWith, WITHOUT_SCORES } from '../small-agreement.ts';
import { DAY, daysAgo } from '../small-leads.ts';
import { compiled } from '../to-sql/compiled.ts';

const verdict = compiled();

const TODAY = Math.floor(AS_OF / DAY);

function policies(rule: string): Policies {
  return {
    'data-dictionary': `
fields:
  - { id: lead.created, title: Created, type: date }
  - { id: trial.started, title: Start of the trial, type: instant }
  - { id: site.traffic, title: Traffic, type: number }
  - { id: site.traffic_before, title: Traffic 90 days ago, type: number }
  - { id: site.bounce, type: number, decimals: 2 }
  - { id: lead.freshness, type: choice, values: [ { id: new }, { id: old } ], derived: { field: lead.created, bands: [ { below: 2w, value: new }, { from: 14d, value: old } ] } }
  - { id: contact.email, type: email }`,
    scoring: `models: [ { id: m, rules: [ { id: r, ${rule} } ], bands: [ { id: all } ] } ]`,
    lifecycle: WITHOUT_SCORES,
  };
}

const AGES = 'bands: [ { below: 7d, points: 5 }, { from: 7d, below: 30d, points: 2 }, { from: 30d, points: -1 } ]';
const CLOSED = 'bands: [ { from: 0d, below: 1w, points: 5 } ]';
const CHANGE = 'change: { field: site.traffic, since: site.traffic_before, base_from: 100 }';
const CHANGES = `${CHANGE}, bands: [ { below: 0%, points: -5 }, { from: 50%, below: 100%, points: 10 }, { from: 100%, points: 20 } ]`;

type Row = readonly [
  shows: string,
  rule: string,
  fields: Readonly<Record<string, Value>>,
  least: number,
  most?: number,
];

const created = (days: number) => ({ 'lead.created': TODAY - days });
const started = (at: number) => ({ 'trial.started': at });
const traffic = (now: number, before: number) => ({ 'site.traffic': now, 'site.traffic_before': before });

const rows: readonly Row[] = [
  ['a date is as old as whole days say', `field: lead.created, ${AGES}`, created(6), 5],
  ['the lower end is included', `field: lead.created, ${AGES}`, created(7), 2],
  ['the upper one is not', `field: lead.created, ${AGES}`, created(29), 2],
  ['the last may be open', `field: lead.created, ${AGES}`, created(30), -1],
  ['an open first band takes what lies ahead', `field: lead.created, ${AGES}`, created(-3), 5],
  ['one from 0d does not', `field: lead.created, ${CLOSED}`, created(-3), 0],
  ['today is 0 days old', `field: lead.created, ${CLOSED}`, created(0), 5],
  ['a missing date may be any age', `field: lead.created, ${AGES}`, {}, -1, 5],
  ['or is worth what was agreed', `field: lead.created, ${AGES}, unknown: 3`, {}, 3],
  ['an instant is a day old a day later', `field: trial.started, ${AGES}`, started(daysAgo(7)), 2],
  ['and not a millisecond sooner', `field: trial.started, ${AGES}`, started(daysAgo(7) + 1), 5],
  ['a field derived by age', 'when: { field: lead.freshness, is: old }, points: 1', created(14), 1],
  ['a change is counted from its lower end on', CHANGES, traffic(150, 100), 10],
  ['exactly, to the last unit', CHANGES, traffic(149_999_999_999, 100_000_000_000), 0],
  ['the upper end is not included', CHANGES, traffic(200, 100), 20],
  ['a fall is a change', CHANGES, traffic(99, 100), -5],
  ['between bands there is nothing', CHANGES, traffic(100, 100), 0],
  ['a change from too little is not known', CHANGES, traffic(900, 99), -5, 20],
  ['nor one from nothing', CHANGES.replace(', base_from: 100', ''), traffic(900, 0), -5, 20],
  ['nor one of a missing number', CHANGES, { 'site.traffic': 900 }, -5, 20],
  ['each of these is worth what was agreed', `${CHANGES}, unknown: 1`, traffic(900, 99), 1],
  ['a missing number too', `${CHANGES}, unknown: 1`, { 'site.traffic': 900 }, 1],
  ['and what is known is not', `${CHANGES}, unknown: 1`, traffic(150, 100), 10],
];

describe('points by bands', () => {
  test.for(rows)('%s', async ([, rule, fields, least, most = least]) => {
    const columns = await verdict(policies(rule), { fields });
    expect([columns['m_least'], columns['m_most']]).toEqual([least * 100, most * 100]);
  });

  it.each([
    [
      `field: lead.created, ${AGES}`,
      '5 points if created less than 7 days ago; 2 points if created at least 7 days ago and in the last 30 days; in every other case -1 point.',
    ],
    [
      CHANGES,
      '-5 points if traffic changed against traffic 90 days ago (of at least 100) by below 0%; 10 points if traffic changed against traffic 90 days ago (of at least 100) by at least 50% and below 100%; 20 points if traffic changed against traffic 90 days ago (of at least 100) by at least 100%; in every other case nothing.',
    ],
  ])('%s reads', (rule, sentence) => {
    const program = programWith(policies(rule));
    const step = program.steps.find(({ step: kind }) => kind === 'model');
    const lowered = step?.step === 'model' ? step.groups[0]?.rules[0] : undefined;
    expect(lowered && ruleSentence(lowered, wordsOf(program))).toBe(sentence);
  });

  const RULE = 'models.0.rules.0';
  it.each([
    [
      'bands of an age in numbers',
      'field: lead.created, bands: [ { below: 7, points: 1 } ]',
      'data/literal-not-a-value',
      `${RULE}.bands.0.below`,
    ],
    [
      'bands of a number in days',
      'field: site.traffic, bands: [ { below: 7d, points: 1 } ]',
      'data/literal-not-a-value',
      `${RULE}.bands.0.below`,
    ],
    [
      'bands of an address',
      'field: contact.email, bands: [ { below: 7d, points: 1 } ]',
      'score/wrong-type',
      `${RULE}.bands`,
    ],
    [
      'a change of an address',
      'change: { field: contact.email, since: site.traffic }, bands: [ { from: 5%, points: 1 } ]',
      'data/wrong-comparison',
      `${RULE}.change.field`,
    ],
    [
      'a change between units',
      'change: { field: site.traffic, since: site.bounce }, bands: [ { from: 5%, points: 1 } ]',
      'data/wrong-comparison',
      `${RULE}.change.since`,
    ],
  ])('refuses %s', (_shows, rule, id, path) => {
    expect(complaintsAbout(policies(rule))).toEqual([{ rule: id, path }]);
  });
});
