/**
 * Text of policies and leads inside GitHub-flavoured Markdown, where it must stay text: no markup, no
 * HTML, no mention of anybody, no link, no reference to an issue. Backslashes are enough against markup
 * (CommonMark: any ASCII punctuation may be escaped); mentions, references and bare addresses are found
 * in the text after it has been rendered, so a zero-width space breaks their first characters apart.
 */
import { visible } from '../../visible.ts';

const MARKUP = /[\\`*_[\]|~#^$]/gu;
const APART = '&#8203;';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** One line of text inside a paragraph, a list item or a cell; line breaks become spaces. */
export function escaped(text: string): string {
  return visible(text.replaceAll(/\s+/gu, ' '))
    .replaceAll(/[&<>]/gu, (character) => ENTITIES[character] ?? character)
    .replaceAll(MARKUP, String.raw`\$&`)
    .replaceAll('@', `@${APART}`)
    .replaceAll(/\\#(?=\w)/gu, String.raw`\#${APART}`)
    .replaceAll(/\bGH-(?=\d)/giu, (match) => `${match}${APART}`)
    .replaceAll('://', `:${APART}//`)
    .replaceAll(/\bwww\./giu, (match) => `${match.slice(0, 3)}${APART}.`)
    .replaceAll(/\b(mailto|xmpp):/giu, (_match, scheme: string) => `${scheme}${APART}:`);
}

/** The same where a line begins: nothing there makes a list, a heading, a rule or a quotation. */
export function escapedLine(text: string): string {
  return escaped(text.trim())
    .replace(/^([-+=])/u, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`);
}

/** Inside HTML, such as the title of a section that folds. */
export function escapedHtml(text: string): string {
  return visible(text.replaceAll(/\s+/gu, ' '))
    .replaceAll(/[&<>]/gu, (character) => ENTITIES[character] ?? character)
    .replaceAll('"', '&quot;')
    .replaceAll('@', `@${APART}`)
    .replaceAll(/#(?=\w)/gu, `#${APART}`)
    .replaceAll('://', `:${APART}//`)
    .replaceAll(/\bwww\./giu, (match) => `${match.slice(0, 3)}${APART}.`);
}

/** As code in a line: in more backticks than it holds in a row. A bar would end the cell of a table. */
export function inlineCode(text: string): string {
  const shown = visible(text.replaceAll(/\s+/gu, ' ')).trim();
  if (shown === '') return '';
  if (shown.includes('|')) return escaped(shown);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padded = shown.startsWith('`') || shown.endsWith('`') ? ` ${shown} ` : shown;
  return `${fence}${padded}${fence}`;
}

/** A block of code in a fence longer than any row of backticks inside. */
export function fenced(text: string, language: string): readonly string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  const lines = text.replace(/\n$/u, '').split(/\r?\n/u).map(visible);
  return [`${fence}${language}`, ...lines, fence];
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
}
