/** Literals of a comparison: converted to the field's units, or reported where they do not fit. */
import { keyAt, type Path, valueAt } from '../diagnostics/place.ts';
import { findingOf } from '../diagnostics/rule.ts';
import type { Compared, Key } from './comparison-unit.ts';
import { fold } from './fold.ts';
import { convertLiteral, shown } from './literal.ts';
import { LITERAL_NOT_A_VALUE } from './rules.ts';
import type { FieldType, Value } from './value.ts';

export type Scalar = Exclude<Value, readonly string[]>;

/** In the units of `value.ts`; text is folded, as it is compared. In a table the literals are keys. */
export function checkLiteral(
  written: unknown,
  path: Path,
  { what, type, scope }: Compared,
  part: 'key' | 'value' = 'value',
): Scalar | undefined {
  const converted = convertLiteral(type, written);
  if ('value' in converted && !isListName(written)) {
    return typeof converted.value === 'object' ? undefined : compared(type, converted.value);
  }
  const { problem, ...advice } =
    'value' in converted ? { problem: `is not compared with ${shown(written)}` } : converted;
  const remedy = isListName(written) ? { remedy: wholeList(written) } : {};
  const place = part === 'key' ? keyAt(scope.file, path) : valueAt(scope.file, path);
  scope.report(findingOf(LITERAL_NOT_A_VALUE, { message: `${what} ${problem}.`, place, ...advice, ...remedy }));
  return undefined;
}

function compared(type: FieldType, value: Scalar): Scalar {
  return typeof value === 'string' && (type.is === 'text' || type.is === 'url') ? fold(value) : value;
}

/** Written like a list, whatever the type: taken for text it would be looked for letter by letter. */
export function isListName(written: unknown): written is string {
  return typeof written === 'string' && /^\$[a-z][\w-]*$/u.test(written);
}

export function wholeList(written: string): string {
  return `A whole list stands alone behind \`in\` or \`not_in\`: \`in: ${written}\`.`;
}

/** One value or several, each with the path of its own. */
export function spread<T>(written: T | readonly T[], key: Key, { path }: Compared): readonly (readonly [T, Path])[] {
  const at = [...path, key];
  return isArray(written) ? written.map((one, index) => [one, [...at, index]]) : [[written, at]];
}

function isArray<T>(written: T | readonly T[]): written is readonly T[] {
  return Array.isArray(written);
}

/** All of them, or none where one is missing. */
export function complete<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  const present = items.filter((item) => item !== undefined);
  return present.length === items.length ? present : undefined;
}
