/** A definition is removed. */
import type { ChangeRule } from '../../change-rule.ts';

export const definitionRemoved: ChangeRule = {
  id: 'change/definition-removed',
  title: 'A definition is removed',
  severity: 'info',
  certainty: 'observed',
  why: 'Whatever relied on it, here or in a system, has nothing to rely on any more.',
  remedy: 'Supersede it, or say in the systems that it is gone.',
  subject: 'definition',
  direction: 'removed',
  reaches: 'contract',
  affects: ['marketing', 'sales', 'reporting'],
  mirror: 'change/definition-added',
};
