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

export const ROUTE_NEVER_REACHED: CheckRule = {
  ...proved,
  id: 'stage/route-never-reached',
  title: 'A route that no lead can reach',
  why: 'The first route that applies counts, so one behind a wider one never gets a lead.',
  remedy: 'Put the narrower route before the wider one, or remove it.',
};

export const ROUTES_OVERLAP: CheckRule = {
  id: 'stage/routes-overlap',
  title: 'Two routes that one lead may meet',
  severity: 'info',
  certainty: 'heuristic',
  why: 'The order decides then, and nobody notices when it is changed.',
  remedy: 'Tell the two apart by a field, or make the one that wins an overriding route.',
};

export const LIFECYCLE_RULES: readonly CheckRule[] = [
  UNDECLARED_AXIS_VALUE,
  ENTERS_BESIDE_THE_PATH,
  NO_MOVE,
  ROUTE_NEVER_REACHED,
  ROUTES_OVERLAP,
];
