/**
 * Tests on a score that is not there: false where the model does not apply or rules the lead out, unknown
 * where it could not be told. The same in three engines.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsOf } from '#core/conditions/js.ts';
import { truthOf } from '#core/conditions/judge.ts';
import { sqlOf } from '#core/conditions/sql.ts';
import type { Score, Subject } from '#core/conditions/subject.ts';
import type { Truth } from '#core/conditions/truth.ts';
import { js } from '#core/js/fragment.ts';
import { sql } from '#core/sql/fragment.ts';
import { dialect, openSession, type Session } from '#node/data/session.ts';
import { loadModule } from '../js/load-module.ts';
import { exampleJsScope } from './example-js-scope.ts';
import { exampleSubjects } from './example-leads.ts';
import { lowerExample } from './example-scope.ts';
import { exampleSqlScope } from './example-sql-scope.ts';

const TESTS = [
  '{ score: engagement, from: 10 }',
  '{ score: engagement, below: 10 }',
  '{ grade: engagement, is: high }',
  '{ cell: product-fit, is: go }',
] as const;

const OF_STATUS: readonly (readonly [status: string, truth: Truth])[] = [
  ['not-applicable', false],
  ['disqualified', false],
  ['insufficient-data', undefined],
  ['undetermined', undefined],
];

const rows = TESTS.flatMap((yaml) => OF_STATUS.map(([status, truth]) => [yaml, status, truth] as const));

let session: Session;
beforeAll(async () => {
  session = await openSession([], { threads: 1 });
});
afterAll(() => session.close());

it.each(rows)('%s of a score that is %s: %s', async (yaml, status, truth) => {
  expect(await answers(yaml, () => ({ status }))).toEqual([truth, truth, truth]);
});

it('a cell asks both of its models', async () => {
  const scored: Score = { status: 'scored', points: { least: 0, most: 0 } };
  for (const out of ['engagement', 'trial']) {
    const score = (model: string): Score => (model === out ? { status: 'not-applicable' } : scored);
    expect(await answers('{ cell: product-fit, is: go }', score)).toEqual([false, false, false]);
  }
});

async function answers(yaml: string, score: Subject['score']): Promise<readonly unknown[]> {
  const { test } = lowerExample(parse(yaml));
  const blank = exampleSubjects.get('blank');
  if (test === undefined || blank === undefined) throw new Error(`${yaml} cannot be asked`);
  const subject: Subject = { ...blank, score, cell: () => undefined };
  const [[inSql] = []] = await session.rows(sql`SELECT ${sqlOf(test, exampleSqlScope(subject, dialect))}`);
  const { surely, possibly } = jsOf(test, exampleJsScope(subject));
  const { answer } = await loadModule(
    js`export const answer = ${surely} ? true : ${possibly} ? undefined : false;`.text,
  );
  return [truthOf(test, subject), inSql === null ? undefined : inSql, answer];
}

it('presence of one field is asked in the plainest way', () => {
  const { test } = lowerExample(parse('{ known: company.industry }'));
  const two = lowerExample(parse('{ known: { from: 1, of: [company.industry, company.employees] } }')).test;
  const none = lowerExample(parse('{ known: { below: 1, of: [company.industry] } }')).test;
  const blank = exampleSubjects.get('blank');
  if (test === undefined || two === undefined || none === undefined || blank === undefined)
    throw new Error('unreadable');
  const [one, several, absent] = [test, two, none].map((asked) => sqlOf(asked, exampleSqlScope(blank, dialect)).text);
  expect(one).toBe('(CAST(NULL AS VARCHAR) IS NOT NULL)');
  expect(several).toContain('CASE');
  expect(absent).toContain('CASE');
});
