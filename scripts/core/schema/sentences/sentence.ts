/** What a failed keyword says to the author: one file for each keyword, or for a few that say the same. */
import type { Fix } from '../../diagnostics/finding.ts';
import type { Path } from '../../diagnostics/place.ts';
import type { CheckRule } from '../../diagnostics/rule.ts';
import type { Failure } from '../failure.ts';
import type { JsonSchema } from '../json-schema.ts';

export interface Sentence {
  readonly keywords: readonly string[];
  explain(failure: Failure, context: SentenceContext): Explained;
}

export interface SentenceContext {
  /** What the failure is about, to begin a sentence with in lower case: `the stage "mql"`. */
  readonly subject: string;
  /** Keys that the object may have, with what the schema says of each. */
  readonly keys: ReadonlyMap<string, JsonSchema>;
  /** Whether any form of the object knows the key. */
  isKnown(key: string): boolean;
  /** Title, description, examples of the nearest schema around the keyword that has them. */
  readonly about: About;
}

export interface About {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly examples: readonly unknown[];
  /** What the schema says is expected where keys leave open what is meant. */
  readonly expects: string | undefined;
}

export interface Explained {
  readonly rule: CheckRule;
  /** One sentence; its first letter is capitalised later. */
  readonly message: string;
  readonly remedy?: string;
  readonly didYouMean?: string;
  /** Makes the failure go away, in the file it is in. */
  readonly fix?: Omit<Fix, 'file'>;
  /** What a finding points at, if not at the value. */
  readonly at?: { readonly path: Path; readonly part: 'key' | 'value' | 'node' };
}
