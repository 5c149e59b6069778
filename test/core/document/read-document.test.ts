/** Texts of policies, and what is said about them where. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '#core/document/read-document.ts';

/** `line:column-column rule` of every finding, columns from and to where both are on one line. */
function said(text: string): readonly string[] {
  const document = readDocument('policies/example.yaml', text);
  return document.findings.map(({ rule, place }) => {
    if (place.in === 'rows') return `row ${place.row} ${rule}`;
    const { from, to } = document.locate(place);
    return `${from.line}:${from.column}-${to.line === from.line ? to.column : `${to.line}:${to.column}`} ${rule}`;
  });
}

function messages(text: string): readonly string[] {
  return readDocument('policies/example.yaml', text).findings.map(({ message }) => message);
}

describe('a text that is not valid YAML', () => {
  it.each([
    ['a key that does not line up', 'a:\n  b: 1\n c: 2\nd: 3\n', '3:2-6'],
    ['a line indented with a tab', 'a:\n\tb: 1\n', '2:1-2'],
    ['a double quote never closed, shown where it opens', 'a: "open\nb: 1\nc: 2\n', '1:4-9'],
    ['a single quote never closed', "a: 'open\nb: 1\n", '1:4-9'],
    ['a list never closed, shown where it opens', 'a: [1, 2\nb: 1\nc: 2\n', '1:4-9'],
    ['a map never closed', 'a: { x: 1, y: 2\nb: 1\n', '1:4-16'],
    ['a map never closed at the end of the file', 'a: { x: 1', '1:4-10'],
    ['the inner one of two lists never closed', 'a: [{ x: 1, y: [2 }, { z: 3 }]\n', '1:16-31'],
    ['a bracket too many', 'a: [1, 2]]\nb: 1\n', '1:10-11'],
    ['a colon in bare text', 'why: two things: both\nb: 1\n', '1:6-22'],
    ['a line without a key', 'a: 1\nbcd\nd: 1\n', '2:1-4'],
    ['no space after the colon', 'a:1\nb: 2\n', '1:1-4'],
    ['text that begins with a reserved character', 'a: @x\n', '1:4-6'],
    ['a line of a list item out of line', 'a:\n  - id: x\n    t: 1\n   u: 2\n  - id: y\n', '4:4-8'],
    ['a line indented too far', 'd:\n  e: 1\n   f: 2\n', '3:4-8'],
    ['an unknown code after a backslash', 'a: "\\q"\n', '1:5-6'],
    ['a key after a list', '- a\n- b\nc: 1\n', '3:1-2'],
    ['text after the mark of a block', 'a: | x\n  b\n', '1:6-7'],
    ['Windows line ends', 'a: 1\r\nb: "x\r\n', '2:4-6'],
  ])('%s is one finding', (_what, text, place) => {
    expect(said(text)).toEqual([`${place} syntax/invalid-yaml`]);
  });

  it('gives one finding for each mistake', () => {
    expect(said('a: [1, 2\nb: 1\nc:\n  d: @x\n')).toEqual(['1:4-9 syntax/invalid-yaml', '4:6-8 syntax/invalid-yaml']);
  });

  it('has no data, so that nothing is concluded from half of it', () => {
    expect(readDocument('policies/example.yaml', 'a: 1\nb: [').data).toBeUndefined();
  });
});

describe('a text that is valid YAML and still refused', () => {
  it.each([
    ['nothing at all', '', ['1:1-1 syntax/empty-file']],
    ['only a comment', '# nothing yet\n', ['1:1-1 syntax/empty-file']],
    ['only a document marker', '---\n', ['1:1-1 syntax/empty-file']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['2:1-4 syntax/several-documents']],
    ['a YAML directive, whatever it would change', '%YAML 1.1\n---\na: ok\n', ['1:1-10 syntax/tag']],
    ['tags', 'a: !person x\nb: !!str 5\n', ['1:12-13 syntax/tag', '2:10-11 syntax/tag']],
    ['a key written twice', 'a: 1\nb: 2\na: 3\n', ['3:1-2 syntax/duplicate-key']],
    ['a key written twice in a flow map', 'a: { x: 1, x: 2 }\n', ['1:12-13 syntax/duplicate-key']],
    ['keys without value', 'a:\nb: ~\nc: null\n', ['1:1-3', '2:4-5', '3:4-8'].map((at) => `${at} syntax/empty-value`)],
    ['an empty item', 'a:\n  -\n  - x\n', ['2:4-4 syntax/empty-value']],
    ['prose with a comma in a flow map', '{ a: Promising, but verify }', ['1:17-27 syntax/empty-value']],
    ['keys that are not text', '1: a\ntrue: b\n', ['1:1-2 syntax/key-not-text', '2:1-5 syntax/key-not-text']],
    ['a list as a key', '? [a]\n: b\n', ['1:3-6 syntax/key-not-text']],
    [
      'keys of programs',
      '__proto__: 1\na: { constructor: 1 }\n',
      ['1:1-10 syntax/reserved-key', '2:6-17 syntax/reserved-key'],
    ],
    ['a merge key', 'a: &a { x: 1 }\nb: { <<: *a }\n', ['2:6-8 syntax/reserved-key']],
    ['an alias without anchor', 'a: *nowhere\n', ['1:4-12 syntax/unusable-alias']],
    ['an alias inside what it repeats', 'a: &a [*a]\n', ['1:8-10 syntax/unusable-alias']],
    ['a direction override', 'a: "x\u202ey"\n', ['1:6-7 syntax/hidden-character']],
    ['a no-break space before a key', 'a:\n  \u00a0b: 1\n', ['2:3-4 syntax/hidden-character']],
    [
      'numbers beyond exactness',
      'a: .inf\nb: 12345678901234567\nc: 0.1234567890123456\n',
      ['1:4-8', '2:4-21', '3:4-22'].map((at) => `${at} syntax/inexact-number`),
    ],
    ['deep nesting', `a: ${'['.repeat(45)}${']'.repeat(45)}\n`, ['1:43-44 syntax/too-deep']],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('values that other programs read differently', () => {
  it.each([
    ['no', 'Write "no" in quotes if you mean the text, or false if you mean the yes-no value.'],
    ['Yes', 'Write "Yes" in quotes if you mean the text, or true if you mean the yes-no value.'],
    ['off', 'Write "off" in quotes if you mean the text, or false if you mean the yes-no value.'],
    ['y', 'Write "y" in quotes if you mean the text, or true if you mean the yes-no value.'],
    ['12:30', 'Write "12:30" in quotes.'],
    ['007', 'Write "007" in quotes if the zeros matter, or 7 if it is a number.'],
    ['1_000', 'Write 1000, without underscores.'],
    ['0x1F', 'Write 31, or "0x1F" in quotes if you mean the text.'],
  ])('a bare %s is refused', (value, remedy) => {
    const { findings } = readDocument('policies/example.yaml', `a: ${value}\n`);
    expect(findings).toMatchObject([{ rule: 'syntax/look-alike', severity: 'error', remedy }]);
  });

  it.each([
    '"no"',
    "'on'",
    'not',
    'none',
    '0',
    '-0.5',
    '10',
    '2026-10-01',
    '2026-10-15T09:00:00Z',
    '30d',
    '"NO"',
    '50%',
    '|\n  no\n',
  ])('%s is fine', (value) => {
    expect(said(`a: ${value}\n`)).toEqual([]);
  });

  it('names the key or the item', () => {
    expect(messages('country: NO\nlist: [on]\n')).toEqual([
      'The value of "country" is the bare word NO, which some programs read as text and others as false.',
      'Item 1 of "list" is the bare word on, which some programs read as text and others as true.',
    ]);
  });
});

describe('texts that would cost too much to read', () => {
  const tenfold = (name: string, of: string): string => `${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]\n`;
  const bomb = `a: &a [x]\n${tenfold('b', 'a')}${tenfold('c', 'b')}${tenfold('d', 'c')}${tenfold('e', 'd')}${tenfold('f', 'e')}`;

  it.each([
    ['aliases of aliases', bomb, 'syntax/too-many-aliases'],
    [
      'hundreds of aliases',
      `a: &a 1\n${Array.from({ length: 101 }, (_, n) => `b${n}: *a\n`).join('')}`,
      'syntax/too-many-aliases',
    ],
    ['a wall of brackets', `a: ${'['.repeat(900_000)}`, 'syntax/too-deep'],
    ['a wall of maps', `a: ${'{a: '.repeat(200_000)}`, 'syntax/too-deep'],
    ['lists begun on one line', `a:\n  ${'- '.repeat(400_000)}`, 'syntax/too-deep'],
    ['a million characters', `a: ${'x'.repeat(1_000_000)}`, 'syntax/too-large'],
  ])('%s are refused at once', (_what, text, rule) => {
    expect(readDocument('policies/example.yaml', text)).toMatchObject({ data: undefined, findings: [{ rule }] });
  });
});

describe('data', () => {
  it('is plain, and no key of a policy is a property every object has', () => {
    const { data } = readDocument('policies/example.yaml', 'a: { b: [1, x, true] }\ntoString: mine\n');
    expect(data).toEqual({ a: { b: [1, 'x', true] }, toString: 'mine' });
    expect(Object.getPrototypeOf(data)).toBeNull();
  });

  it('repeats what an alias stands for, the last anchor of the name before it', () => {
    const { data, findings } = readDocument('policies/example.yaml', 'a: &x 1\nb: *x\nc: &x { d: 2 }\ne: [*x]\n');
    expect(data).toEqual({ a: 1, b: 1, c: { d: 2 }, e: [{ d: 2 }] });
    expect(findings).toEqual([]);
  });

  it('says once what is wrong inside a repeated value', () => {
    expect(said('a: &x { b: no }\nc: *x\n')).toEqual(['1:12-14 syntax/look-alike']);
  });

  it('keeps the first of two equal keys, and the words of the other', () => {
    const { data, lost } = readDocument('policies/example.yaml', 'a: 1\na: { id: second }\n');
    expect(data).toEqual({ a: 1 });
    expect(lost).toContain('second');
  });

  it('reads text by YAML 1.2: dates, times and country codes stay text', () => {
    const { data } = readDocument(
      'policies/example.yaml',
      'day: 2026-10-01\nat: 2026-10-15T09:00:00Z\ncountry: "NO"\n',
    );
    expect(data).toEqual({ day: '2026-10-01', at: '2026-10-15T09:00:00Z', country: 'NO' });
  });
});
