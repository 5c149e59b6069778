/** A guard-rail that could not be proved. */
import { railFindings } from '../../logic/guard-rails.ts';
import type { LogicRule } from '../../logic/logic-rule.ts';

export const guardRailUndecided: LogicRule = {
  id: 'logic/guard-rail-undecided',
  title: 'A guard-rail that cannot be proved',
  severity: 'error',
  certainty: 'undecided',
  why: 'A guard-rail that might hold guards nothing: whoever relies on it does not look any more.',
  remedy: 'Write the definitions that it is about with conditions that can be proved, or say it in a narrower way.',
  suppressible: false,
  check: (agreement, context) => railFindings(agreement, context, 'undecided'),
};
