/** Who gets a lead: overriding routes first, then in order, and nobody is guessed at. */
import { describe, expect, it } from 'vitest';
import { routingSentence } from '#core/program/english/routing.ts';
import { wordsOf } from '#core/program/english/words.ts';
import { explain } from '#core/program/interpret/explain/explain.ts';
import { routeLead } from '#core/program/interpret/routing.ts';
import { judgeFully } from '#core/program/interpret/verdict.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { daysAgo, entered, event, type LeadParts, lead } from '../small-leads.ts';

const ROUTING = `
routings:
  - id: first-call
    title: First call
    applies_when: { not: { reached: customer } }
    overriding:
      - { id: asked, title: Asked for a demo, when: { signal: demo }, to: { named_in: contact.title } }
    first_match:
      - { id: software, title: Software, when: { field: company.industry, is: software }, to: { party: caller, by: In turn. } }
      - { id: large, title: Large, when: { all: [ { field: company.industry, is_not: software }, { field: company.employees, from: 500 } ] }, to: { party: head-of-sales } }
    otherwise: { party: sales }`;

const program = programWith({ routing: ROUTING });

describe('a lead', () => {
  const MOMENT = { asOf: AS_OF, asOfDate: Math.floor(AS_OF / 86_400_000) };
  const SMALL_SHOP = { 'company.industry': 'retail', 'company.employees': 9 };

  it.each<readonly [string, LeadParts, string, string | undefined]>([
    [
      'goes by the first route that applies',
      { fields: { 'company.industry': 'software' } },
      'goes to Caller',
      'software',
    ],
    [
      'goes by a later one',
      { fields: { 'company.industry': 'retail', 'company.employees': 900 } },
      'goes to Head of sales',
      'large',
    ],
    ['goes to who is left', { fields: SMALL_SHOP }, 'goes to sales', undefined],
    [
      'goes by an overriding route first',
      { fields: { 'company.industry': 'software', 'contact.title': 'Kim' }, events: [event('demo', daysAgo(1))] },
      'goes to Kim',
      'asked',
    ],
    [
      'goes to whom a field would name',
      { fields: SMALL_SHOP, events: [event('demo', daysAgo(1))] },
      'goes to whom job title names',
      'asked',
    ],
    ['stops where nothing is known', { fields: {} }, 'undecided: needs industry', 'software'],
    ['stops at a later route', { fields: { 'company.industry': 'retail' } }, 'undecided: needs employees', 'large'],
    [
      'stops without events',
      { fields: SMALL_SHOP, events: 'unknown' },
      'undecided: needs demo request at least once',
      'asked',
    ],
    [
      'stops at whether it is meant',
      { fields: SMALL_SHOP, records: 'unknown' },
      'undecided: needs the lead has reached Customer',
      undefined,
    ],
  ])('%s', (_, parts, text, route) => {
    const [told] = explain(program, lead(parts), MOMENT).routings;
    expect([told?.text, told?.route?.id]).toEqual([text, route]);
  });

  it('goes nowhere where the routing is not meant for it', () => {
    const [routing] = program.routings;
    const { subject } = judgeFully(program, lead({ records: [entered('customer', daysAgo(3))] }), MOMENT);
    expect(routing && routeLead(routing, subject)).toEqual({ outcome: 'not-applicable' });
  });

  it('goes by a routing that is meant for everybody', () => {
    const [routing] = programWith({
      routing: ROUTING.replace('applies_when: { not: { reached: customer } }', ''),
    }).routings;
    const { subject } = judgeFully(program, lead({ fields: SMALL_SHOP, records: 'unknown' }), MOMENT);
    expect(routing && routeLead(routing, subject)).toMatchObject({ outcome: 'routed' });
  });
});

it('reads as one sentence', () => {
  const [routing] = program.routings;
  expect(routing && routingSentence(routing, wordsOf(program), (party) => party)).toBe(
    'If the lead has not reached Customer, it goes to whom job title names if demo request at least once, whatever else holds; to caller (in turn) if industry is Software; to head-of-sales if industry is not Software and employees at least 500; else to sales.',
  );
});
