/** Comments of a YAML text, and what only looks like one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentsIn } from '#core/document/comments.ts';

describe('comments', () => {
  it.each([
    ['on a line of its own', '# one\na: 1\n', ['# one']],
    ['behind a value', 'a: 1 # one\n', ['# one']],
    ['behind a key and inside a list', 'a: # one\n  - b # two\n', ['# one', '# two']],
    ['inside a flow map over lines', 'a: { # one\n  b: 1 } # two\n', ['# one', '# two']],
    ['behind the header of a block of text', 'a: | # one\n  text\n# two\n', ['# one', '# two']],
    ['inside a block of text: none', 'a: |\n  # text\n  more\nb: >-\n  # text\n', []],
    ['inside quotes: none', 'a: "x # y"\nb: \'x # y\'\n', []],
    ['without a space before it: none', 'a: x#y\n', []],
    ['after the end of a document', 'a: 1\n...\n# one\n', ['# one']],
    ['with Windows line ends', '# one\r\na: 1 # two\r\n', ['# one', '# two']],
  ])('%s', (_what, text, expected) => {
    const comments = commentsIn(text);
    expect(comments.map((comment) => comment.text)).toEqual(expected);
    expect(comments.map(({ from, to }) => text.slice(from, to))).toEqual(expected);
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '# x',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      '"',
      "'",
      '|',
      '&a ',
      '*a',
      '---\n',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        for (const { from, to, text: comment } of commentsIn(text)) expect(text.slice(from, to)).toBe(comment);
      }),
    );
  });
});
