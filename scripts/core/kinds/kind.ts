/**
 * The descriptor of a policy kind: one file that carries everything the toolkit has to know about
 * it. What a kind defines and refers to stands in its schema, by the annotations `defines` and
 * `refersTo`; loading, references, site pages and comparison follow from there.
 */
import type { JsonSchema } from '../schema/json-schema.ts';

export interface Kind {
  /** Value of `kind:` in the YAML file. */
  readonly id: string;
  readonly title: string;
  /** One sentence: what a policy of this kind settles. */
  readonly summary: string;
  readonly schema: JsonSchema;
  /** At most one policy of this kind is in an agreement, and whether one has to be. */
  readonly presence: 'one' | 'at-most-one' | 'any';
  /** Its definitions bind both sides, so both sign them; others tell, plan or record. */
  readonly binds?: true;
  readonly defines: readonly DefinitionKind[];
}

export interface DefinitionKind {
  /** The word used in `defines` and `refersTo`: `signal`, `stage`, `rule`. */
  readonly id: string;
  /** In a sentence: "signal", "scoring model"; and for many of them. */
  readonly title: string;
  readonly plural: string;
  /** The definition kind that encloses it and within which its id is unique. */
  readonly within?: string;
  /** Folder of its pages on the site; without one it is an anchor on the page of what encloses it. */
  readonly page?: string;
  /** Every `when` in it says to which leads it, or a part of it, applies, without deciding anything about them. */
  readonly condition?: 'when';
  /** Somebody has to refer to it, else it is probably forgotten. */
  readonly wantsUse: boolean;
}
