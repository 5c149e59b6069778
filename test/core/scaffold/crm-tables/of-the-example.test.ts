/** The small set the site is built from: everything the example agrees on occurs in it, and most of it keeps to it. */
import { expect, test } from 'vitest';
import type { Value } from '#core/conditions/value.ts';
import { judge } from '#core/program/interpret/verdict.ts';
import type { Lead } from '#core/program/lead.ts';
import { convertValue } from '#core/program/leads/values/index.ts';
import { dayIn } from '#core/program/leads/zone.ts';
import type { MadeUpRow } from '#core/scaffold/crm-tables/sheet.ts';
import { agreement, grouped, madeUp, program } from './made-up.ts';

const tables = madeUp(1, 3500);
const said = (rows: readonly MadeUpRow[], column: string): ReadonlySet<string> =>
  new Set(rows.map((row) => row[column] ?? ''));

test('every signal occurs, but for the one that only repeats the stage history', () => {
  const missing = program.signals.map(({ id }) => id).filter((id) => !said(tables.events, 'signal').has(id));
  expect(missing).toEqual(['stage-changed']);
});

test('every stage is entered, and every reason given', () => {
  const history = tables['stage-history'];
  const { stages, reasons } = program.lifecycle;
  expect(stages.filter(({ id }) => !said(history, 'stage').has(id))).toEqual([]);
  expect(reasons.filter(({ id }) => !said(history, 'reason').has(id)).map(({ id }) => id)).toEqual([]);
});

test('reasons are given where the lifecycle allows them', () => {
  const allowed = new Set(
    program.lifecycle.stages.flatMap(({ id, rejectsWith }) => rejectsWith.map((one) => `${id} ${one}`)),
  );
  const given = tables['stage-history']
    .filter(({ what }) => what === 'rejected')
    .map((row) => `${row['stage']} ${row['reason']}`);
  expect(given.filter((one) => !allowed.has(one))).toEqual([]);
});

test('every activity of the service levels occurs', () => {
  const activities = agreement.definitions.filter(({ kind }) => kind === 'activity').map(({ id }) => id);
  expect(activities.filter((id) => !said(tables.activities, 'type').has(id))).toEqual([]);
});

test('money was spent on every programme that has begun', () => {
  const begun = agreement.definitions.filter(
    ({ kind, data }) => kind === 'programme' && String(data['from']) < '2026-10-15',
  );
  expect(begun.map(({ id }) => id).filter((id) => !said(tables.spend, 'programme').has(id))).toEqual([]);
});

test('people of focus accounts, of Europe and of Latin America occur, and of every industry of a segment', () => {
  const countries = said(tables.accounts, 'company.country');
  expect(['US', 'DE', 'NL', 'MX', 'BR'].filter((country) => !countries.has(country))).toEqual([]);
});

test('in the last year about as many leads qualify in a month as marketing promised', () => {
  const months = tables['stage-history'].filter(
    ({ what, stage, at = '' }) => what === 'entered' && stage === 'mql' && at >= '2025-10' && at < '2026-10',
  ).length;
  expect(months / 12).toBeGreaterThan(115);
  expect(months / 12).toBeLessThan(165);
});

test('most leads the CRM calls qualified are, a few are not', () => {
  const people = new Map(tables.people.map((row) => [row['person'] ?? '', row]));
  const events = grouped(tables.events, 'person');
  const records = grouped(tables['stage-history'], 'person');
  const handed = tables['stage-history'].filter(({ what, stage }) => what === 'entered' && stage === 'mql');
  const wrong = handed.filter((row) => {
    const person = row['person'] ?? '';
    const at = Date.parse(row['at'] ?? '');
    const lead = leadOf(people.get(person) ?? {}, events.get(person) ?? [], records.get(person) ?? [], at);
    return judge(program, lead, { asOf: at, asOfDate: dayIn(program.timeZone, at) }).qualifiesFor !== 'mql';
  });
  expect(wrong.length / handed.length).toBeGreaterThan(0.03);
  expect(wrong.length / handed.length).toBeLessThan(0.15);
});

/** By the plain conversion of values, with the records of before. */
function leadOf(person: MadeUpRow, events: readonly MadeUpRow[], records: readonly MadeUpRow[], at: number): Lead {
  return {
    id: person['person'] ?? '',
    fields: valuesOf(
      person,
      program.fields.map(({ id, type }) => ({ column: id, id, type })),
    ),
    events: events
      .filter((row) => Date.parse(row['at'] ?? '') <= at)
      .map((row) => {
        const signal = program.signals.find(({ id }) => id === row['signal']);
        const slots = (signal?.properties ?? []).map(({ id, type }) => ({
          column: `${row['signal']}.${id}`,
          id,
          type,
        }));
        return {
          id: row['event'] ?? '',
          signal: row['signal'] ?? '',
          at: Date.parse(row['at'] ?? ''),
          properties: valuesOf(row, slots),
        };
      }),
    records: records
      .filter((row) => row['what'] === 'entered' && Date.parse(row['at'] ?? '') < at)
      .map((row) => ({ what: 'entered', stage: row['stage'] ?? '', at: Date.parse(row['at'] ?? ''), evidence: [] })),
  };
}

type Slot = { readonly column: string; readonly id: string; readonly type: (typeof program.fields)[number]['type'] };

function valuesOf(row: MadeUpRow, slots: readonly Slot[]): ReadonlyMap<string, Value> {
  return new Map(
    slots.flatMap(({ column, id, type }) => {
      const read = convertValue(type, row[column]);
      return 'value' in read ? [[id, read.value] as const] : [];
    }),
  );
}
