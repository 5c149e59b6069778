/**
 * The fold table as a module carries it: letters that follow each other at one distance and are
 * compared as letters the same way off are one run, which makes 160 runs of 866 letters.
 */
import { FOLDING } from '../../conditions/fold.ts';
import { type JsFragment, joinJs, js, text, whole } from '../../js/fragment.ts';
import type { Declare } from './runtime.ts';

export interface Run {
  /** Code points, both included. */
  readonly first: number;
  readonly last: number;
  /** Between one letter and the next. */
  readonly step: number;
  /** From a letter to what it is compared as. */
  readonly shift: number;
}

export function foldRuns(from: string, to: string): readonly Run[] {
  const small = [...to].map(codeOf);
  const runs: Run[] = [];
  for (const [place, letter] of [...from].map(codeOf).entries()) {
    const shift = (small[place] ?? letter) - letter;
    const before = runs.at(-1);
    const longer = before === undefined || before.shift !== shift ? undefined : extended(before, letter);
    if (longer === undefined) runs.push({ first: letter, last: letter, step: 1, shift });
    else runs.splice(-1, 1, longer);
  }
  return runs;
}

/** Letters stand side by side, or every other one is a capital. */
function extended(run: Run, letter: number): Run | undefined {
  const step = letter - run.last;
  if (run.first === run.last) return step === 1 || step === 2 ? { ...run, last: letter, step } : undefined;
  return step === run.step ? { ...run, last: letter } : undefined;
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}

/**
 * Text as it is compared. All else than Latin-1 without white space to tidy up goes by the table; what
 * Latin-1 there is, is composed, and its small letters are the same in every engine and in the table.
 */
export function foldedBy(declare: Declare): JsFragment {
  const plain = declare(
    'plainText',
    (name) => js`const ${name} = /^(?:[!-~\\u00a1-\\u00ff]+(?: [!-~\\u00a1-\\u00ff]+)*)?$/;`,
  );
  const runs = foldRuns(FOLDING.from, FOLDING.to).map(
    ({ first, last, step, shift }) => js`  [${joinJs([first, last, step, shift].map(whole), ', ')}]`,
  );
  const letters = declare(
    'foldRuns',
    (name) =>
      js`// Letters from the first to the second code point, each third one, are compared as those so far off.\nconst ${name} = [\n${joinJs(runs, ',\n')},\n];`,
  );
  const table = declare(
    'foldTable',
    (name) => js`const ${name} = new Map(Array.from(${text(FOLDING.spaces)}, (space) => [space, " "]));
for (const [first, last, step, shift] of ${letters}) {
  for (let letter = first; letter <= last; letter += step) {
    ${name}.set(String.fromCodePoint(letter), String.fromCodePoint(letter + shift));
  }
}`,
  );
  return declare(
    'folded',
    (name) => js`function ${name}(text) {
  if (${plain}.test(text)) return text.toLowerCase();
  const letters = Array.from(text.normalize("NFC"), (letter) => ${table}.get(letter) ?? letter);
  return letters.join("").replace(/ +/g, " ").replace(/^ | $/g, "");
}`,
  );
}
