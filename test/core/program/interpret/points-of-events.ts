/** Rows of a table that shows how events of one rule become points, and what the ledger says was taken. */
import { expect, it } from 'vitest';
import { explain } from '#core/program/interpret/explain/explain.ts';
import type { LeadEvent, LeadRecord } from '#core/program/lead.ts';
import { AS_OF, programWith, WITHOUT_SCORES } from '../small-agreement.ts';
import { lead } from '../small-leads.ts';

export interface Row {
  readonly shows: string;
  /** Of the rule, beside its signal and points. */
  readonly rule?: string;
  /** Of the model, beside the rule. */
  readonly model?: string;
  readonly points?: string;
  readonly events: readonly LeadEvent[];
  readonly records?: readonly LeadRecord[];
  readonly gives: number;
  /** What the ledger says was taken, in points. */
  readonly taken?: Readonly<Record<string, number>>;
}

const TAKEN = ['forgotten', 'waiting', 'exempt', 'distinct', 'limit', 'window', 'stage', 'decay', 'cap', 'floor'];

export function explained({ rule = '', model = '', points = '10', events, records = [] }: Row) {
  const worth = points === '' ? '' : `points: ${points},`;
  const scoring = `
models:
  - id: reading
    ${model}
    rules:
      - { id: ebooks, signal: ebook, ${worth} ${rule} }`;
  return explain(programWith({ scoring, lifecycle: WITHOUT_SCORES }), lead({ events, records }), {
    asOf: AS_OF,
    asOfDate: 0,
  });
}

export function judgeRows(rows: readonly Row[]): void {
  it.each(rows)('$shows', (row) => {
    const [ledger] = explained(row).ledgers;
    expect(ledger?.score).toMatchObject({
      status: 'scored',
      points: { least: Math.round(row.gives * 100), most: Math.round(row.gives * 100) },
    });
    const taken = (ledger?.lines ?? [])
      .filter(({ what }) => TAKEN.includes(what))
      .map(({ what, least }) => [what, least / 100]);
    expect(Object.fromEntries(taken)).toEqual(row.taken ?? {});
  });

  it('do not depend on the order in which events come', () => {
    for (const row of rows) {
      const there = explained(row).ledgers;
      const back = explained({ ...row, events: row.events.toReversed() }).ledgers;
      expect(back).toEqual(there);
    }
  });
}
