/** A YAML file once read: plain data, what is wrong with its text, and where every node stands. */
import type { Finding } from '../diagnostics/finding.ts';
import type { NodePlace, TextPlace } from '../diagnostics/place.ts';

export interface PolicyDocument {
  /** Path as the user would write it, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Plain objects, arrays and scalars; `undefined` if the text could not be read at all. */
  readonly data: unknown;
  /** Errors of the YAML itself, look-alikes, limits. */
  readonly findings: readonly Finding[];
  /** Words in parts of the text that are not in `data`, such as the second of two equal keys. */
  readonly lost: readonly string[];
  /** The nearest enclosing node if the path does not exist. */
  locate(place: NodePlace | TextPlace): Range;
}

/** Lines and columns count from 1, columns in UTF-16 units; offsets from 0; `to` is exclusive. */
export interface Range {
  readonly from: Position;
  readonly to: Position;
}
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}
