/**
 * Whether everything goes along that a hand-over asks for. Each part of it is looked for in the lead as
 * the interpreter prepares it: fields as of the instant of judging, derived ones included, and the
 * events up to then. Three-valued like every test: without a source of events nobody can say that a
 * signal did not come.
 */
import { all, type Truth } from '../../conditions/truth.ts';
import type { Judging } from '../../program/interpret/subject.ts';
import type { HandoverItem } from '../../schema/policies.generated.ts';

export interface ItemFound {
  readonly item: HandoverItem;
  /** All its fields are known, and one of its signals came. */
  readonly there: Truth;
  readonly missingFields: readonly string[];
}

export interface Completeness {
  /** Everything that is required is there. */
  readonly complete: Truth;
  readonly items: readonly ItemFound[];
}

export function completenessOf(items: readonly HandoverItem[], lead: Pick<Judging, 'subject' | 'past'>): Completeness {
  const found = items.map((item) => findItem(item, lead));
  const required = found.filter(({ item }) => item.need === 'required').map(({ there }) => there);
  return { complete: all(required), items: found };
}

function findItem(item: HandoverItem, { subject, past }: Pick<Judging, 'subject' | 'past'>): ItemFound {
  const { fields = [], signals } = item;
  const missingFields = fields.filter((id) => subject.field(id) === undefined);
  const came = signals === undefined ? true : past.events?.some(({ signal }) => signals.includes(signal));
  return { item, there: all([missingFields.length === 0, came]), missingFields };
}
