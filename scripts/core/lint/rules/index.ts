/** The lint rules, by family. */
import type { LintRule } from '../lint-rule.ts';
import { modelineMissing } from './config/modeline-missing.ts';
import { ambiguousSynonym } from './data/ambiguous-synonym.ts';
import { disputeOverdue } from './governance/dispute-overdue.ts';
import { openDisputeUnowned } from './governance/open-dispute-unowned.ts';
import { reviewOverdue } from './governance/review-overdue.ts';
import { oneSided } from './owner/one-sided.ts';
import { addressNotReserved } from './privacy/address-not-reserved.ts';
import { bandEmpty } from './score/band-empty.ts';
import { bandGap } from './score/band-gap.ts';
import { bandOverlap } from './score/band-overlap.ts';
import { matrixNotTotal } from './score/matrix-not-total.ts';
import { undeclaredCell } from './score/undeclared-cell.ts';
import { weightsSum } from './score/weights-sum.ts';

export const lintRules: readonly LintRule[] = [
  modelineMissing,
  ambiguousSynonym,
  disputeOverdue,
  openDisputeUnowned,
  reviewOverdue,
  oneSided,
  addressNotReserved,
  bandEmpty,
  bandGap,
  bandOverlap,
  matrixNotTotal,
  undeclaredCell,
  weightsSum,
];
