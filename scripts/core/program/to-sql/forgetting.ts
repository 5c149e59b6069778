/**
 * The instant up to which a model forgets events: the newest of the records and signals it names.
 * It is an aggregate of records and events, so the pass over events that needs it is a second one.
 */
import { where } from '../../sql/case.ts';
import { sql } from '../../sql/fragment.ts';
import type { Forgetting } from '../program.ts';
import type { Compilation } from './compilation.ts';
import type { Counting } from './counting.ts';
import { AT, EVENT } from './event-rows.ts';
import { enteredOneOf, RECORDED_AT } from './record-rows.ts';

export function forgottenBy(compilation: Compilation, forgets: readonly Forgetting[]): Counting['forgotten'] {
  if (forgets.length === 0) return undefined;
  const { events, records, dialect } = compilation;
  const instants = forgets.map((forgetting) =>
    'reached' in forgetting
      ? {
          from: records.first,
          taken: records.take(() => sql`MAX(${where(enteredOneOf(forgetting.reached, dialect), RECORDED_AT)})`),
        }
      : {
          from: events.first,
          taken: events.take(() => sql`MAX(${where(sql`${EVENT}.signal = ${dialect.text(forgetting.signal)}`, AT)})`),
        },
  );
  return (reader) => {
    for (const { from } of instants) reader.beside(from, from);
    return dialect.largest(instants.map(({ taken }) => taken.value));
  };
}
