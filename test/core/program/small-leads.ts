/** Leads for the small agreement, written as shortly as a test can be read. */
import type { Value } from '#core/conditions/value.ts';
import type { Lead, LeadEvent, LeadRecord } from '#core/program/lead.ts';
import { AS_OF } from './small-agreement.ts';

export const DAY = 86_400_000;
export const HOUR = 3_600_000;

/** So many days before the moment of judging. */
export function daysAgo(days: number): number {
  return AS_OF - days * DAY;
}

export interface LeadParts {
  readonly fields?: Readonly<Record<string, Value>>;
  readonly events?: readonly LeadEvent[] | 'unknown';
  readonly records?: readonly LeadRecord[] | 'unknown';
}

/** Without events and records nothing happened and nothing was recorded. */
export function lead({ fields = {}, events = [], records = [] }: LeadParts = {}): Lead {
  return {
    id: 'kim',
    fields: new Map(Object.entries(fields)),
    ...(events === 'unknown' ? {} : { events }),
    ...(records === 'unknown' ? {} : { records }),
  };
}

export function event(
  signal: string,
  at: number,
  properties: Readonly<Record<string, Value>> = {},
  id?: string,
): LeadEvent {
  return {
    id: id ?? `${signal} ${at} ${JSON.stringify(properties)}`,
    signal,
    at,
    properties: new Map(Object.entries(properties)),
  };
}

export function entered(
  stage: string,
  at: number,
  more: { readonly evidence?: readonly string[]; readonly reason?: string } = {},
): LeadRecord {
  return { what: 'entered', stage, at, evidence: [], ...more };
}

export function rejected(stage: string, at: number, reason?: string): LeadRecord {
  return { what: 'rejected', stage, at, role: 'caller', ...(reason === undefined ? {} : { reason }) };
}

export interface OverrideParts {
  readonly role?: string;
  readonly reason?: string;
  readonly validUntil?: number;
}

/** By who may, with a reason, for ever unless given otherwise. */
export function override(
  stage: string,
  at: number,
  { role = 'head-of-sales', ...more }: OverrideParts = {},
): LeadRecord {
  return { what: 'override', stage, at, role, reason: 'asked for by the board', ...more };
}
