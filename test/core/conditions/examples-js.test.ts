/** The examples again, compiled to JavaScript and run as a module: the same truth for every lead. */
import { describe, expect, it } from 'vitest';
import { jsOf } from '#core/conditions/js.ts';
import { truthOf } from '#core/conditions/judge.ts';
import { joinJs, js } from '#core/js/fragment.ts';
import { loadModule } from '../js/load-module.ts';
import { exampleJsScope } from './example-js-scope.ts';
import { exampleSubjects } from './example-leads.ts';
import { lowerExample } from './example-scope.ts';
import { readExamples } from './examples.ts';

const tests = readExamples.flatMap(({ of, english, condition }) => {
  const { test } = lowerExample(condition);
  return test === undefined ? [] : [{ of, english, test }];
});

describe.each([...exampleSubjects])('for %s', async (_, subject) => {
  const scope = exampleJsScope(subject);
  const truths = tests.map(({ test }) => {
    const { surely, possibly } = jsOf(test, scope);
    return js`[${surely}, ${possibly}]`;
  });
  const { answers } = await loadModule(js`export const answers = [${joinJs(truths, ',\n')}];`.text);

  it.each(tests.map((test, place) => ({ ...test, place })))('$of: $english', ({ test, place }) => {
    const truth = truthOf(test, subject);
    expect(Array.isArray(answers) && answers[place]).toEqual([truth === true, truth !== false]);
  });
});
