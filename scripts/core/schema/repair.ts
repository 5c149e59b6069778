/**
 * Repairs of likely typos, tried on a copy. One typo can make a policy fail in many ways: what no
 * longer fails once the typo is repaired was not a mistake of its own. What the repaired policy defines
 * and refers to is what its author meant.
 */
import { isWithin, type Path } from '../diagnostics/place.ts';
import { isSchema } from './schema-book.ts';

export type Repair =
  | { readonly object: Path; readonly key: string; readonly rename: string }
  | { readonly value: Path; readonly become: unknown };

export function repaired(data: unknown, repairs: readonly Repair[], path: Path = []): unknown {
  const here = repairs.find((repair) => 'value' in repair && samePath(repair.value, path));
  if (here !== undefined && 'value' in here) return here.become;
  if (Array.isArray(data)) return data.map((item: unknown, index) => repaired(item, repairs, [...path, index]));
  if (!isSchema(data)) return data;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(data)) {
    const repair = repairs.find((one) => 'rename' in one && one.key === key && samePath(one.object, path));
    const name = repair !== undefined && 'rename' in repair ? repair.rename : key;
    copy[name] = repaired(value, repairs, [...path, key]);
  }
  return copy;
}

/** The path as written, of a path in the repaired copy. */
export function asWritten(path: Path, repairs: readonly Repair[]): Path {
  let written: Path = [];
  for (const step of path) {
    const at = written;
    const renamed = repairs.find(
      (repair) => 'rename' in repair && repair.rename === step && samePath(repair.object, at),
    );
    written = [...written, renamed !== undefined && 'rename' in renamed ? renamed.key : step];
  }
  return written;
}

function samePath(one: Path, other: Path): boolean {
  return one.length === other.length && isWithin(one, other);
}
