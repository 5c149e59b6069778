/** `known`: presence, the one thing that can be asked of a missing value. */
import { joinJs, js } from '../../js/fragment.ts';
import { type Fragment, join, sql, ZERO } from '../../sql/fragment.ts';
import { exactly, plain } from '../amount.ts';
import { countInWords, countRange, lowerBounds, within, withinJs, withinSql } from '../bounds.ts';
import { originOf } from '../combination.ts';
import { certainly } from '../js-truth.ts';
import { lowerCount } from '../lower-amount.ts';
import type { Operator } from '../operator.ts';
import { inline, listed } from '../phrase.ts';
import type { KnownTest } from '../test.ts';
import type { Reading, Words } from '../words.ts';

const COUNT = { type: 'integer', minimum: 0 } as const;

export const knownOperator: Operator<'known'> = {
  op: 'known',
  summary: 'A field is known, or so many of several fields are. Never unknown itself.',
  schema: {
    properties: {
      known: {
        title: 'Known',
        description: 'Id of a field that has to have a value, or how many `of` several fields have to.',
        type: ['string', 'object'],
        refersTo: 'field',
        required: ['of'],
        minProperties: 2,
        additionalProperties: false,
        properties: {
          from: { ...COUNT, title: 'From', description: 'At least so many are known.', examples: [2] },
          below: { ...COUNT, title: 'Below', description: 'Fewer than this are known.', examples: [1] },
          of: {
            title: 'Of',
            description: 'The fields that are counted.',
            type: 'array',
            minItems: 1,
            uniqueItems: true,
            items: { title: 'Field', type: 'string', refersTo: 'field' },
            examples: [['company.employees', 'company.revenue']],
          },
        },
        examples: ['company.industry'],
      },
    },
  },
  lower: ({ known }, path, scope) => {
    const fields = typeof known === 'string' ? [known] : known.of;
    if (fields.some((field) => scope.fieldType(field) === undefined)) return undefined;
    const origin = originOf(scope, path);
    if (typeof known === 'string') return { op: 'known', origin, fields, count: { from: plain(1) } };
    const what = `the number of known fields among these ${fields.length}`;
    const ranged = { what, path: [...path, 'known'], scope, least: 0, most: fields.length };
    const count = lowerBounds(known, ranged, (bound, at) => lowerCount(bound, at, scope, what));
    return count && { op: 'known', origin, fields, count };
  },
  test: ({ fields, count }, subject, judge) => {
    const known = fields.filter((field) => subject.field(field) !== undefined);
    return within(count, exactly(known.length), judge);
  },
  sql: ({ fields, count }, scope) => {
    const [only, ...others] = fields.map((field) => scope.field(field));
    if (only !== undefined && others.length === 0 && countRange(count)?.lowest === 1) return sql`(${only} IS NOT NULL)`;
    const known = numberKnown(fields.map((field) => scope.field(field)));
    return withinSql(count, { least: known, most: known }, scope);
  },
  js: ({ fields, count }, scope) => {
    const [only, ...others] = fields.map((field) => scope.field(field).known);
    if (only !== undefined && others.length === 0 && countRange(count)?.lowest === 1) return certainly(only);
    const each = fields.map((field) => js`(${scope.field(field).known} ? 1 : 0)`);
    const known = js`(${joinJs(each, ' + ')})`;
    return withinJs(count, { least: known, most: known }, scope);
  },
  english: (test, words, aloud) => {
    const { fields, count } = test;
    const range = countRange(count);
    const names = namesOf(test, words);
    if (isPresence(test)) return { text: `${listed(names, 'and')} ${fields.length > 1 ? 'are' : 'is'} known` };
    if (range?.highest === 0) return noneKnown(test, words);
    return { text: `${countInWords(count, aloud)} of these known: ${names.join(', ')}` };
  },
  denied: (test, words) => (isPresence(test) && test.fields.length === 1 ? noneKnown(test, words) : undefined),
  reads: ({ fields }) => fields.map((id) => ({ kind: 'field', id })),
  children: () => [],
  examples: [
    {
      yaml: '{ known: company.industry }',
      english: 'industry is known',
      leads: { fernhill: true, brook: true, blank: false },
    },
    {
      yaml: '{ known: { below: 1, of: [company.employees, company.revenue] } }',
      english: 'none of these is known: employees, annual revenue',
      leads: { fernhill: false, brook: false, blank: true },
    },
    {
      yaml: '{ known: { from: 2, of: [company.employees, lead.next_step, company.industry] } }',
      english: 'at least 2 of these known: employees, next step, industry',
      leads: { fernhill: true, brook: true, blank: false },
    },
  ],
};

/** All of the fields are known. */
function isPresence({ fields, count }: KnownTest): boolean {
  return countRange(count)?.lowest === fields.length;
}

function noneKnown(test: KnownTest, words: Words): Reading {
  const names = namesOf(test, words).join(', ');
  return { text: test.fields.length === 1 ? `${names} is not known` : `none of these is known: ${names}` };
}

function namesOf({ fields }: KnownTest, words: Words): readonly string[] {
  return fields.map((field) => inline(words.title('field', field)));
}

function numberKnown(fields: readonly Fragment[]): Fragment {
  const each = fields.map((field) => sql`CASE WHEN ${field} IS NOT NULL THEN 1 ELSE 0 END`);
  return sql`(${join(each, ' + ', ZERO)})`;
}
