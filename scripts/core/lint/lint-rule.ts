/**
 * A lint rule: one file with everything about it, and beside it the page that explains it. Rules look
 * at the agreement as written and report what each of them alone can tell; they never print.
 */
import type { Agreement, Definition } from '../agreement/agreement.ts';
import type { Path } from '../diagnostics/place.ts';
import type { CheckRule, Occurrence } from '../diagnostics/rule.ts';

export interface LintRule extends CheckRule {
  check(agreement: Agreement, context: LintContext): readonly Occurrence[];
}

export interface LintContext {
  /** Day of judging in the company's zone, `2026-10-15`: dates of this form compare as text. */
  readonly today: string;
  /** Nothing is wrong with the definition or anything in it so far: its data fits its schema. */
  isSound(definition: Definition): boolean;
  /** The same of any part of a policy. */
  isSoundAt(file: string, path: Path): boolean;
}
