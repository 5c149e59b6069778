/** A field is declared differently. */
import type { ChangeRule } from '../../change-rule.ts';

export const fieldChanged: ChangeRule = {
  id: 'change/field-changed',
  title: 'A field is declared differently',
  severity: 'info',
  certainty: 'observed',
  why: 'Whoever fills the field or reads it has to follow: forms, imports, reports.',
  remedy: 'Change the systems that fill it in the same step.',
  subject: 'field',
  direction: 'changed',
  reaches: 'contract',
  affects: ['operations', 'crm', 'reporting'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
