/** A reported figure is another one. */
import type { ChangeRule } from '../../change-rule.ts';

export const figureChanged: ChangeRule = {
  id: 'change/figure-changed',
  title: 'A reported figure is another one',
  severity: 'info',
  certainty: 'observed',
  why: 'Somebody has already decided something by the old figure.',
  remedy: 'Say in the report that it was corrected.',
  subject: 'figure',
  direction: 'changed',
  reaches: 'contract',
  affects: ['reporting', 'leadership'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
