/** A derived value comes out differently. */
import type { ChangeRule } from '../../change-rule.ts';

export const valueShifted: ChangeRule = {
  id: 'change/value-shifted',
  title: 'A derived value comes out differently',
  severity: 'info',
  certainty: 'proved',
  why: 'Every condition, table and report that reads the value changes with it.',
  remedy: 'Look at the leads shown; if one of them should not move, the change says more than was meant.',
  subject: 'derived-value',
  direction: 'shifted',
  reaches: 'behaviour',
  affects: ['marketing', 'sales', 'reporting'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
