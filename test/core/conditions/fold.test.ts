/** How text is compared. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLDING, fold, spaced } from '#core/conditions/fold.ts';
import { foldPairs, foldTableModule, spaces } from '#node/generate/fold-table.ts';

describe('folding', () => {
  it.each<[why: string, written: string, folded: string]>([
    ['capitals', 'VP of SALES', 'vp of sales'],
    ['accents stay', 'Ångström', 'ångström'],
    ['letters in two parts become one', 'Zu\u0308rich', 'zürich'],
    ['sharp s stays', 'Straße', 'straße'],
    ['capital sharp s', 'STRAẞE', 'straße'],
    ['Turkish İ is i, ı is not', 'İstanbul, Iğdır', 'istanbul, iğdır'],
    ['Greek with either sigma', 'ΣΊΣΥΦΟΣ Σίσυφος', 'σίσυφοσ σίσυφοσ'],
    ['Cyrillic', 'ДИРЕКТОР', 'директор'],
    ['Armenian', 'ԵՐԵՎԱՆ', 'երեվան'],
    ['full-width letters', 'ＣＥＯ', 'ｃｅｏ'],
    ['other scripts stay', '営業部長 Ⴀ', '営業部長 Ⴀ'],
    ['all kinds of space', '\u00a0 Head\tof\u3000\n IT ', 'head of it'],
    ['nothing but space', ' \u2003\n', ''],
  ])('%s', (_, written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('leaves no letter of the table and no second space in any text', () => {
    const letters = new Set(FOLDING.from);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = fold(text);
        expect([...folded].filter((letter) => letters.has(letter))).toEqual([]);
        expect(folded).toBe(folded.trim());
        expect(folded).not.toContain('  ');
      }),
    );
  });

  it('does not distinguish texts by their capitals, for the letters of the table', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zip(FOLDING.from, FOLDING.to)), ([letter, folded]) => {
        expect(fold(`a${letter}b`)).toBe(fold(`A${folded}B`));
      }),
    );
  });
});

describe('the table', () => {
  it('replaces single code points by single code points, each once', () => {
    expect([...FOLDING.from]).toHaveLength([...FOLDING.to].length);
    expect(new Set(FOLDING.from).size).toBe([...FOLDING.from].length);
  });

  it('says what the Unicode data of this Node say, for all letters that Node knows', () => {
    const table = new Map(zip(FOLDING.from, FOLDING.to));
    const known = foldPairs().filter(([letter]) => table.has(letter));
    expect(known.map(([letter]) => [letter, table.get(letter)])).toEqual(known);
    expect(known.length).toBeGreaterThan(800);
    expect([...FOLDING.spaces]).toEqual(spaces());
  });
});

describe('the file of the table', () => {
  const file = readFileSync(
    new URL('../../../scripts/core/conditions/fold-table.generated.ts', import.meta.url),
    'utf8',
  );
  const isOurs = file.includes(`from Unicode ${process.versions['unicode']};`);

  it.skipIf(!isOurs)('is what its generator writes where Node has the same Unicode', () => {
    expect(foldTableModule()).toBe(file);
  });
});

describe('words of a text', () => {
  it.each<[written: string, words: string]>([
    ['VP, Sales', ' vp sales '],
    ['IT-Security/Risk', ' it security risk '],
    ['R&D (Europe)', ' r d europe '],
    ['C++ and C#', ' c++ and c# '],
    ['…', ' '],
  ])('%s', (written, words) => {
    expect(spaced(fold(written))).toBe(words);
  });
});

function zip(from: string, to: string): readonly (readonly [string, string])[] {
  const letters = [...to];
  return [...from].map((letter, place) => [letter, letters[place] ?? ''] as const);
}
