/** A signal counts as an earlier stage. */
import type { ChangeRule } from '../../change-rule.ts';

export const signalCountsLess: ChangeRule = {
  id: 'change/signal-counts-less',
  title: 'A signal counts as an earlier stage',
  severity: 'info',
  certainty: 'observed',
  why: 'One side reads less into what people do than it did, which is what the two teams argue about first.',
  remedy: 'Have both sides agree on the reading.',
  subject: 'signal',
  direction: 'lower',
  reaches: 'obligation',
  affects: ['marketing', 'sales'],
  mirror: 'change/signal-counts-more',
};
