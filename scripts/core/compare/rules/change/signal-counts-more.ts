/** A signal counts as a later stage. */
import type { ChangeRule } from '../../change-rule.ts';

export const signalCountsMore: ChangeRule = {
  id: 'change/signal-counts-more',
  title: 'A signal counts as a later stage',
  severity: 'info',
  certainty: 'observed',
  why: 'One side reads more into what people do than it did, which is what the two teams argue about first.',
  remedy: 'Have both sides agree on the reading.',
  subject: 'signal',
  direction: 'higher',
  reaches: 'obligation',
  affects: ['marketing', 'sales'],
  mirror: 'change/signal-counts-less',
};
