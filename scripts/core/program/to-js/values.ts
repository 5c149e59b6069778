/** How generated code asks whether something is there, and reads a property under any key. */
import type { FieldType } from '../../conditions/value.ts';
import { type JsFragment, js, text } from '../../js/fragment.ts';
import { opposites } from '../../js/logic.ts';

/** Whether a name has a value, with its opposite written plainly too. */
export function isKnown(name: JsFragment): JsFragment {
  return opposites(js`${name} !== undefined`, js`${name} === undefined`)[0];
}

/** A property under any key; those that every object inherits count only where they are its own. */
function propertyOf(object: JsFragment, key: string): JsFragment {
  const read = js`${object}[${text(key)}]`;
  return key in Object.prototype ? js`(Object.hasOwn(${object}, ${text(key)}) ? ${read} : undefined)` : read;
}

/** A value as it was given; null and empty text are missing too. */
export function givenValue(object: JsFragment, key: string, { is }: FieldType): JsFragment {
  const property = propertyOf(object, key);
  const isText = is !== 'number' && is !== 'money' && is !== 'date' && is !== 'instant' && is !== 'yes-no';
  return isText ? js`${property} || undefined` : js`${property} ?? undefined`;
}

export function found<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`the program reads ${id} before it is computed`);
  return thing;
}
