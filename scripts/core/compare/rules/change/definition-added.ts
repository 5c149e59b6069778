/** A definition is added. */
import type { ChangeRule } from '../../change-rule.ts';

export const definitionAdded: ChangeRule = {
  id: 'change/definition-added',
  title: 'A definition is added',
  severity: 'info',
  certainty: 'observed',
  why: 'Whoever is to live by it has to know it.',
  remedy: 'Have the sides that it binds agree.',
  subject: 'definition',
  direction: 'added',
  reaches: 'behaviour',
  affects: ['marketing', 'sales'],
  mirror: 'change/definition-removed',
};
