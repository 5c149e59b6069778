/** What a policy says beside its definitions is another. */
import type { ChangeRule } from '../../change-rule.ts';

export const policyChanged: ChangeRule = {
  id: 'change/policy-changed',
  title: 'What a policy says beside its definitions is another',
  severity: 'info',
  certainty: 'observed',
  why: 'It holds for everything in the file.',
  remedy: 'Have both sides agree.',
  subject: 'policy',
  direction: 'changed',
  reaches: 'obligation',
  affects: ['marketing', 'sales', 'operations'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
