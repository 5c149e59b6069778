/** Kind `data-dictionary`: source fields, derived fields, and named lists. */
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type { Field, List } from '../../schema/policies.generated.ts';
import { isTimeZone } from '../leads/zone.ts';
import type { MemberSubject } from '../members.ts';
import type { DerivedField, Program, SourceField } from '../program.ts';
import { lowerAccount } from './account.ts';
import { lowerDerivedField } from './derived-field.ts';
import { fieldTypeOf } from './field-type.ts';
import { type Item, type Lowering, namedOf } from './lowering.ts';
import { readValue } from './read-value.ts';
import { TIME_ZONE } from './rules.ts';
import { scopeFor } from './scope.ts';

export interface LoweredDictionary extends Pick<Program, 'fields' | 'lists' | 'subjects' | 'account'> {
  readonly derived: readonly DerivedField[];
}

export function lowerDictionary(lowering: Lowering): LoweredDictionary {
  const fields = lowering.definitions('field');
  const ofPeople = fields.filter(({ data }) => data.applies_to === undefined);
  return {
    ...lowerFields(ofPeople, lowering),
    ...lowerAccount(lowering),
    subjects: lowerSubjects(fields, lowering),
    lists: lowering.definitions('list').map((list) => {
      checkList(list, lowering);
      return namedOf(list.definition);
    }),
  };
}

/** Those that come with a subject, and those derived. */
function lowerFields(
  fields: readonly Item<Field>[],
  lowering: Lowering,
): { readonly fields: readonly SourceField[]; readonly derived: readonly DerivedField[] } {
  return {
    fields: fields.flatMap(({ data, definition }): readonly SourceField[] => {
      if (data.derived !== undefined) return [];
      const { personal = false, changed_by: changedBy = 'nobody' } = data;
      const type = fieldTypeOf(data, lowering.currency);
      return [{ ...namedOf(definition), type, personal, ...(changedBy === 'nobody' ? {} : { changedBy }) }];
    }),
    derived: fields
      .filter(({ data }) => data.derived !== undefined)
      .flatMap((field) => lowering.keep(lowerDerivedField(field, lowering))),
  };
}

function lowerSubjects(fields: readonly Item<Field>[], lowering: Lowering): readonly MemberSubject[] {
  return lowering.definitions('subject').map(({ data, definition }) => {
    const named = namedOf(definition);
    const own = fields.filter((field) => field.data.applies_to === data.id);
    return { ...named, plural: data.plural ?? `${named.title}s`, ...lowerFields(own, lowering) };
  });
}

/** Every value has to be one of the list's own type, whoever compares with it. */
function checkList({ data: { id }, definition }: Item<List>, lowering: Lowering): void {
  const scope = scopeFor(lowering, definition.policy.file);
  const list = scope.list(id);
  list?.values.forEach((value, index) => {
    readValue(value, [...definition.path, 'values', index], {
      id: `A value of the list ${id}`,
      type: list.type,
      scope,
    });
  });
}

export function checkTimeZone(
  zone: string,
  file: string,
  path: readonly (string | number)[],
  lowering: Lowering,
): boolean {
  if (isTimeZone(zone)) return true;
  lowering.report(findingOf(TIME_ZONE, { message: `There is no time zone "${zone}".`, place: valueAt(file, path) }));
  return false;
}
