/**
 * A rule whose findings are proved over all possible leads. What cannot be settled is no finding. Such
 * rules read the program, and so speak only where there is one.
 */
import type { Agreement } from '../../agreement/agreement.ts';
import type { CheckRule, Occurrence } from '../../diagnostics/rule.ts';
import type { Moment } from '../../program/interpret/past.ts';
import type { Program } from '../../program/program.ts';
import type { LintContext } from '../lint-rule.ts';
import type { Proofs } from './proofs.ts';

export interface LogicRule extends CheckRule {
  check(agreement: Agreement, context: LogicContext): readonly Occurrence[];
}

export interface LogicContext extends LintContext {
  readonly program: Program;
  readonly moment: Moment;
  /** Shared by all rules: what one of them has found out, the others need not ask again. */
  readonly proofs: Proofs;
}
