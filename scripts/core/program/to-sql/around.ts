/**
 * What happened around an event: exemptions, and the stage it falls into. Both look from each event at
 * instants of the lead's other events and of its records, which are taken in a first pass.
 */
import type { EventCount } from '../../conditions/test.ts';
import { where } from '../../sql/case.ts';
import { type Fragment, integer, sql } from '../../sql/fragment.ts';
import type { Exemption } from '../program.ts';
import type { Compilation } from './compilation.ts';
import { AS_OF, AT, happened } from './event-rows.ts';
import { enteredOneOf, RECORDED_AT } from './record-rows.ts';
import type { TallyReader } from './tally.ts';

/** The event has waited long enough. */
export function isRipe(waits: number): Fragment {
  return sql`${AS_OF} - ${AT} >= ${integer(waits)}`;
}

/** In (t, t + waits], or in [t − before, t]; instants are whole, so both have ends that are included. */
export function isExempt(compilation: Compilation, reader: TallyReader, exemption: Exemption, waits: number): Fragment {
  const instants = instantsOf(compilation, reader, exemption);
  return 'before' in exemption
    ? compilation.dialect.anyWithin(instants, sql`${AT} - ${integer(exemption.before)}`, AT)
    : compilation.dialect.anyWithin(instants, sql`${AT} + 1`, sql`${AT} + ${integer(waits)}`);
}

function instantsOf({ events, records, dialect }: Compilation, reader: TallyReader, exemption: Exemption): Fragment {
  const [from, taken] =
    'signal' in exemption
      ? [events.first, events.take(() => dialect.instants(happened([exemption.signal], dialect), AT))]
      : [records.first, records.take(() => dialect.instants(enteredOneOf(exemption.reached, dialect), RECORDED_AT))];
  reader.beside(from, from);
  return taken.value;
}

/** Later than the newest recorded entry into any stage or side. */
export function isInStage(
  { records }: Compilation,
  reader: TallyReader,
  since: EventCount['since'],
): readonly Fragment[] {
  if (since === undefined) return [];
  const { value: began } = records.take(() => sql`MAX(${where(sql`r.what = 'entered'`, RECORDED_AT)})`);
  reader.beside(records.first, records.first);
  return [sql`(${began} IS NULL OR ${AT} > ${began})`];
}
