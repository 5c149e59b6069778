/** It runs elsewhere in the systems. */
import type { ChangeRule } from '../../change-rule.ts';

export const crmLocationChanged: ChangeRule = {
  id: 'change/crm-location-changed',
  title: 'It runs elsewhere in the systems',
  severity: 'info',
  certainty: 'observed',
  why: 'Whoever compares the system with the agreement looks in the wrong place otherwise.',
  remedy: 'Have somebody compare the two, and write down the day.',
  subject: 'systems',
  direction: 'changed',
  reaches: 'compatible',
  affects: ['crm', 'operations'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
