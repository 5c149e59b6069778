/** Kind `data-dictionary`: source fields, derived fields, named lists, and the layouts of exports. */
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type { List } from '../../schema/policies.generated.ts';
import { isTimeZone } from '../leads/zone.ts';
import type { DerivedField, Program, Source, SourceField } from '../program.ts';
import { lowerDerivedField } from './derived-field.ts';
import { fieldTypeOf } from './field-type.ts';
import { type Item, type Lowering, namedOf } from './lowering.ts';
import { readValue } from './read-value.ts';
import { TIME_ZONE } from './rules.ts';
import { scopeFor } from './scope.ts';

export interface LoweredDictionary extends Pick<Program, 'fields' | 'lists' | 'sources'> {
  readonly derived: readonly DerivedField[];
}

export function lowerDictionary(lowering: Lowering): LoweredDictionary {
  const fields = lowering.definitions('field');
  return {
    fields: fields.flatMap(({ data, definition }): readonly SourceField[] => {
      if (data.derived !== undefined) return [];
      return [{ ...namedOf(definition), type: fieldTypeOf(data, lowering.currency), personal: data.personal === true }];
    }),
    derived: fields
      .filter(({ data }) => data.derived !== undefined)
      .flatMap((field) => lowering.keep(lowerDerivedField(field, lowering))),
    lists: lowering.definitions('list').map((list) => {
      checkList(list, lowering);
      return namedOf(list.definition);
    }),
    sources: lowerSources(lowering),
  };
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

function lowerSources(lowering: Lowering): readonly Source[] {
  return lowering.definitions('source').flatMap(({ data, definition }) => {
    checkTimeZone(data.time_zone, definition.policy.file, [...definition.path, 'time_zone'], lowering);
    return [
      {
        ...namedOf(definition),
        leadId: data.lead_id,
        timeZone: data.time_zone,
        columns: lowering.definitions('field').flatMap(({ data: { id: field, columns } }) => {
          const names = columns?.[data.id];
          return names === undefined ? [] : [{ field, names: typeof names === 'string' ? [names] : names }];
        }),
        signals: lowering.definitions('signal').flatMap(({ data: { id: signal, columns } }) => {
          const name = columns?.[data.id];
          return name === undefined ? [] : [{ signal, name }];
        }),
      },
    ];
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
