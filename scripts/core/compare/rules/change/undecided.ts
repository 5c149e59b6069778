/** What a change does could not be proved. */
import type { ChangeRule } from '../../change-rule.ts';

export const undecided: ChangeRule = {
  id: 'change/undecided',
  title: 'What a change does could not be proved',
  severity: 'warning',
  certainty: 'undecided',
  why: 'Part of the language is beyond what the analysis can enumerate, so neither sameness nor a difference is proved.',
  remedy: 'Judge recorded leads under both versions, or write it with the parts that can be proved.',
  subject: 'proof',
  direction: 'open',
  reaches: 'behaviour',
  affects: ['marketing', 'sales'],
  noMirror: 'Read backwards it is a change of the same rule.',
};
