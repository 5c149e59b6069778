/** Values of fields as conditions compare them. */
import type { JsValue } from '../../conditions/js-truth.ts';
import type { FieldType } from '../../conditions/value.ts';
import type { JsFragment } from '../../js/fragment.ts';
import type { Compilation } from './compilation.ts';
import { foldedBy } from './folded.ts';
import { givenValue, isKnown } from './values.ts';

/** A field of the lead is taken in when it is first asked for. */
export function fieldValue(compilation: Compilation, id: string): JsValue {
  const known = compilation.fields.get(id);
  if (known !== undefined) return known;
  const source = compilation.program.fields.find((field) => field.id === id);
  if (source === undefined) throw new Error(`the program reads ${id} before it is computed`);
  const { inputs, given } = compilation;
  const name = inputs.constant(id, givenValue(given.fields, id, source.type));
  return rememberField(compilation, id, name, source.type, isKnown(name));
}

/** From here on the field can be asked for. */
export function rememberField(
  { fields, inputs, body, runtime, program }: Compilation,
  id: string,
  name: JsFragment,
  type: FieldType,
  known: JsFragment,
): JsValue {
  const isSource = program.fields.some((field) => field.id === id);
  const value = { value: foldedBy(isSource ? inputs : body, runtime, name, type, id), known };
  fields.set(id, value);
  return value;
}
