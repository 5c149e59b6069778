/** E-mail addresses, domains and web addresses in ASCII; folding them only makes their letters small. */
import { type Fragment, sql } from '../../../../core/sql/fragment.ts';
import { dialect } from '../../session.ts';
import type { Cell, Shortcut } from './shortcut.ts';
import { orMissing, present } from './shortcut.ts';

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const DOMAIN = String.raw`${LABEL}(?:\.${LABEL})+`;
const EMAIL = String.raw`[!#-+./0-9A-Z^_a-z{|}~=?-]+@${DOMAIN}`;
const URL = String.raw`(?:https?://)?${DOMAIN}(?:[/?#:][!-~]*)?`;

export const domain = inSmallLetters(DOMAIN);
export const email = inSmallLetters(EMAIL);

export function url({ text }: Cell): Shortcut {
  return { value: present(text), fits: matching(text, URL) };
}

function inSmallLetters(form: string): (cell: Cell) => Shortcut {
  return ({ text }) => ({ value: present(sql`lower(${text})`), fits: matching(text, form) });
}

function matching(text: Fragment, form: string): Fragment {
  return orMissing(text, sql`(${text} = '' OR regexp_full_match(${text}, ${dialect.text(form)}))`);
}
