/** What can be wrong with a lifecycle whose parts are each well formed. */
import type { CheckRule } from '../../diagnostics/rule.ts';

const proved = { severity: 'error', certainty: 'proved' } as const;

export const UNDECLARED_AXIS_VALUE: CheckRule = {
  ...proved,
  id: 'stage/undeclared-axis-value',
  title: 'An axis that says what it does not declare',
  why: 'The values are all that the axis can say; another word would stand in reports that nobody looks for it in.',
  remedy: 'Use one of the values, or declare this one.',
};

export const ENTERS_BESIDE_THE_PATH: CheckRule = {
  ...proved,
  id: 'stage/enters-beside-the-path',
  title: 'Leads that enter beside the path',
  why: 'Where a lead enters says which gates are not asked of it; a side of the lifecycle has none.',
  remedy: 'Name a stage of the path.',
};

export const NO_MOVE: CheckRule = {
  ...proved,
  id: 'stage/no-move',
  title: 'A move that is none',
  why: 'It looks as if it settled something, and changes nothing for any lead.',
  remedy: 'Correct its stages, or remove it.',
};

export const LIFECYCLE_RULES: readonly CheckRule[] = [UNDECLARED_AXIS_VALUE, ENTERS_BESIDE_THE_PATH, NO_MOVE];
