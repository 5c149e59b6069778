/** Each field: filled, missing, unreadable, otherwise spelled. */
import { given } from '../../../core/agreement/given.ts';
import type { FieldQuality } from '../../../core/measures/quality/result.ts';
import type { SpellingsOfField } from '../../../core/measures/quality/spelling-tables.ts';
import type { Program } from '../../../core/program/program.ts';

export function fieldsOf(
  { fields }: Program,
  people: number,
  filled: readonly number[],
  spellings: ((field: string) => SpellingsOfField) | undefined,
): readonly FieldQuality[] {
  return fields.map(({ id, title, personal }, at) => {
    const there = filled[at] ?? 0;
    const own = spellings?.(id);
    const counted = (what: string, count: number | undefined) =>
      count === undefined ? undefined : { figure: `${id}/${what}`, count };
    return {
      field: id,
      title,
      personal,
      filled: there,
      missing: { figure: `${id}/missing`, count: people - there },
      ...given('unreadable', counted('unreadable', own?.unreadable)),
      ...given('otherwise', counted('otherwise', own?.otherwise)),
      spellings: own?.spellings ?? [],
    };
  });
}
