/** The examples that document operators and comparisons: each is valid, reads and is judged as it says. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '#core/conditions/english.ts';
import { truthOf } from '#core/conditions/judge.ts';
import { exampleSubjects } from './example-leads.ts';
import { lowerExample } from './example-scope.ts';
import { exampleWords } from './example-words.ts';
import { readExamples } from './examples.ts';
import { schemaFindings } from './validate.ts';

describe.each(readExamples)('$of: $english', ({ condition, english, leads }) => {
  const { test, findings } = lowerExample(condition);

  it('fits the schema and the type check', () => expect([...schemaFindings(condition), ...findings]).toEqual([]));

  it('reads as it says', () => expect(test && sentenceOf(test, exampleWords)).toBe(english));

  it.each(Object.entries(leads))('is judged for %s', (lead, truth) => {
    const subject = exampleSubjects.get(lead);
    expect(test && subject && truthOf(test, subject)).toBe(truth);
  });
});
