/** The examples again, compiled to SQL and run by DuckDB: the same truth for every lead. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { truthOf } from '#core/conditions/judge.ts';
import { sqlOf } from '#core/conditions/sql.ts';
import type { Truth } from '#core/conditions/truth.ts';
import { sql } from '#core/sql/fragment.ts';
import { dialect, openSession, type Session } from '#node/data/session.ts';
import { exampleSubjects } from './example-leads.ts';
import { lowerExample } from './example-scope.ts';
import { exampleSqlScope } from './example-sql-scope.ts';
import { readExamples } from './examples.ts';

const tests = readExamples.flatMap(({ of, english, condition }) => {
  const { test } = lowerExample(condition);
  return test === undefined ? [] : [{ of, english, test }];
});

let session: Session;
beforeAll(async () => {
  session = await openSession([]);
});
afterAll(() => session.close());

describe.each([...exampleSubjects])('for %s', (_, subject) => {
  const scope = exampleSqlScope(subject, dialect);

  it.each(tests)('$of: $english', async ({ test }) => {
    const [[answer] = []] = await session.rows(sql`SELECT ${sqlOf(test, scope)}`);
    const inSql: Truth = answer === null ? undefined : Boolean(answer);
    expect(inSql).toBe(truthOf(test, subject));
  });
});
