/** Rules on service levels, calendars and hand-overs, in cases their pages do not show. */
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

/** What the rules on service levels and hand-overs say; policies take the place of those of their kind. */
function said(policies: Readonly<Record<string, string>>): readonly string[] {
  const own = Object.entries(policies).map(([kind, body]) =>
    readDocument(`policies/${kind}.yaml`, `kind: ${kind}\n${OWNERS}\n${body}\n`),
  );
  const others = small.filter(({ text }) => !Object.keys(policies).some((kind) => text.includes(`\nkind: ${kind}\n`)));
  return lint(buildAgreement([...others, ...own]), { asOf: AS_OF }).flatMap(({ rule, message }) =>
    /^(?:sla|stage)\//u.test(rule) ? [`${rule} ${message}`] : [],
  );
}

const CLOCK = 'clock: { starts: { signal: demo-request }, stops: { activity: call } }';
const ACTIVITIES = 'activities: [ { id: call, done_by: person } ]';

function levels(...bodies: readonly string[]): readonly string[] {
  const items = bodies.map(
    (body, index) => `  - { id: level-${index + 1}, owed_by: sales, owed_to: marketing, ${body} }`,
  );
  return said({ 'service-levels': `${ACTIVITIES}\nlevels:\n${items.join('\n')}` });
}

const byCase = (one: string, rest: string, field = 'contact.title') =>
  `{ first_match: [ { when: { known: ${field} }, value: ${one} } ], otherwise: ${rest} }`;

describe('a hard limit', () => {
  it.each([
    [
      'is compared with every target by case',
      `${byCase('1 hour', '9 hours')}, hard_limit: 8 hours`,
      ['8 hours', '9 hours'],
    ],
    ['by case, with the one target', `4 hours, hard_limit: ${byCase('3 hours', '9 hours')}`, ['3 hours', '4 hours']],
    [
      'by the same cases, with the target of its case',
      `${byCase('1 hour', '9 hours')}, hard_limit: ${byCase('2 hours', '8 hours')}`,
      ['8 hours', '9 hours'],
    ],
    [
      'by the same cases may be above it in each',
      `${byCase('1 hour', '9 hours')}, hard_limit: ${byCase('2 hours', '10 hours')}`,
      [],
    ],
    [
      'by other cases cannot be compared',
      `${byCase('1 hour', '9 hours')}, hard_limit: ${byCase('2 hours', '8 hours', 'contact.email')}`,
      [],
    ],
    ['in another kind of time cannot be compared', '1 business day, hard_limit: 2 hours, calendar: none', []],
    ['may be the target', '4 hours, hard_limit: 240 minutes', []],
  ])('%s', (_what, times, [limit, target]) => {
    const found = levels(`${CLOCK}, target: ${times}`).filter((text) => text.startsWith('sla/limit'));
    expect(found).toEqual(
      limit === undefined
        ? []
        : [
            `sla/limit-below-target The service level "level-1" has a hard limit of ${limit} and a target of ${target ?? ''}.`,
          ],
    );
  });
});

describe('steps', () => {
  const breach = (...steps: readonly string[]) => levels(`${CLOCK}, target: 1 hour, breach: [ ${steps.join(', ')} ]`);
  const tell = (after: string) => `{ after: ${after}, do: notify, who: head-of-sales }`;

  it('at the same time are in order', () => {
    expect(breach(tell('0 minutes'), tell('0 minutes'), tell('1 day'), tell('24 hours'))).toEqual([]);
  });

  it('are compared with all before them, not only with the next', () => {
    expect(breach(tell('5 days'), '{ after: 9 days, do: close }').length).toBe(0);
    expect(breach(tell('2 days'), tell('2 days'), tell('1 day'))).toEqual([
      'sla/breach-order The service level "level-1" lists the step of 1 day after the one of 2 days.',
    ]);
  });

  it('after the lead is closed are never taken', () => {
    expect(breach('{ after: 1 day, do: close }', tell('2 days'))).toEqual([
      'sla/breach-order The service level "level-1" still has a step to notify after the lead is closed.',
    ]);
  });
});

describe('a clock', () => {
  const clock = (starts: string, stops: string) =>
    levels(`clock: { starts: { ${starts} }, stops: { ${stops} } }, target: 1 hour`);

  it.each([
    ['stops at a later stage', 'reached: inquiry', 'reached: sal', []],
    ['stops at a decision on a later stage', 'reached: inquiry', 'decided: sal', []],
    ['stops beside the path', 'reached: sal', 'reached: recycled', []],
    ['may stop at a stage when a signal starts it', 'signal: demo-request', 'reached: inquiry', []],
    [
      'does not stop where it starts',
      'signal: demo-request',
      'signal: [webinar-attended, demo-request]',
      ['"demo-request", which is where it starts'],
    ],
    [
      'does not stop at a decision long taken',
      'reached: sal',
      'decided: inquiry, activity: call',
      ['"inquiry", which a lead has passed before the clock starts'],
    ],
  ])('%s', (_what, starts, stops, expected) => {
    expect(clock(starts, stops)).toEqual(
      expected.map((end) => `sla/dead-clock The clock of the service level "level-1" is to stop at ${end}.`),
    );
  });
});

it('attempts of a reason that may be given at any time are reported', () => {
  const attempts =
    'attempts: { from: 1, within: 1d, starts: { reached: inquiry }, by: [call], gives_up_with: too-small }';
  expect(levels(attempts)).toEqual([
    'sla/attempts-differ The service level "level-1" owes 1 attempt within 1d, and the reason "too-small" may be given at any time.',
  ]);
});

describe('a calendar', () => {
  const hours = (...stretches: readonly string[]) =>
    said({
      calendars: `calendars:\n  - { id: office, time_zone: UTC, holidays_listed_until: 2027-01-01, hours: [ ${stretches.join(', ')} ] }`,
    });

  it.each([
    [
      'may work through the night',
      ['days: [mon], from: "22:00", until: "24:00"', 'days: [tue], from: "00:00", until: "06:00"'],
      [],
    ],
    [
      'may go on where it stopped',
      ['days: [mon], from: "09:00", until: "12:00"', 'days: [mon], from: "12:00", until: "17:00"'],
      [],
    ],
    [
      'says which hours it counts twice',
      ['days: [mon, tue], from: "09:00", until: "17:00"', 'days: [tue], from: "08:00", until: "09:30"'],
      ['sla/calendar-hours The calendar "office" counts Tuesday from 09:00 until 09:30 twice.'],
    ],
    [
      'says nothing of the neighbours of hours that are none',
      ['days: [mon], from: "09:00", until: "09:00"', 'days: [mon], from: "08:00", until: "10:00"'],
      ['sla/calendar-hours The calendar "office" has working hours from 09:00 until 09:00, which is no time at all.'],
    ],
  ])('%s', (_what, stretches, expected) => {
    expect(hours(...stretches.map((stretch) => `{ ${stretch} }`))).toEqual(expected);
  });
});

describe('a change of team', () => {
  it('is nobody’s business as long as no hand-over is agreed at all', () => {
    expect(said({})).toEqual([]);
  });
});
