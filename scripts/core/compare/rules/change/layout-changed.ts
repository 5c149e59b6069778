/** An import reads other columns. */
import type { ChangeRule } from '../../change-rule.ts';

export const layoutChanged: ChangeRule = {
  id: 'change/layout-changed',
  title: 'An import reads other columns',
  severity: 'info',
  certainty: 'observed',
  why: 'The files that come from the system have to come in the new layout.',
  remedy: 'Change the export in the same step.',
  subject: 'layout',
  direction: 'changed',
  reaches: 'contract',
  affects: ['operations', 'crm', 'reporting'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
