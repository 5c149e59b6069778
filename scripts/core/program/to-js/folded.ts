/** Values as conditions compare them: text and web addresses folded, and so each member of a list of text. */
import type { FieldType } from '../../conditions/value.ts';
import { type JsFragment, js } from '../../js/fragment.ts';
import type { Body } from './body.ts';
import type { Runtime } from './runtime.ts';

/** A name for the folded value, or the value itself where nothing is to fold; missing stays missing. */
export function foldedBy(body: Body, runtime: Runtime, value: JsFragment, type: FieldType, hint: string): JsFragment {
  const by = folderFor(type, runtime);
  return by === undefined
    ? value
    : body.constant(`${hint} folded`, js`${value} === undefined ? undefined : ${by}(${value})`);
}

function folderFor(type: FieldType, { folded, foldedAll }: Runtime): JsFragment | undefined {
  if (type.is === 'text' || type.is === 'url') return folded;
  return type.is === 'list' && type.of.is === 'text' ? foldedAll : undefined;
}
