/**
 * Where a comparison turns: on the edge, just before it and just behind it. Judged by the interpreter,
 * by DuckDB and by JavaScript.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsOf } from '#core/conditions/js.ts';
import { truthOf } from '#core/conditions/judge.ts';
import { sqlOf } from '#core/conditions/sql.ts';
import type { Subject } from '#core/conditions/subject.ts';
import type { Test } from '#core/conditions/test.ts';
import type { Truth } from '#core/conditions/truth.ts';
import { js } from '#core/js/fragment.ts';
import { sql } from '#core/sql/fragment.ts';
import { dialect, openSession, type Session } from '#node/data/session.ts';
import { loadModule } from '../js/load-module.ts';
import { exampleJsScope } from './example-js-scope.ts';
import { exampleSubjects } from './example-leads.ts';
import { exampleValue, lowerExample } from './example-scope.ts';
import { exampleSqlScope } from './example-sql-scope.ts';

type Edge = readonly [field: string, value: unknown, comparison: string, truth: Truth];

/** Judged at 2026-10-15T09:00:00Z, which is the 15th. */
const edges: readonly Edge[] = [
  ['product.trial_started', '2026-10-15T09:00:00Z', 'in_last: 1h', true],
  ['product.trial_started', '2026-10-15T09:00:00.001Z', 'in_last: 1h', false],
  ['product.trial_started', '2026-10-15T08:00:00.001Z', 'in_last: 1h', true],
  ['product.trial_started', '2026-10-15T08:00:00Z', 'in_last: 1h', false],
  ['lead.next_step', '2026-10-15', 'in_last: 2d', true],
  ['lead.next_step', '2026-10-16', 'in_last: 2d', false],
  ['lead.next_step', '2026-10-14', 'in_last: 2d', true],
  ['lead.next_step', '2026-10-13', 'in_last: 2d', false],
  ['product.trial_started', '2026-10-15T09:00:00Z', 'in_next: 1h', true],
  ['product.trial_started', '2026-10-15T08:59:59.999Z', 'in_next: 1h', false],
  ['product.trial_started', '2026-10-15T09:59:59.999Z', 'in_next: 1h', true],
  ['product.trial_started', '2026-10-15T10:00:00Z', 'in_next: 1h', false],
  ['lead.next_step', '2026-10-15', 'in_next: 2d', true],
  ['lead.next_step', '2026-10-17', 'in_next: 2d', false],
  ['product.trial_started', '2026-10-15T08:00:00Z', 'older_than: 1h', true],
  ['product.trial_started', '2026-10-15T08:00:00.001Z', 'older_than: 1h', false],
  ['product.trial_started', '2026-10-15T10:00:00Z', 'older_than: 1h', false],
  ['lead.next_step', '2026-10-13', 'older_than: 2d', true],
  ['lead.next_step', '2026-10-14', 'older_than: 2d', false],
  ['lead.next_step', '2026-10-15', 'after: 2026-10-14', true],
  ['lead.next_step', '2026-10-15', 'after: 2026-10-15', false],
  ['lead.next_step', '2026-10-15', 'before: 2026-10-15', false],
  ['lead.next_step', '2026-10-15', 'before: 2026-10-16', true],
  ['lead.next_step', '2026-10-15', 'from: 2026-10-15', true],
  ['lead.next_step', '2026-10-15', 'from: 2026-10-16', false],
  ['lead.next_step', '2026-10-15', 'up_to: 2026-10-15', true],
  ['lead.next_step', '2026-10-15', 'up_to: 2026-10-14', false],
  ['company.employees', 50, 'from: 50', true],
  ['company.employees', 49, 'from: 50', false],
  ['company.employees', 50, 'above: 50', false],
  ['company.employees', 51, 'above: 50', true],
  ['company.employees', 50, 'below: 50', false],
  ['company.employees', 49, 'below: 50', true],
  ['company.employees', 50, 'up_to: 50', true],
  ['company.employees', 51, 'up_to: 50', false],
  ['company.employees', 50, 'from: 50, below: 51', true],
  ['company.stock_turns', 6.5, 'from: 6.5', true],
  ['company.stock_turns', 6.4, 'from: 6.5', false],
  ['contact.seniority', 'director', 'from: director', true],
  ['contact.seniority', 'manager', 'from: director', false],
  ['contact.seniority', 'executive', 'above: director', true],
  ['contact.seniority', 'director', 'above: director', false],
  ['contact.seniority', 'manager', 'below: director', true],
  ['contact.seniority', 'director', 'up_to: director', true],
  ['company.systems', ['erp'], 'has_any: [erp, shop]', true],
  ['company.systems', ['warehouse'], 'has_any: [erp, shop]', false],
  ['company.systems', [], 'has_any: [erp, shop]', false],
  ['company.systems', ['erp'], 'has_all: [erp, shop]', false],
  ['company.systems', ['shop', 'erp'], 'has_all: [erp, shop]', true],
  ['company.systems', [], 'has_all: [erp, shop]', false],
  ['contact.interests', ['STOCK'], 'has_all: [stock]', true],
  ['contact.title', 'vice president', 'contains: [president, security]', true],
  ['contact.title', 'security', 'contains: [president, security]', true],
  ['contact.title', 'buyer', 'contains: [president, security]', false],
  ['contact.title', 'Head of sales', 'starts_with: [head, chief]', true],
  ['contact.title', 'The head of sales', 'starts_with: [head, chief]', false],
  ['contact.title', 'Sales head', 'ends_with: [head, chief]', true],
  ['contact.title', 'Sales headquarters', 'ends_with: [head, chief]', false],
  ['contact.title', 'MVP', 'has_word: [vp, cto]', false],
  ['contact.title', 'VP', 'has_word: [vp, cto]', true],
  ['contact.title', 'acting cto', 'has_word: [vp, cto]', true],
  ['company.industry', 'software', 'in: [software, retail]', true],
  ['company.industry', 'education', 'in: [software, retail]', false],
  ['company.industry', 'education', 'not_in: [software, retail]', true],
  ['company.industry', 'retail', 'not_in: [software, retail]', false],
  ['company.industry', 'retail', 'is_not: retail', false],
  ['company.country', 'MX', 'in: $latin-america', true],
  ['company.country', 'MX', 'not_in: $latin-america', false],
  ['company.employees', undefined, 'from: 50', undefined],
  ['company.industry', undefined, 'not_in: [software]', undefined],
  ['company.systems', undefined, 'has_any: [erp]', undefined],
];

const blank = exampleSubjects.get('blank');

/** A lead of which nothing else is known. */
function subjectWith(fields: ReadonlyMap<string, unknown>): Subject {
  if (blank === undefined) throw new Error('the examples have no blank lead');
  return {
    ...blank,
    field: (id) => {
      const written = fields.get(id);
      return written === undefined ? undefined : exampleValue(id, written);
    },
  };
}

let session: Session;
beforeAll(async () => {
  session = await openSession([], { threads: 1 });
});
afterAll(() => session.close());

async function answers(test: Test, subject: Subject): Promise<readonly unknown[]> {
  const [[inSql] = []] = await session.rows(sql`SELECT ${sqlOf(test, exampleSqlScope(subject, dialect))}`);
  const { surely, possibly } = jsOf(test, exampleJsScope(subject));
  const { answer } = await loadModule(
    js`export const answer = ${surely} ? true : ${possibly} ? undefined : false;`.text,
  );
  return [truthOf(test, subject), inSql === null ? undefined : inSql, answer];
}

describe('a comparison on its edge', () => {
  it.each(edges)('%s %j, %s: %s', async (field, value, comparison, truth) => {
    const { test, findings } = lowerExample(parse(`{ field: ${field}, ${comparison} }`));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const subject = subjectWith(new Map([[field, value]]));
    expect(test && (await answers(test, subject))).toEqual([truth, truth, truth]);
  });
});

type Pair = readonly [field: string, one: unknown, otherField: string, other: unknown, truth: Truth];

const pairs: readonly Pair[] = [
  ['company.employees', 8, 'company.employees_last_year', 8, true],
  ['company.employees', 8, 'company.employees_last_year', 9, false],
  ['company.employees', 8, 'company.employees_last_year', undefined, undefined],
  ['company.employees', undefined, 'company.employees_last_year', 8, undefined],
  ['company.domain', 'fernhill.example', 'contact.email_domain', 'Fernhill.example', true],
  ['company.domain', 'fernhill.example', 'contact.email_domain', 'brook.example', false],
];

it.each(pairs)('%s %j is the same as %s %j: %s', async (field, one, otherField, other, truth) => {
  const { test } = lowerExample(parse(`{ field: ${field}, same_as: ${otherField} }`));
  const subject = subjectWith(
    new Map([
      [field, one],
      [otherField, other],
    ]),
  );
  expect(test && (await answers(test, subject))).toEqual([truth, truth, truth]);
});

it('text is the same whatever its capitals', () => {
  const type = { is: 'text' } as const;
  const origin = { file: 'policies/example.yaml', path: [] };
  const test: Test = { op: 'field', origin, field: 'one', by: [{ by: 'same_as', type, field: 'other' }] };
  const texts = new Map([
    ['one', 'STRASSE'],
    ['other', 'straße'],
    ['same', ' Strasse '],
  ]);
  const subject: Subject = { ...subjectWith(new Map()), field: (id) => texts.get(id) };
  expect(truthOf(test, subject)).toBe(false);
  expect(truthOf({ ...test, by: [{ by: 'same_as', type, field: 'same' }] }, subject)).toBe(true);
});
