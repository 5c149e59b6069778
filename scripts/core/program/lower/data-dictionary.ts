/** Kind `data-dictionary`: source fields, derived fields, named lists, and the layouts of exports. */
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { isTimeZone } from '../leads/zone.ts';
import type { DerivedField, Program, Source, SourceField } from '../program.ts';
import { lowerDerivedField } from './derived-field.ts';
import { fieldTypeOf } from './field-type.ts';
import { type Lowering, namedOf } from './lowering.ts';
import { TIME_ZONE } from './rules.ts';

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
    derived: fields.filter(({ data }) => data.derived !== undefined).flatMap((field) => lowering.keep(lowerDerivedField(field, lowering))),
    lists: lowering.definitions('list').map(({ definition }) => namedOf(definition)),
    sources: lowerSources(lowering),
  };
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

export function checkTimeZone(zone: string, file: string, path: readonly (string | number)[], lowering: Lowering): boolean {
  if (isTimeZone(zone)) return true;
  lowering.report(findingOf(TIME_ZONE, { message: `There is no time zone "${zone}".`, place: valueAt(file, path) }));
  return false;
}
