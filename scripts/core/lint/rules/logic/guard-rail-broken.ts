/** A guard-rail that does not hold. */
import { railFindings } from '../../logic/guard-rails.ts';
import type { LogicRule } from '../../logic/logic-rule.ts';

export const guardRailBroken: LogicRule = {
  id: 'logic/guard-rail-broken',
  title: 'A guard-rail that does not hold',
  severity: 'error',
  certainty: 'proved',
  why: 'Both sides agreed that this holds whatever else is changed, and now it does not.',
  remedy: 'Take back the change that broke it, or agree on another guard-rail first.',
  suppressible: false,
  check: (agreement, context) => railFindings(agreement, context, 'broken'),
};
