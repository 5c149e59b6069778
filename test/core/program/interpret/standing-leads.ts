/** Leads for the seven rules of where a lead stands, and how a row of a table is judged. */
import { expect } from 'vitest';
import { judge } from '#core/program/interpret/verdict.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { daysAgo, event, type LeadParts, lead } from '../small-leads.ts';

export const TODAY = Math.floor(AS_OF / 86_400_000);
export const CONSENT = { 'contact.consent': 'given' };
export const INQUIRY = { fields: CONSENT, events: [event('ebook', daysAgo(500))] };
export const MQL: LeadParts = {
  fields: {
    ...CONSENT,
    'company.industry': 'software',
    'company.employees': 80,
    'contact.email': 'kim@fernhill.example',
  },
  events: [event('ebook', daysAgo(500))],
};

/** A lead, and where it stands. */
export interface Row extends LeadParts {
  readonly shows: string;
  readonly stage: string | undefined;
  readonly basis: string;
  readonly reason?: string;
}

const program = programWith();

export function expectStanding({ stage, basis, reason, ...parts }: Row): void {
  const verdict = judge(program, lead(parts), { asOf: AS_OF, asOfDate: TODAY });
  expect([verdict.stage, verdict.basis, verdict.reason]).toEqual([stage, basis, reason]);
}
