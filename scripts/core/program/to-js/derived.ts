/** Fields derived from others, each as one value: by case, or what follows the `@` of an address. */
import type { Value } from '../../conditions/value.ts';
import { FALSE, type JsFragment, joinJs, js, TRUE, text, UNDEFINED, whole } from '../../js/fragment.ts';
import { choose } from '../../js/logic.ts';
import { derive } from '../interpret/derived.ts';
import type { Derivation, DerivedField } from '../program.ts';
import { byOneField, firstOf, NOTHING_KNOWN } from './amounts.ts';
import { agreedValue } from './cases.ts';
import type { Compilation } from './compilation.ts';
import { fieldValue, rememberField } from './fields.ts';
import { scopeOver } from './scope.ts';
import { isKnown } from './values.ts';

export function deriveField(compilation: Compilation, { id, type, from }: DerivedField): void {
  const { name, known } =
    from.by === 'domain_of' ? domainOf(compilation, id, from.field) : byCase(compilation, id, from);
  rememberField(compilation, id, name, type, known);
}

interface Derived {
  readonly name: JsFragment;
  readonly known: JsFragment;
}

/** What follows the last `@`. */
function domainOf(compilation: Compilation, id: string, email: string): Derived {
  const { value, known } = fieldValue(compilation, email);
  const domain = js`${value}.includes("@") ? ${value}.slice(${value}.lastIndexOf("@") + 1) : undefined`;
  const name = compilation.body.constant(id, js`${known} ? (${domain}) : undefined`);
  return { name, known: isKnown(name) };
}

/** The cases in order; the value is known if every case that could be the one gives the same. */
function byCase(compilation: Compilation, id: string, from: Extract<Derivation, { by: 'cases' }>): Derived {
  const { body } = compilation;
  const scope = scopeOver(compilation, body);
  const values = from.cases.map(({ value }) => literal(compilation, value));
  const otherwise = from.otherwise === undefined ? UNDEFINED : literal(compilation, from.otherwise);
  const tests = from.cases.map(({ when }) => when);
  const by = byOneField(tests, scope);
  if (by !== undefined) {
    const missing = derive(from, NOTHING_KNOWN);
    const without = missing === undefined ? UNDEFINED : literal(compilation, missing);
    const name = body.constant(id, choose(by.known, firstOf(by.holds, values, otherwise), without));
    const isTotal = (by.known === TRUE || missing !== undefined) && from.otherwise !== undefined;
    return { name, known: isTotal ? TRUE : isKnown(name) };
  }
  const cases = tests.map((when, place) => ({ when, value: values[place] ?? UNDEFINED }));
  const name = agreedValue(compilation, id, { cases, otherwise });
  return { name, known: isKnown(name) };
}

/** Equal lists are one constant, so that they are equal in the module too. */
function literal({ constants }: Compilation, value: Value): JsFragment {
  if (typeof value === 'boolean') return value ? TRUE : FALSE;
  if (typeof value === 'number') return whole(value);
  if (typeof value === 'string') return text(value);
  const key = JSON.stringify(value);
  const known = lists.get(constants) ?? new Map<string, JsFragment>();
  lists.set(constants, known);
  const list = known.get(key) ?? constants.constant('list', js`[${joinJs(value.map(text), ', ')}]`);
  known.set(key, list);
  return list;
}

const lists = new WeakMap<Compilation['constants'], Map<string, JsFragment>>();
