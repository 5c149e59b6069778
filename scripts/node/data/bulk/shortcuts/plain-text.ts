/**
 * Text as it is kept: without blanks at its ends, composed (NFC), and well formed, which all text in the
 * database is. ASCII is composed. Of other letters the ones that never compose with what stands before
 * them are taken; the rest, and blanks, are left to JavaScript, whose tables of Unicode are newer.
 */
import { type Fragment, sql, TRUE } from '../../../../core/sql/fragment.ts';
import { dialect } from '../../session.ts';
import type { Cell, Shortcut } from './shortcut.ts';
import { isAsWritten, orMissing, present } from './shortcut.ts';

/** Latin up to U+02FF, Cyrillic, kana, Chinese and Korean: alone and beside each other they are composed. */
export const LETTERS = String.raw`\x{A1}-\x{2FF}\x{400}-\x{482}\x{48A}-\x{52F}\x{3041}-\x{3096}\x{30A1}-\x{30FA}\x{4E00}-\x{9FFF}\x{AC00}-\x{D7A3}\x{2013}\x{2014}\x{2018}-\x{201E}\x{2026}`;
const COMPOSED = dialect.text(String.raw`[!-~${LETTERS}]([\x00-\x{A0}${LETTERS}]*[!-~${LETTERS}])?`);

export function isPlain(text: Fragment): Fragment {
  const ends = sql`ascii(${text}) > 32 AND ascii(right(${text}, 1)) > 32`;
  return sql`CASE WHEN strlen(${text}) = length(${text}) THEN ${ends} ELSE regexp_full_match(${text}, ${COMPOSED}, 's') END`;
}

/** The same of a cell that is not missing. */
export function isPlainCell(cell: Cell): Fragment {
  if (cell.isFormed === true) return TRUE;
  return sql`(${isAsWritten(cell)} AND ${isPlain(cell.text)})`;
}

export function plainText({ text, isFormed }: Cell): Shortcut {
  const fits = isFormed === true ? TRUE : orMissing(text, sql`(${text} = '' OR ${isPlain(text)})`);
  return { value: present(text), fits };
}
