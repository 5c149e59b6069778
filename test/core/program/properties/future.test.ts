/** What happens after the instant of judging never matters. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { explain } from '#core/program/interpret/explain/explain.ts';
import type { Lead } from '#core/program/lead.ts';
import { breaches, randomAgreements } from './random-agreements.ts';

test('what lies after the instant of judging never matters', () => {
  const broken = breaches(randomAgreements(), function* (lead, { program, moment }) {
    const past = upTo(lead, moment.asOf);
    if (!isDeepStrictEqual(explain(program, past, moment), explain(program, lead, moment))) yield 'another explanation';
  });
  expect(broken).toEqual([]);
});

test('some of the leads have a future', () => {
  const all = randomAgreements().flatMap(({ leads, moment }) => leads.map((lead) => [lead, moment.asOf] as const));
  const ahead = all.filter(([lead, asOf]) => !isDeepStrictEqual(upTo(lead, asOf), lead));
  expect(ahead.length).toBeGreaterThan(all.length / 10);
});

function upTo(lead: Lead, asOf: number): Lead {
  const { events, records } = lead;
  return {
    ...lead,
    ...(events === undefined ? {} : { events: events.filter(({ at }) => at <= asOf) }),
    ...(records === undefined ? {} : { records: records.filter(({ at }) => at <= asOf) }),
  };
}
