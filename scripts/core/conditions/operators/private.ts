/**
 * `private`: something that is defined elsewhere and not published here. Its result may be imported as
 * a field; without one it is unknown for every lead.
 */
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { js } from '../../js/fragment.ts';
import { NULL, sql } from '../../sql/fragment.ts';
import { originOf } from '../combination.ts';
import { certainly, UNKNOWN, whereKnown } from '../js-truth.ts';
import type { Operator } from '../operator.ts';
import { inQuotes } from '../phrase.ts';
import { WRONG_COMPARISON } from '../rules.ts';
import { oneOfType } from '../type-words.ts';

export const privateOperator: Operator<'private'> = {
  op: 'private',
  summary:
    'Something defined elsewhere that is not published here: what the imported field says, and unknown without one.',
  schema: {
    properties: {
      private: {
        title: 'Private',
        description: 'What it is, in words.',
        type: 'string',
        minLength: 1,
        examples: ['Credit check of the bank'],
      },
      imported_as: {
        title: 'Imported as',
        description: 'Yes-no field that its result is imported to.',
        type: 'string',
        refersTo: 'field',
        examples: ['company.credit_checked'],
      },
    },
  },
  lower: ({ private: what, imported_as: field }, path, scope) => {
    const test = { op: 'private', origin: originOf(scope, path), what } as const;
    if (field === undefined) return test;
    const type = scope.fieldType(field);
    if (type === undefined || type.is === 'yes-no') return type && { ...test, field };
    const message = `${field} is ${oneOfType(type)}, and whether something private holds is a yes or no.`;
    const place = valueAt(scope.file, [...path, 'imported_as']);
    scope.report(findingOf(WRONG_COMPARISON, { message, place, remedy: 'Import the result as a yes-no field.' }));
    return undefined;
  },
  test: ({ field }, subject) => {
    const value = field === undefined ? undefined : subject.field(field);
    return typeof value === 'boolean' ? value : undefined;
  },
  sql: ({ field }, scope) => (field === undefined ? sql`(${NULL} AND ${NULL})` : scope.field(field)),
  js: ({ field }, scope) => {
    if (field === undefined) return UNKNOWN;
    const { value, known } = scope.field(field);
    return whereKnown(known, certainly(js`${value} === true`));
  },
  english: ({ what }) => ({ text: `${inQuotes(what)}, which is defined elsewhere, holds` }),
  denied: ({ what }) => ({ text: `${inQuotes(what)}, which is defined elsewhere, does not hold` }),
  reads: ({ field }) => (field === undefined ? [] : [{ kind: 'field', id: field }]),
  children: () => [],
  examples: [
    {
      yaml: '{ private: Fair use of the free plan, imported_as: contact.newsletter }',
      english: '“Fair use of the free plan”, which is defined elsewhere, holds',
      leads: { fernhill: true, brook: false, blank: undefined },
    },
    {
      yaml: '{ private: Credit check of the bank }',
      english: '“Credit check of the bank”, which is defined elsewhere, holds',
      leads: { fernhill: undefined, brook: undefined, blank: undefined },
    },
  ],
};
