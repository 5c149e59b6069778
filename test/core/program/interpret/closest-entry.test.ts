/** Of several entries into a stage the one that lacks least is shown, whenever it was. */
import { describe, expect, it } from 'vitest';
import { explain } from '#core/program/interpret/explain/explain.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { daysAgo, entered, event, lead } from '../small-leads.ts';

const program = programWith({
  lifecycle: `
criteria:
  - { id: budget, decided_by: caller }
  - { id: need, decided_by: caller }
  - { id: authority, decided_by: caller }
  - { id: title, when: { field: contact.title, is: buyer } }
stages:
  - { id: inquiry, owner: marketing, enter: { any_signal: true } }
  - { id: mql, owner: marketing, enter: { signal: demo } }
  - { id: sql, owner: sales, decided_by: caller, evidence: { all_of: [budget, need, authority, title] } }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]`,
});

describe('what is missing', () => {
  it.each<
    readonly [shows: string, title: string | undefined, entries: readonly (readonly string[])[], missing: string[]]
  >([
    ['is all of it without an entry', undefined, [], ['budget', 'need', 'authority', 'title']],
    [
      'is less with an older entry that carries more',
      undefined,
      [['budget', 'need'], ['authority']],
      ['authority', 'title'],
    ],
    ['is less with a newer one that does', undefined, [['authority'], ['budget', 'need']], ['authority', 'title']],
    ['is what the newest of equals lacks', undefined, [['budget'], ['need']], ['budget', 'authority', 'title']],
    ['is not what is computed and holds', 'Buyer', [['budget', 'need']], ['authority']],
    ['is what is computed and does not hold', 'Clerk', [['budget', 'need', 'authority']], ['title']],
  ])('%s', (_, title, entries, missing) => {
    const told = explain(
      program,
      lead({
        fields: title === undefined ? {} : { 'contact.title': title },
        events: [event('demo', daysAgo(1))],
        records: entries.map((evidence, place) => entered('sql', daysAgo(9 - place), { evidence })),
      }),
      { asOf: AS_OF, asOfDate: 0 },
    );
    expect(told.next?.missing.flatMap(({ ids }) => ids)).toEqual(missing);
  });
});
