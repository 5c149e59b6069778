/** Characters that cannot be seen and change what is read: controls, direction marks, odd spaces. */
import type { Finding } from '../diagnostics/finding.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { MOST_SYNTAX_ERRORS } from './limits.ts';
import { HIDDEN_CHARACTER } from './syntax-rules.ts';

/**
 * Controls that YAML refuses (YAML 1.2.2, c-printable), directional overrides and isolates, zero-width
 * spaces; and no-break spaces where a line is indented. Joiners stay: scripts and emoji need them.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069]|(?<!^)\ufeff|(?<=^[ -]*)\u00a0/gmu;

export function hiddenCharacters(file: string, text: string): readonly Finding[] {
  return [...text.matchAll(HIDDEN)].slice(0, MOST_SYNTAX_ERRORS).map((match) => {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return findingOf(HIDDEN_CHARACTER, {
      message: `The text holds the invisible character U+${code}.`,
      place: { in: 'text', file, from: match.index, to: match.index + 1 },
    });
  });
}
