/**
 * The value of a derived field: known if every case that could still be the one gives the same. The
 * cases are compared by the place of their value among all values, so that one arithmetic serves all
 * types.
 */
import type { Amount } from '../../conditions/amount.ts';
import { fold } from '../../conditions/fold.ts';
import type { FieldType, Value } from '../../conditions/value.ts';
import { choose } from '../../sql/case.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { type Fragment, integer, NULL, sql } from '../../sql/fragment.ts';
import type { DerivedField } from '../program.ts';
import { type Compilation, fieldColumn } from './compilation.ts';
import { amountOver } from './scope.ts';
import type { Column } from './sheet.ts';

export function deriveField(compilation: Compilation, { id, type, from }: DerivedField): Column {
  const { sheet, dialect } = compilation;
  if (from.by === 'domain_of') {
    return sheet.compute(id, (reader) => dialect.domainOf(reader.read(fieldColumn(compilation, from.field))));
  }
  const values: (Value | undefined)[] = [];
  const placeOf = (value: Value | undefined): number => {
    const written = JSON.stringify(value);
    const known = values.findIndex((other) => JSON.stringify(other) === written);
    return known === -1 ? values.push(value) - 1 : known;
  };
  const places: Amount = {
    cases: from.cases.map(({ when, value }) => ({ when, value: placeOf(value) })),
    otherwise: placeOf(from.otherwise),
  };
  return sheet.compute(id, (reader) => {
    const { least, most } = amountOver(compilation, reader, id, places);
    return choose(
      values.map((value, place) => ({
        when: sql`${least} = ${integer(place)} AND ${most} = ${integer(place)}`,
        gives: literal(value, type, dialect),
      })),
    );
  });
}

/** As conditions compare it. */
function literal(value: Value | undefined, type: FieldType, dialect: Dialect): Fragment {
  if (value === undefined) return NULL;
  if (typeof value === 'number') return dialect.wide(integer(value));
  if (typeof value === 'boolean') return dialect.boolean(value);
  if (typeof value !== 'string')
    return dialect.textList(type.is === 'list' && type.of.is === 'text' ? value.map(fold) : value);
  return dialect.text(type.is === 'text' || type.is === 'url' ? fold(value) : value);
}
