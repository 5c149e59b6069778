/** `same_as`: two fields of one type have the same value. */
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { js } from '../../js/fragment.ts';
import { sql } from '../../sql/fragment.ts';
import type { Meaning } from '../comparison-unit.ts';
import { certainly, whereKnown } from '../js-truth.ts';
import { isList } from '../list-members.ts';
import { inline } from '../phrase.ts';
import { WRONG_COMPARISON } from '../rules.ts';
import { searchable } from '../text-search.ts';
import { exactType } from '../type-words.ts';
import type { FieldType } from '../value.ts';

export const sameAsComparison: Meaning<'same_as'> = {
  key: 'same_as',
  by: 'same_as',
  summary: 'The same value as another field of the same type; unknown while either is missing.',
  schema: {
    title: 'Same as',
    description: 'Another field of the same type; the test holds if both have the same value.',
    type: 'string',
    refersTo: 'field',
    examples: ['company.domain'],
  },
  ofEvent: 'none',
  accepts: (type) => !isList(type),
  lower: (written, { what, type, path, scope }) => {
    const other = scope.fieldType(written);
    if (other === undefined) return undefined;
    if (isSameType(type, other)) return { by: 'same_as', type, field: written };
    const message = `${what} is ${exactType(type)} and ${written} is ${exactType(other)}, so the two cannot be compared.`;
    const remedy = 'Compare two fields of one type, with the same decimals, currency or values.';
    scope.report(findingOf(WRONG_COMPARISON, { message, place: valueAt(scope.file, [...path, 'same_as']), remedy }));
    return undefined;
  },
  test: ({ type, field }, value, subject) => {
    const other = subject.field(field);
    if (other === undefined) return undefined;
    return typeof value === 'string' ? searchable(type, value) === searchable(type, other) : value === other;
  },
  sql: ({ field }, value, scope) => sql`(${value} = ${scope.field(field)})`,
  js: ({ field }, value, scope) => {
    const other = scope.field(field);
    return whereKnown(other.known, certainly(js`${value} === ${other.value}`));
  },
  english: ({ field }, words) => `is the same as ${inline(words.title('field', field))}`,
  fields: ({ field }) => [field],
  examples: [
    {
      yaml: '{ field: contact.email_domain, same_as: company.domain }',
      english: 'e-mail domain is the same as company domain',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};

export function isSameType(one: FieldType, other: FieldType): boolean {
  if (one.is === 'choice' && other.is === 'choice') {
    const ids = new Set(other.values.map(({ id }) => id));
    return one.values.length === ids.size && one.values.every(({ id }) => ids.has(id));
  }
  if (one.is === 'number' && other.is === 'number') return one.decimals === other.decimals;
  if (one.is === 'money' && other.is === 'money') return one.currency === other.currency;
  return one.is === other.is;
}
