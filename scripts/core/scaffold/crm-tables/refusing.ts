/**
 * Refusing a lead: the reason, who may give it, and what the CRM makes of it. Now and then the CRM makes nothing
 * of it, and the lead stays where it was.
 */
import { DAY_MS } from '../../conditions/value.ts';
import type { Story } from './answering.ts';
import type { Weighted } from './draw.ts';
import { MINUTE } from './shifts.ts';

export interface Refused {
  readonly at: number;
  readonly goes: 'recycled' | 'disqualified' | 'waits';
  /** When the lead may come back. */
  readonly back?: number;
}

const REASONS: Readonly<Record<string, Weighted<string>>> = {
  sal: [
    ['no-contact', 30],
    ['only-the-freebie', 22],
    ['wrong-title', 14],
    ['too-small', 8],
    ['wrong-industry', 9],
    ['missing-data', 8],
    ['duplicate', 4],
    ['no-consent', 3],
    ['wrong-region', 2],
  ],
  sql: [
    ['not-now', 40],
    ['no-authority', 30],
    ['only-the-freebie', 12],
    ['wrong-title', 10],
    ['too-small', 8],
  ],
  opportunity: [
    ['not-now', 65],
    ['no-authority', 35],
  ],
  customer: [
    ['lost-to-another', 60],
    ['not-now', 40],
  ],
};

/** What somebody of sales says against the lead, if they look closely. */
export function reasonFor({ person }: Story, stage: string): string {
  const { draw, flaw } = person;
  const usual = draw.weighted(REASONS[stage] ?? [['not-now', 1]]);
  return stage === 'sal' && flaw !== undefined && draw.chance(850) ? flaw : usual;
}

export function refuse(
  story: Story,
  stage: string,
  at: number,
  reason: string,
  more: Record<string, string> = {},
): Refused | undefined {
  const { world, sheet, person } = story;
  if (!world.knows.reasons.has(reason)) return undefined;
  const role = stage === 'opportunity' || stage === 'customer' ? 'account-executive' : 'sales-development-rep';
  if (!sheet.rejected(person.id, stage, at, { role, reason, ...more })) return undefined;
  if (reason === 'duplicate') person.fields['lead.duplicate'] = 'true';
  const consequence = world.program.lifecycle.reasons.find(({ id }) => id === reason)?.consequence;
  if (consequence === undefined || consequence.do === 'return_for_data') return { at, goes: 'waits' };
  const goes = consequence.do === 'disqualify' ? 'disqualified' : 'recycled';
  const isMoved = person.draw.chance(965);
  const moved = at + person.draw.between(1, 4) * MINUTE;
  if (!isMoved || !sheet.entered(person.id, goes, moved, { workflow: 'lead-status-sync', ...more }))
    return { at, goes: 'waits' };
  return { at: moved, goes, ...(consequence.do === 'recycle' ? { back: moved + consequence.notBefore } : {}) };
}

/** Nobody said anything until the time was over. */
export function rests({ sheet, person }: Story, at: number): Refused | undefined {
  const isMoved = sheet.entered(person.id, 'recycled', at, { workflow: 'stage-time-out' });
  return isMoved ? { at, goes: 'recycled', back: at + 30 * DAY_MS } : undefined;
}
