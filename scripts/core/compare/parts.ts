/**
 * What is written differently in two versions of one definition: the smallest values that differ, with
 * what each version says. Items of a list are matched by their id where they have one, else by value, and
 * what is left by place. What is another definition inside is left to that one.
 */
import { isMap, textOf } from '../agreement/written.ts';
import { canonicalText } from './canonical-text.ts';
import type { ChangedPart } from './review.ts';

type Steps = ChangedPart['path'];

/** `isOthers`: what stands at these keys, from the definition down, is a definition of its own. */
export function changedParts(
  before: unknown,
  after: unknown,
  isOthers: (path: Steps) => boolean = () => false,
  path: Steps = [],
): readonly ChangedPart[] {
  if (canonicalText(before) === canonicalText(after) || (path.length > 0 && isOthers(path))) return [];
  if (isMap(before) && isMap(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => changedParts(before[key], after[key], isOthers, [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(after)) return changedItems(before, after, isOthers, path);
  return [{ path, ...said('before', before), ...said('after', after) }];
}

function changedItems(
  before: readonly unknown[],
  after: readonly unknown[],
  isOthers: (path: Steps) => boolean,
  path: Steps,
): readonly ChangedPart[] {
  const ids = (items: readonly unknown[]) => items.map((item) => (isMap(item) ? textOf(item['id']) : undefined));
  const [old, current] = [ids(before), ids(after)];
  if ([...old, ...current].every((id) => id !== undefined)) {
    const known = [...new Set([...current, ...old])];
    return known.flatMap((id) => {
      const at = current.indexOf(id);
      const place = at < 0 ? old.indexOf(id) : at;
      return changedParts(before[old.indexOf(id)], after[at], isOthers, [...path, place]);
    });
  }
  const isIn = (items: readonly unknown[], one: unknown): boolean =>
    items.some((item) => canonicalText(item) === canonicalText(one));
  const gone = before.filter((item) => !isIn(after, item));
  const come = after.flatMap((item, index) => (isIn(before, item) ? [] : [{ item, index }]));
  if (gone.length === 0 && come.length === 0) return [{ path, ...said('before', before), ...said('after', after) }];
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, place) =>
    changedParts(gone[place], come[place]?.item, isOthers, [
      ...path,
      come[place]?.index ?? before.indexOf(gone[place]),
    ]),
  ).flat();
}

function said<Key extends string>(key: Key, value: unknown): { readonly [key in Key]?: string } {
  const entry: { [key in Key]?: string } = {};
  if (value !== undefined) entry[key] = flow(value);
  return entry;
}

/** As one line of YAML. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (!isMap(value)) return String(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`);
  return `{ ${entries.join(', ')} }`;
}
