/** Computed stages that no lead qualifies for, or passes over whenever it does. */
import { nodeAt } from '../../../diagnostics/place.ts';
import type { LogicRule } from '../../logic/logic-rule.ts';
import { isSoundAround } from '../../logic/naming.ts';
import { unreachedStagesIn } from '../../logic/stages.ts';

export const stageNeverReached: LogicRule = {
  id: 'logic/stage-never-reached',
  title: 'A stage that no lead qualifies for',
  severity: 'error',
  certainty: 'proved',
  why: 'Whoever owns the stage waits for leads that the gates cannot let in.',
  remedy:
    'Compare its gate, what it needs, and the gates before and after it, which have to differ in what they ask for.',
  check: (agreement, context) =>
    unreachedStagesIn(context)
      .filter(({ stage }) => isSoundAround(stage.origin, agreement, context))
      .map(({ stage: { id, origin }, passedOverFor }) => {
        const later = passedOverFor.map((stage) => `"${stage}"`).join(' or ');
        const message =
          passedOverFor.length === 0
            ? `No lead qualifies for the stage "${id}".`
            : `No lead stops at the stage "${id}": whoever qualifies for it qualifies for ${later} as well.`;
        return { message, place: nodeAt(origin.file, [...origin.path, 'id']) };
      }),
};
