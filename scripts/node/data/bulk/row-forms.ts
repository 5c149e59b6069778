/** The forms of columns in lines of JSON, for leads and for events. */
import type { FieldType } from '../../../core/conditions/value.ts';
import type { Program } from '../../../core/program/program.ts';
import { propertyColumn } from '../../../core/program/to-sql/relations.ts';
import { formOf, ID, oneOfTexts, orNull } from './json-forms.ts';
import type { FormFor } from './json-shape.ts';
import type { IsRead } from './typed-rows.ts';

export function leadForms({ fields }: Program, isRead: IsRead): FormFor {
  const forms = new Map(fields.flatMap(({ id, type }) => (type.is === 'text' && !isRead(id) ? [] : formed(id, type))));
  return (column) => (column === 'lead' ? ID : forms.get(column));
}

/** A property that several signals have has one form only if all of them read it alike. */
export function eventForms({ signals }: Program, isRead: IsRead): FormFor {
  const types = Map.groupBy(
    signals.flatMap((signal) =>
      signal.properties.map(({ id, type }) => ({ id, type, isRead: isRead(propertyColumn(signal.id, id)) })),
    ),
    ({ id }) => id,
  );
  const forms = new Map(
    [...types].flatMap(([id, all]) => {
      const [first] = all;
      const isOne = new Set(all.map(({ type }) => JSON.stringify(type))).size === 1;
      const matters = all.some((one) => one.isRead || one.type.is !== 'text');
      return first !== undefined && isOne && matters ? formed(id, first.type) : [];
    }),
  );
  const fixed = new Map([
    ['lead', ID],
    ['signal', oneOfTexts(signals.map(({ id }) => id))],
    ['at', formOf({ is: 'instant' })],
    ['id', orNull(ID)],
  ]);
  return (column) => fixed.get(column) ?? forms.get(column);
}

function formed(id: string, type: FieldType): readonly (readonly [string, string])[] {
  const form = formOf(type);
  return form === undefined ? [] : [[id, orNull(form)]];
}
