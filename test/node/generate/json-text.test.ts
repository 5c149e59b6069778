import { describe, expect, it } from 'vitest';
import { jsonText } from '#node/generate/json-text.ts';

const manyWords = Array.from({ length: 20 }, (_, index) => `word number ${index}`);

describe('JSON for people', () => {
  it('keeps on a line what fits on it', () => {
    expect(jsonText({ a: 1, b: [true, null, 'c'], d: {} })).toBe('{ "a": 1, "b": [true, null, "c"], "d": {} }\n');
  });

  it('breaks what does not, and only that', () => {
    const text = jsonText({ short: { a: 1 }, long: manyWords });
    expect(text.split('\n').slice(0, 4)).toEqual([
      '{',
      '  "short": { "a": 1 },',
      '  "long": [',
      '    "word number 0",',
    ]);
  });

  it('says the same as it was given', () => {
    const value = { 'key "quoted"': manyWords, nested: [{ deep: manyWords }] };
    expect(JSON.parse(jsonText(value))).toEqual(value);
  });
});
