/** Texts that are refused unread, because reading them would take longer than anybody waits. */
import type { Finding } from '../diagnostics/finding.ts';
import { findingOf } from '../diagnostics/rule.ts';
import { LONGEST_TEXT } from './limits.ts';
import { tooDeep } from './plain-data.ts';
import { TOO_DEEP, TOO_LARGE } from './syntax-rules.ts';

/** Brackets left open at one place; prose never comes near it. */
const MOST_OPEN_BRACKETS = 1_000;

/** Lists that begin on one line. */
const NESTED_LISTS = /(?:[-?][ \t]+){100}/u;

export function tooMuchText(file: string, text: string): Finding | undefined {
  if (text.length > LONGEST_TEXT) {
    const message = `The file holds ${text.length.toLocaleString('en')} characters; a policy may hold ${LONGEST_TEXT.toLocaleString('en')}.`;
    return findingOf(TOO_LARGE, { message, place: { in: 'text', file, from: 0, to: 0 } });
  }
  const from = tooManyBrackets(text) ?? NESTED_LISTS.exec(text)?.index;
  return from === undefined ? undefined : findingOf(TOO_DEEP, tooDeep({ in: 'text', file, from, to: from + 1 }));
}

function tooManyBrackets(text: string): number | undefined {
  let open = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open = Math.max(0, open - 1);
    if (open > MOST_OPEN_BRACKETS) return offset;
  }
  return undefined;
}
