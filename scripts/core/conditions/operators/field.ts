/** `field`: a typed slot of the lead, compared with literals or with another field. */
import { join, sql, TRUE } from '../../sql/fragment.ts';
import { originOf } from '../combination.ts';
import { casesOf, compare, compareAllJs, compareSql, comparisonsInWords, fieldsOf } from '../compare.ts';
import type { Comparison } from '../comparison.ts';
import { comparisonSchemas } from '../comparison-schemas.ts';
import { lowerComparisons } from '../lower-comparisons.ts';
import type { Operator } from '../operator.ts';
import { inline } from '../phrase.ts';
import { all } from '../truth.ts';
import { windowText } from '../window.ts';

export const fieldOperator: Operator<'field'> = {
  op: 'field',
  summary: 'A field of the lead under one or more comparisons, each of which has to hold. A missing value is unknown.',
  schema: {
    properties: {
      field: {
        title: 'Field',
        description: 'Id of a field of the data dictionary. The comparisons stand beside it; each has to hold.',
        type: 'string',
        refersTo: 'field',
        examples: ['company.employees'],
      },
      ...comparisonSchemas('field'),
    },
    minProperties: 2,
    expects: 'a comparison beside `field`, such as `is`, `in`, `from` or `has_word`',
  },
  lower: (condition, path, scope) => {
    const { field, ...written } = condition;
    const type = scope.fieldType(field);
    if (type === undefined) return undefined;
    const by = lowerComparisons(written, { what: field, type, path, scope });
    return by && { op: 'field', origin: originOf(scope, path), field, by };
  },
  test: ({ field, by }, subject, judge) => {
    const value = subject.field(field);
    return all(by.map((comparison) => compare(comparison, value, subject, judge)));
  },
  sql: ({ field, by }, scope) => {
    const value = scope.field(field);
    const parts = by.map((comparison) => compareSql(comparison, value, scope));
    const together = join(parts, ' AND ', TRUE);
    return parts.length === 1 ? together : sql`(${together})`;
  },
  js: ({ field, by }, scope) => compareAllJs(by, scope.field(field), scope),
  english: ({ field, by }, words, aloud) => ({
    text: `${inline(words.title('field', field))} ${comparisonsInWords(by, words, aloud)}`,
  }),
  denied: ({ field, by }, words, aloud) => {
    const [first] = by;
    if (by.length === 1 && first?.by === 'older_than') {
      const { type, duration } = first;
      return { text: `${inline(words.title('field', field))} less than ${windowText(type, duration)} ago` };
    }
    const opposite = by.length === 1 ? by.flatMap(oppositeOf) : [];
    if (opposite.length === 0) return undefined;
    return { text: `${inline(words.title('field', field))} ${comparisonsInWords(opposite, words, aloud)}` };
  },
  reads: ({ field, by }) => [field, ...by.flatMap(fieldsOf)].map((id) => ({ kind: 'field', id })),
  children: ({ by }) => by.flatMap(casesOf),
  examples: [
    {
      yaml: '{ field: company.industry, is: software }',
      english: 'industry is Software',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ field: company.employees, from: 50, below: 1000 }',
      english: 'employees at least 50 and below 1,000',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
  ],
};

function oppositeOf(comparison: Comparison): readonly Comparison[] {
  if (comparison.by === 'in') return [{ ...comparison, by: 'not_in' }];
  return comparison.by === 'not_in' ? [{ ...comparison, by: 'in' }] : [];
}
