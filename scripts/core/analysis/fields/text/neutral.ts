/** A letter and a separator that stand in nothing that is looked for, to keep pieces of a text apart. */
import { FOLDING } from '../../../conditions/fold.ts';
import type { TextType } from './pieces.ts';

export interface Neutral {
  readonly letter: string;
  /** None if every separator is looked for. */
  readonly separator: string | undefined;
}

/** No accent can be put on these. */
const LETTERS = 'q0123456789';

/** Separators in the order in which they look least strange; never those that addresses have a meaning for. */
const PREFERRED: Readonly<Record<TextType, string>> = {
  text: ',/-|·&()',
  email: '_=|*~&!·',
  url: '_=|*~!·',
  domain: '',
};
const NEVER: Readonly<Record<TextType, string>> = { text: '', email: ',;<>@.', url: '/?#:.', domain: '' };

export function neutralBeside(is: TextType, texts: readonly string[]): Neutral {
  const used = new Set(texts.join(''));
  const separators = [...PREFERRED[is], ...FOLDING.separators];
  return {
    letter: [...LETTERS].find((letter) => !used.has(letter)) ?? unusedLetter(used),
    separator: separators.find((one) => !used.has(one) && !NEVER[is].includes(one)),
  };
}

/** There are more of these than anybody looks for. */
const FIRST_IDEOGRAPH = 0x4e00;

function unusedLetter(used: ReadonlySet<string>): string {
  for (let code = FIRST_IDEOGRAPH; ; code += 1) {
    const letter = String.fromCodePoint(code);
    if (!used.has(letter)) return letter;
  }
}
