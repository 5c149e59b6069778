/** Values as policies write them, by the names people use. */
import { countryName } from '#core/conditions/countries.ts';
import type { Field, List } from '#core/schema/policies.generated.ts';
import { find } from './definitions.ts';
import { written } from './written.ts';

export function valueText(list: List, value: string | number): string {
  if (list.type === 'country') return countryName(String(value));
  return list.type === 'choice' ? choiceText(list.of, value) : String(value);
}

/** Title of a value of a choice field. */
function choiceText(field: string, value: unknown): string {
  const definition = find('field', field);
  const values = definition === undefined ? [] : (written<Field>(definition).values ?? []);
  return values.find(({ id }) => id === value)?.title ?? String(value);
}
