/**
 * How a kind of definition is compared: facet by facet, since one definition can owe more to one side and
 * less to the other in one change. A facet owns some keys of the definition, or asks a proof that does not
 * depend on what is written; whatever no facet owns falls to the rule of the kind.
 */
import type { Construct } from '../analysis/leaf.ts';
import type { Affected } from '../diagnostics/affected.ts';
import type { ChangeRule } from './change-rule.ts';
import type { Changed, Comparing, Pair } from './comparing.ts';
import type { ChangedPart, DefinitionChange, Effect, Witness } from './review.ts';

/** What a facet found; nothing where nothing came out differently. */
export interface Judgement {
  readonly effect: Effect;
  readonly certainty: DefinitionChange['certainty'];
  readonly rule: ChangeRule;
  readonly says: string;
  readonly witnesses?: readonly Witness[];
  readonly because?: readonly Construct[];
  /** Whom it affects beside those of the rule. */
  readonly affects?: readonly Affected[];
}

export interface Facet {
  /** First keys of the parts it owns. */
  readonly keys: readonly string[];
  /** Asked even where none of its keys changed: what it looks at may change through others. */
  readonly reachesFurther?: true;
  judge(changed: Changed, comparing: Comparing, parts: readonly ChangedPart[]): Judgement | undefined;
}

export interface DefinitionEffects {
  readonly facets: readonly Facet[];
  /** Speaks of what no facet owns. */
  readonly otherwise: ChangeRule;
  /** What it amounts to where one is added; removing it is the opposite. */
  readonly adding: 'stricter' | 'looser' | 'shifted';
  /** Instead of the rules for what is added and removed. */
  readonly existence?: (pair: Pair, comparing: Comparing) => Judgement | undefined;
}

/** Of one kind of policy: each kind of definition it defines, and what it says beside them. */
export interface KindEffects {
  readonly kind: string;
  readonly of: Readonly<Record<string, DefinitionEffects>>;
  /** Changes of what it holds are no change of the agreement. */
  readonly isRecord?: true;
}
