/** The path of the buyer is described differently. */
import type { ChangeRule } from '../../change-rule.ts';

export const journeyChanged: ChangeRule = {
  id: 'change/journey-changed',
  title: 'The path of the buyer is described differently',
  severity: 'info',
  certainty: 'observed',
  why: 'Messages and assets are made for the steps as they stand here.',
  remedy: 'Tell whoever writes for the step.',
  subject: 'journey',
  direction: 'changed',
  reaches: 'compatible',
  affects: ['marketing', 'sales'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
