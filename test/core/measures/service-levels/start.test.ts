import { describe, expect, it } from 'vitest';
import { appliedAt, newestOf } from '#core/measures/service-levels/start.ts';
import { AS_OF, programWith } from '../../program/small-agreement.ts';
import { daysAgo, entered, event, lead, rejected } from '../../program/small-leads.ts';

const kim = lead({
  events: [event('demo', daysAgo(9)), event('demo', daysAgo(3)), event('demo', daysAgo(-1))],
  records: [
    entered('mql', daysAgo(8)),
    entered('mql', daysAgo(2)),
    rejected('sal', daysAgo(1)),
    entered('sql', daysAgo(7)),
  ],
});

describe('the newest of the moments named', () => {
  it.each([
    ['an event that has happened', { signal: 'demo' }, 3],
    ['a stage on record', { reached: 'mql' }, 2],
    ['one of several stages', { reached: ['sql', 'mql'] }, 2],
    ['a refusal is a decision', { decided: 'sal' }, 1],
    ['an entry is a decision', { decided: 'sql' }, 7],
    ['whichever comes last', { signal: 'demo', decided: 'sal' }, 1],
  ])('%s', (_what, moment, days) => {
    expect(newestOf(moment, kim, AS_OF)).toBe(daysAgo(days));
  });

  it.each([
    ['what never happened', { signal: 'ebook' }],
    ['activities, which a lead does not hold', { activity: 'call' }],
  ])('is not there for %s', (_what, moment) => {
    expect(newestOf(moment, kim, AS_OF)).toBeUndefined();
  });

  it('is not there without events and records', () => {
    expect(
      newestOf({ signal: 'demo', reached: 'mql' }, lead({ events: 'unknown', records: 'unknown' }), AS_OF),
    ).toBeUndefined();
  });
});

describe('whether a level applied', () => {
  const file = 'service-levels.yaml';
  const levels = `
levels:
  - { id: fresh, owed_by: sales, owed_to: marketing, when: { signal: demo, in_last: 2d }, gives: { what: a call, every: week } }
  - { id: sized, owed_by: sales, owed_to: marketing, when: { field: company.employees, from: 9 }, gives: { what: a letter, every: week } }`;
  const program = programWith({ 'service-levels': levels });
  const applied = (index: number, at: number) =>
    appliedAt(program, kim, { at, origin: { file, path: ['levels', index, 'when'] } });

  it('is judged at the moment asked for, not now', () => {
    expect([applied(0, daysAgo(2)), applied(0, AS_OF)]).toEqual([true, false]);
  });

  it('may not be known', () => {
    expect(applied(1, AS_OF)).toBeUndefined();
  });

  it('is always so without a condition', () => {
    expect(applied(2, AS_OF)).toBe(true);
  });
});
