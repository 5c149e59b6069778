/** What type declarations are made of. */
import { documentation, type JsFragment, joinJs, js, text } from '../../js/fragment.ts';

/** A declaration under a comment that editors show. */
export function declared(says: string, code: JsFragment): JsFragment {
  return js`${documentation(says)}\n${code}`;
}

/** A union of literals. */
export function oneOf(ids: readonly string[]): JsFragment {
  return joinJs(ids.map(text), ' | ', js`never`);
}
