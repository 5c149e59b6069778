/** Every text in a part of a policy, with the path that leads to it. */
import { isMap } from '../agreement/written.ts';
import type { Path } from '../diagnostics/place.ts';

export interface WrittenText {
  readonly text: string;
  readonly path: Path;
}

export function textsIn(value: unknown, path: Path): readonly WrittenText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  return isMap(value) ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key])) : [];
}
