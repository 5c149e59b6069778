/** E-mail addresses, domains and web addresses in ASCII; folding them only makes their letters small. */
import { type Fragment, sql, TRUE } from '../../../../core/sql/fragment.ts';
import { dialect } from '../../session.ts';
import type { Cell, Shortcut } from './shortcut.ts';
import { orMissing, present } from './shortcut.ts';

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
export const DOMAIN = String.raw`${LABEL}(?:\.${LABEL})+`;
export const EMAIL = `[!#-+./0-9A-Z^_a-z{|}~=?-]+@${DOMAIN}`;
const URL = `(?:https?://)?${DOMAIN}(?:[/?#:][!-~]*)?`;
export const URL_IN_QUOTES = String.raw`(?:https?://)?${DOMAIN}(?:[/?#:][!#-[\]-~]*)?`;

export const domain = inSmallLetters(DOMAIN);
export const email = inSmallLetters(EMAIL);

export function url(cell: Cell): Shortcut {
  return { value: present(cell.text), fits: matching(cell, URL) };
}

function inSmallLetters(form: string): (cell: Cell) => Shortcut {
  return (cell) => ({ value: present(sql`lower(${cell.text})`), fits: matching(cell, form) });
}

function matching({ text, isFormed }: Cell, form: string): Fragment {
  if (isFormed === true) return TRUE;
  return orMissing(text, sql`(${text} = '' OR regexp_full_match(${text}, ${dialect.text(form)}))`);
}
