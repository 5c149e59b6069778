/** Another engine that can be asked for points; installed for a run of the bench only. */
import type { Features } from '../features.ts';

export interface Peer {
  readonly title: string;
  /** Name and version in the registry. */
  readonly name: string;
  readonly version: string;
  /** Prepares the decision once, as its documentation advises for speed. */
  open(library: Library): Ask;
}

export type Ask = (features: Features) => number | Promise<number>;

/** What a package exports; each peer knows its own. */
export type Library = Readonly<Record<string, unknown>>;
