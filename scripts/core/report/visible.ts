/**
 * Makes text from policies and lead files safe to print: control characters could drive a terminal,
 * and directional overrides could show something else than what is written.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the purpose
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
