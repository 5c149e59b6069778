import { describe, expect, it } from 'vitest';
import { completenessOf } from '#core/measures/quality/handover-completeness.ts';
import { beginJudging } from '#core/program/interpret/subject.ts';
import type { HandoverItem } from '#core/schema/policies.generated.ts';
import { AS_OF, programWith } from '../../program/small-agreement.ts';
import { daysAgo, event, type LeadParts, lead } from '../../program/small-leads.ts';

type Item = Omit<HandoverItem, 'id'>;

const program = programWith();

function found(items: readonly Item[], parts: LeadParts) {
  const moment = { asOf: AS_OF, asOfDate: Math.floor(AS_OF / 86_400_000) };
  const named = items.map((item, index) => ({ id: `item-${index + 1}`, ...item }));
  const { complete, items: each } = completenessOf(named, beginJudging(program, lead(parts), moment));
  return {
    complete,
    there: each.map(({ there }) => there),
    missing: each.flatMap(({ missingFields }) => missingFields),
  };
}

const who: Item = { need: 'required', fields: ['contact.email', 'contact.title'] };
const did: Item = { need: 'required', signals: ['demo', 'ebook'] };
const size: Item = { need: 'if-known', fields: ['company.employees'] };

const known = { 'contact.email': 'kim@fernhill.example', 'contact.title': 'Buyer' };
const yesterday = [event('ebook', daysAgo(1))];

describe('a hand-over', () => {
  it('is complete when all that is required is there', () => {
    expect(found([who, did, size], { fields: known, events: yesterday })).toEqual({
      complete: true,
      there: [true, true, false],
      missing: ['company.employees'],
    });
  });

  it('names every field that is not known', () => {
    const { complete, missing } = found([who], { fields: { 'contact.title': 'Buyer' } });
    expect([complete, missing]).toEqual([false, ['contact.email']]);
  });

  it('wants one of the signals, and one that has come already', () => {
    expect(found([did], { events: [event('unsubscribed', daysAgo(1))] }).complete).toBe(false);
    expect(found([did], { events: [event('demo', daysAgo(-1))] }).complete).toBe(false);
  });

  it('cannot be told complete without a source of events', () => {
    expect(found([who, did], { fields: known, events: 'unknown' })).toMatchObject({
      complete: undefined,
      there: [true, undefined],
    });
  });

  it('is known to be incomplete all the same where a field is missing', () => {
    expect(found([who, did], { events: 'unknown' }).complete).toBe(false);
  });

  it('wants both where an item names fields and signals', () => {
    const both: Item = { ...who, signals: ['demo'] };
    expect(found([both], { fields: known, events: yesterday }).there).toEqual([false]);
    expect(found([both], { fields: known, events: [event('demo', daysAgo(1))] }).there).toEqual([true]);
  });

  it('that asks for nothing is complete', () => {
    expect(found([size], {}).complete).toBe(true);
  });
});
