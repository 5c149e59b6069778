/** A signal is declared differently. */
import type { ChangeRule } from '../../change-rule.ts';

export const signalChanged: ChangeRule = {
  id: 'change/signal-changed',
  title: 'A signal is declared differently',
  severity: 'info',
  certainty: 'observed',
  why: 'What is recorded of the signal, or what follows from it, is not what it was.',
  remedy: 'Change the systems that record it in the same step.',
  subject: 'signal',
  direction: 'changed',
  reaches: 'contract',
  affects: ['operations', 'crm', 'marketing'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
