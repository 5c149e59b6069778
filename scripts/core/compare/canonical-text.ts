/** One text for one value: keys stand in the order of their text, whatever their order in the file. */
import { isMap } from '../agreement/written.ts';

export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isMap(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
