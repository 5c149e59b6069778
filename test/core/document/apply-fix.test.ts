/** Edits of nodes, made in the text: what is not meant stays to the last character. */
import { describe, expect, it } from 'vitest';
import type { Edit } from '#core/diagnostics/finding.ts';
import { applyFix } from '#core/document/apply-fix.ts';

const set = (value: string | number | boolean, ...path: readonly (string | number)[]): Edit => ({
  do: 'set',
  path,
  value,
});
const remove = (...path: readonly (string | number)[]): Edit => ({ do: 'remove', path });
const rename = (key: string, ...path: readonly (string | number)[]): Edit => ({ do: 'rename', path, key });

describe('a fix', () => {
  it.each<readonly [string, string, readonly Edit[], string]>([
    ['a value', 'a:   b # why\n', [set('c', 'a')], 'a:   c # why\n'],
    ['a value in double quotes', 'a: "b"\n', [set('c', 'a')], 'a: "c"\n'],
    ['a value in single quotes', "a: 'b'\n", [set("it's", 'a')], "a: 'it''s'\n"],
    ['a value that needs quotes', 'a: b\n', [set('yes: no', 'a')], 'a: "yes: no"\n'],
    ['a value that would be a number', 'a: b\n', [set('12', 'a')], 'a: "12"\n'],
    ['a number', 'a: 1\n', [set(2.5, 'a')], 'a: 2.5\n'],
    ['a value in brackets', 'a: [ b,c ]\n', [set('d, e', 'a', 0)], 'a: [ "d, e",c ]\n'],
    ['a key', '# top\na: # why\n  b: 1\n', [rename('c', 'a')], '# top\nc: # why\n  b: 1\n'],
    ['a key in braces', 'a: {b: 1, "c" : 2}\n', [rename('d', 'a', 'c')], 'a: {b: 1, "d" : 2}\n'],
    [
      'an item of a list',
      'a:\n  - b\n  # about d\n  - c # of c\n  - d\n',
      [remove('a', 1)],
      'a:\n  - b\n  # about d\n  - d\n',
    ],
    ['the last item', 'a:\n  - b\n  - c\n', [remove('a', 1)], 'a:\n  - b\n'],
    ['an item over lines', 'a:\n  - b: 1\n    c:\n      - d\n\n  - e: 2\n', [remove('a', 0)], 'a:\n\n  - e: 2\n'],
    ['an item in brackets', 'a: [b, c, d]\n', [remove('a', 1)], 'a: [b, d]\n'],
    ['the last item in brackets', 'a: [b, c]\n', [remove('a', 1)], 'a: [b]\n'],
    ['a pair', 'a: 1\nb: # x\n  c: 2\nd: 3\n', [remove('b')], 'a: 1\nd: 3\n'],
    ['a pair in braces', 'a: { b: 1, c: 2 }\n', [remove('a', 'b')], 'a: { c: 2 }\n'],
    ['two places at once', 'a: b\nc: [b]\n', [set('d', 'c', 0), set('d', 'a')], 'a: d\nc: [d]\n'],
    ['text that is no node', '# x\na: 1\n', [{ do: 'replace', from: 0, to: 3, by: '# y' }], '# y\na: 1\n'],
    ['Windows line ends', 'a:\r\n  - b\r\n  - c\r\n', [remove('a', 0)], 'a:\r\n  - c\r\n'],
    ['text without a line break at its end', 'a:\n  - b\n  - c', [remove('a', 0)], 'a:\n  - c'],
  ])('changes %s', (_what, text, edits, expected) => {
    expect(applyFix({ edits }, text)).toEqual({ text: expected });
  });

  it.each<readonly [string, string, readonly Edit[], string]>([
    ['what is not there', 'a: 1\n', [set(2, 'b')], 'there is nothing of its own at this place'],
    [
      'what stands behind an alias',
      'a: &x { b: 1 }\nc: *x\n',
      [set(2, 'c', 'b')],
      'there is nothing of its own at this place',
    ],
    ['what an anchor repeats', 'a: &x 1\nb: *x\n', [set(2, 'a')], 'other places repeat it by its anchor'],
    ['a block of text', 'a: |\n  b\n', [set('c', 'a')], 'it is a block of text'],
    ['a whole map', 'a: { b: 1 }\n', [set('c', 'a')], 'it is no single value'],
    ['the only item', 'a: [b]\n', [remove('a', 0)], 'nothing would be left around it'],
    [
      'the first pair of an item',
      'a:\n  - b: 1\n    c: 2\n',
      [remove('a', 0, 'b')],
      'it shares its line with something else',
    ],
    ['an item before a comment in brackets', 'a: [b # why\n  , c]\n', [remove('a', 0)], 'a comment stands behind it'],
    ['a key that is there already', 'a: 1\nb: 2\n', [rename('b', 'a')], 'more than it would change'],
    [
      'text that cannot be read',
      'a: [\n',
      [{ do: 'replace', from: 0, to: 1, by: 'b: 1\na' }],
      'the file cannot be read',
    ],
    [
      'comment that ends in a value',
      '# x\na: 1\n',
      [{ do: 'replace', from: 0, to: 3, by: 'b: 2' }],
      'more than it would change',
    ],
    ['one place twice', 'a: 1\n', [set(2, 'a'), set(3, 'a')], 'its changes meet in one place'],
  ])('refuses %s', (_what, text, edits, refused) => {
    expect(applyFix({ edits }, text)).toEqual({ refused });
  });
});
