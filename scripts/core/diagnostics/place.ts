/**
 * Where a finding points. Places stay symbolic (a file and a path of keys) until the `document`
 * layer turns them into line and column, so that no check has to know about text.
 */

/** The keys that lead from the top of a document to a node: `['signals', 2, 'views', 'sales']`. */
export type Path = readonly (string | number)[];

/** A node of a policy: the key that names it, the value behind it, or both together. */
export interface NodePlace {
  readonly in: 'policy';
  readonly file: string;
  readonly path: Path;
  readonly part: 'key' | 'value' | 'node';
}

/** A span of text, for what is not a node: errors of the YAML itself. Offsets are UTF-16 units. */
export interface TextPlace {
  readonly in: 'text';
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** A row of a file of leads, events or records; rows count from 1, the header is row 0. */
export interface RowPlace {
  readonly in: 'rows';
  readonly file: string;
  readonly row: number;
  readonly column?: string;
}

export type Place = NodePlace | TextPlace | RowPlace;

export function valueAt(file: string, path: Path): NodePlace {
  return { in: 'policy', file, path, part: 'value' };
}

export function keyAt(file: string, path: Path): NodePlace {
  return { in: 'policy', file, path, part: 'key' };
}

export function nodeAt(file: string, path: Path): NodePlace {
  return { in: 'policy', file, path, part: 'node' };
}

/** The node itself or something in it. */
export function isWithin(path: Path, outer: Path): boolean {
  return outer.length <= path.length && outer.every((step, index) => step === path[index]);
}

/** A text that two paths share only if they are the same. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}
