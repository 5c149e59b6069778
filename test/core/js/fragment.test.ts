/** Pieces of JavaScript: what they are made of, and what nothing can make them. */
import { describe, expect, it } from 'vitest';
import { comment, documentation, FALSE, indented, joinJs, js, newName, TRUE, text, whole } from '#core/js/fragment.ts';
import { and, choose, not, or } from '#core/js/logic.ts';

describe('text literals', () => {
  it.each([
    ['plain', '"plain"'],
    ['"', '"\\""'],
    ['\\', '"\\\\"'],
    ['\n\u0000', '"\\n\\u0000"'],
    ['\u2028', '"\\u2028"'],
    ['</script>', '"\\u003c/script\\u003e"'],
    ['Städte', '"St\\u00e4dte"'],
    ['👩', '"\\ud83d\\udc69"'],
    ['\ud800', '"\\ud800"'],
  ])('%j', (value, literal) => {
    expect(text(value).text).toBe(literal);
    expect(JSON.parse(literal)).toBe(value);
  });
});

describe('whole numbers', () => {
  it.each([
    [12, '12'],
    [-3, '-3'],
    [-0, '0'],
  ])('%d', (value, literal) => expect(whole(value).text).toBe(literal));

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('not %d', (value) => {
    expect(() => whole(value)).toThrow(RangeError);
  });
});

describe('names', () => {
  it.each([
    ['company.industry', 'companyIndustry'],
    ['fit least', 'fitLeast'],
    ['3d-print', 'x3dPrint'],
    ['東京', 'x'],
    ['return', 'return1'],
    ['', 'x'],
    ['a;b', 'aB'],
  ])('%j', (hint, name) => expect(newName(hint, new Set()).text).toBe(name));

  it('are each given once', () => {
    const taken = new Set<string>();
    expect([newName('fit', taken).text, newName('fit', taken).text, newName('Fit', taken).text]).toEqual([
      'fit',
      'fit2',
      'Fit',
    ]);
  });

  it('are known to what uses them', () => {
    const taken = new Set<string>();
    const [one, other] = [newName('one', taken), newName('other', taken)];
    expect([...joinJs([js`${one} + 1`, js`f(${other})`], ', ').names]).toEqual(['one', 'other']);
  });
});

describe('comments', () => {
  it('stay on their line', () => expect(comment('a\nb\u2028</script>é').text).toBe('// a?b??/script??'));
  it('stay what they are', () =>
    expect(documentation('Städte */ alert() /*\n').text).toBe('/** Städte * / alert() /*? */'));
});

it('code moves in, texts do not', () => {
  expect(indented(js`if (a) {\n  ${text('x\ny')}\n}`).text).toBe('  if (a) {\n    "x\\ny"\n  }');
});

describe('logic leaves out what is settled', () => {
  const [a, b] = [js`a`, js`b`];
  it.each([
    [and([a, TRUE, b]), '(a && b)'],
    [and([a, FALSE]), 'false'],
    [and([]), 'true'],
    [or([a, FALSE]), 'a'],
    [or([a, TRUE]), 'true'],
    [or([]), 'false'],
    [not(TRUE), 'false'],
    [not(a), '!(a)'],
    [not(not(a)), 'a'],
    [choose(TRUE, a, b), 'a'],
    [choose(a, b, b), 'b'],
    [choose(a, js`1`, b), '(a ? 1 : b)'],
  ])('%#', (made, code) => expect(made.text).toBe(code));
});
