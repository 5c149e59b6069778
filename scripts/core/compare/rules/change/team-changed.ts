/** A team or role is another. */
import type { ChangeRule } from '../../change-rule.ts';

export const teamChanged: ChangeRule = {
  id: 'change/team-changed',
  title: 'A team or role is another',
  severity: 'info',
  certainty: 'observed',
  why: 'Promises are owed by teams and roles; a role that moves takes its promises along.',
  remedy: 'Have both teams agree, and change the systems.',
  subject: 'team',
  direction: 'changed',
  reaches: 'obligation',
  affects: ['operations', 'crm', 'leadership'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
