import { expect, it } from 'vitest';
import { didYouMean } from '#core/diagnostics/did-you-mean.ts';

it.each([
  ['two letters swapped', 'titel', ['id', 'title', 'owners'], 'title'],
  ['a letter missing', 'demo-reqest', ['demo-request', 'ebook-download'], 'demo-request'],
  ['a letter too many', 'ownners', ['owners', 'title'], 'owners'],
  ['a letter replaced', 'mwl', ['mql', 'opportunity'], 'mql'],
  ['only the case differs', 'Software', ['education', 'software'], 'software'],
  ['another separator', 'not-before', ['not_before', 'sooner_if'], 'not_before'],
  ['the first part of a dotted id missing', 'employees', ['contact.email', 'company.employees'], 'company.employees'],
  ['the model of a rule missing', 'industry', ['fit/size', 'fit/industry'], 'fit/industry'],
  ['the closest of several', 'webinar-atended', ['webinar-attend', 'webinar-attended'], 'webinar-attended'],
  ['the first of equally close ones', 'sxl', ['sal', 'sql'], 'sal'],
])('%s', (_what, word, candidates, expected) => {
  expect(didYouMean(word, candidates)).toBe(expected);
});

it.each([
  ['nothing close', 'opportunity', ['inquiry', 'customer']],
  ['single letters', 'a', ['b', 'c']],
  ['no candidates', 'title', []],
])('%s gives no suggestion', (_what, word, candidates) => {
  expect(didYouMean(word, candidates)).toBeUndefined();
});

it('stays quick with very long words', () => {
  expect(didYouMean('x'.repeat(1_000_000), ['y'.repeat(1_000_000), 'title'])).toBeUndefined();
});
