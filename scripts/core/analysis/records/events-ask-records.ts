/** Whether which events count depends on stage records: by what is forgotten, exempted, or not of the current stage. */
import type { Program, Step } from '../../program/program.ts';

export function eventsAskRecords({ steps, lifecycle }: Program): boolean {
  return steps.some(readsRecords) || asksCurrentStage([steps, lifecycle]);
}

function readsRecords(step: Step): boolean {
  if (step.step !== 'model') return false;
  const rules = step.groups.flatMap((group) => group.rules);
  const exemptions = rules.flatMap((rule) => (rule.rule === 'value' ? [] : rule.exceptWhen));
  return [...step.forgets, ...exemptions].some((one) => 'reached' in one);
}

/** Wherever a count of events stands. */
function asksCurrentStage(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ('since' in part && part.since === 'current-stage') return true;
  return Object.values(part).some(asksCurrentStage);
}
