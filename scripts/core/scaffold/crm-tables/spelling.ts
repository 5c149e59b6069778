/**
 * How values stand in an export: other spellings the dictionary lists, countries by name, capitals in addresses,
 * and now and then something nobody can read. What the agreement has no field for is left out.
 */
import type { FieldType } from '../../conditions/value.ts';
import type { Draw } from './draw.ts';
import type { MadeUpRow } from './sheet.ts';

const COUNTRIES: Readonly<Record<string, string>> = {
  US: 'United States',
  DE: 'Germany',
  GB: 'United Kingdom',
  NL: 'Netherlands',
  FR: 'France',
  MX: 'Mexico',
  BR: 'Brazil',
};

export function asExported(draw: Draw, fields: MadeUpRow, types: ReadonlyMap<string, FieldType>): MadeUpRow {
  const written: Record<string, string> = {};
  for (const [field, value] of Object.entries(fields)) {
    const type = types.get(field);
    if (type !== undefined) written[field] = value === '' ? '' : spelled(draw, value, type);
  }
  return written;
}

function spelled(draw: Draw, value: string, type: FieldType): string {
  switch (type.is) {
    case 'choice': {
      if (draw.chance(4)) return draw.pick(['TBD', 'Other', 'Misc']);
      const also = type.values.find(({ id }) => id === value)?.also ?? [];
      return draw.chance(90) ? (also[draw.below(also.length)] ?? value) : value;
    }
    case 'country':
      return draw.chance(80) ? (COUNTRIES[value] ?? value) : value;
    case 'email':
      return draw.chance(15) ? value.toUpperCase() : value;
    default:
      return value;
  }
}
