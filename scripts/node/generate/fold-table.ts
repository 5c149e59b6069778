/**
 * Writes the table of `core/conditions/fold.ts` from the Unicode data of the Node that runs it. Run
 * once by hand and committed, on purpose no part of `generate`: a newer Node knows more letters, and
 * what text matches must not change with the machine.
 *
 *   node --input-type=module -e "import { foldTableModule } from './scripts/node/generate/fold-table.ts'; process.stdout.write(foldTableModule())" > scripts/core/conditions/fold-table.generated.ts
 */

/** Scripts that have capitals and in which the agreement's texts can be expected. */
const LETTERS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u;
/** White space of Unicode, and the byte order mark that exports leave behind. */
const SPACE = /[\p{White_Space}\u{FEFF}]/u;

/** Where the lower-case form is more than one code point, or says less than the letter means. */
const BY_HAND: ReadonlyMap<string, string> = new Map([
  ['İ', 'i'],
  ['ς', 'σ'],
]);

/** Letters and what each stands for, single code points, ascending; all others stand for themselves. */
export function foldPairs(): readonly (readonly [from: string, to: string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let code = 0; code <= 0x10_ff_ff; code += 1) {
    const letter = String.fromCodePoint(code);
    const folded = foldOne(letter);
    if (folded !== letter) pairs.push([letter, folded]);
  }
  return pairs;
}

function foldOne(letter: string): string {
  const byHand = BY_HAND.get(letter);
  if (byHand !== undefined) return byHand;
  if (!LETTERS.test(letter) || letter !== letter.normalize('NFC')) return letter;
  const lower = letter.toLowerCase();
  return [...lower].length === 1 ? lower : letter;
}

export function spaces(): readonly string[] {
  return Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCodePoint(code)).filter((letter) =>
    SPACE.test(letter),
  );
}

export function foldTableModule(): string {
  const pairs = foldPairs();
  const [from, to] = [pairs.map(([letter]) => letter), pairs.map(([, folded]) => folded)];
  return [
    `/** Written by scripts/node/generate/fold-table.ts from Unicode ${process.versions['unicode']}; see there before touching it. */`,
    ...constant('FOLD_FROM', 'Letters that are compared as another.', from),
    ...constant('FOLD_TO', 'What each is compared as, in the same order.', to),
    ...constant('SPACES', 'All that counts as white space.', spaces()),
    '',
  ].join('\n');
}

/** Escaped, so that look-alike letters and spaces can be told apart in a review. */
function constant(name: string, meaning: string, letters: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; start < letters.length; start += 16) {
    lines.push(
      `  '${letters
        .slice(start, start + 16)
        .map(escaped)
        .join('')}'`,
    );
  }
  return ['', `/** ${meaning} */`, `export const ${name} =`, `${lines.join(' +\n')};`];
}

function escaped(letter: string): string {
  if (/[A-Za-z]/u.test(letter)) return letter;
  return `\\u{${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`;
}
