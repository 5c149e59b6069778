/** Paths of keys as line and column. */
import { describe, expect, it } from 'vitest';
import type { NodePlace } from '#core/diagnostics/place.ts';
import { readDocument } from '#core/document/read-document.ts';

const TEXT = `# a comment first
kind: signals
signals:
  - id: demo-request
    views:
      sales: { counts_as: mql }   # after the value
    "why ünï 😀": [x, 'ja']

  - &second
    id: webinar
    text: |
      two
      lines

more: *second
empty: []
`;

const document = readDocument('policies/signals.yaml', TEXT);

/** The text that a place marks. */
function marked(path: NodePlace['path'], part: NodePlace['part']): string {
  const { from, to } = document.locate({ in: 'policy', file: document.file, path, part });
  return TEXT.slice(from.offset, to.offset);
}

describe('the place of', () => {
  it.each([
    ['a value', ['kind'], 'value', 'signals'],
    ['a key', ['kind'], 'key', 'kind'],
    ['a key with its value', ['kind'], 'node', 'kind: signals'],
    ['a value in a list of maps', ['signals', 0, 'id'], 'value', 'demo-request'],
    ['a flow map', ['signals', 0, 'views', 'sales'], 'value', '{ counts_as: mql }'],
    ['a value in a flow map', ['signals', 0, 'views', 'sales', 'counts_as'], 'value', 'mql'],
    ['a block map, without the comment after it', ['signals', 0, 'views'], 'value', 'sales: { counts_as: mql }'],
    ['a quoted key', ['signals', 0, 'why ünï 😀'], 'key', '"why ünï 😀"'],
    ['an item after a multi-byte key', ['signals', 0, 'why ünï 😀', 1], 'value', "'ja'"],
    ['an item as a key: it has none', ['signals', 0, 'why ünï 😀', 1], 'key', "'ja'"],
    ['a block of text, without the empty line after it', ['signals', 1, 'text'], 'value', '|\n      two\n      lines'],
    ['an alias', ['more'], 'value', '*second'],
    ['something in what an alias stands for', ['more', 'id'], 'value', 'webinar'],
    ['an empty list', ['empty'], 'value', '[]'],
  ] as const)('%s', (_what, path, part, text) => {
    expect(marked(path, part)).toBe(text);
  });

  it.each([
    ['a missing key', ['signals', 0, 'views', 'sales', 'reading'], '{ counts_as: mql }'],
    ['anything below a missing key', ['signals', 0, 'views', 'sales', 'reading', 3, 'x'], '{ counts_as: mql }'],
    ['a missing item', ['empty', 4], '[]'],
    ['a key of something that is no map', ['kind', 'title'], 'signals'],
  ] as const)('%s is the nearest node around it', (_what, path, text) => {
    expect(marked(path, 'value')).toBe(text);
  });

  it('counts lines and columns from 1, columns in UTF-16 units', () => {
    const place: NodePlace = {
      in: 'policy',
      file: document.file,
      path: ['signals', 0, 'why ünï 😀', 1],
      part: 'value',
    };
    expect(document.locate(place)).toMatchObject({ from: { line: 7, column: 23 }, to: { line: 7, column: 27 } });
  });

  it('something at the end of the text is its last character', () => {
    const { from, to } = document.locate({ in: 'text', file: document.file, from: TEXT.length, to: TEXT.length + 5 });
    expect(TEXT.slice(from.offset, to.offset)).toBe(']');
  });

  it('anything in a text that cannot be read is its first line', () => {
    const broken = readDocument('policies/broken.yaml', 'kind: [\nsignals:\n');
    const { from, to } = broken.locate({ in: 'policy', file: broken.file, path: ['kind'], part: 'value' });
    expect([from.line, from.column, to.line, to.column]).toEqual([1, 1, 1, 8]);
  });
});
