/** Rules of a scoring model that change no score. */
import { nodeAt } from '../../../diagnostics/place.ts';
import type { LogicRule } from '../../logic/logic-rule.ts';
import { isSoundAround } from '../../logic/naming.ts';
import { pointlessRulesIn } from '../../logic/rules-without-points.ts';

export const ruleNeverCounts: LogicRule = {
  id: 'logic/rule-never-counts',
  title: 'A rule that gives no lead a point',
  severity: 'warning',
  certainty: 'proved',
  why: 'Somebody works towards the points that it promises, and nobody gets them.',
  remedy: 'Correct its condition, its window or its cap, or delete the rule.',
  check: (agreement, context) =>
    pointlessRulesIn(context)
      .filter(({ rule }) => isSoundAround(rule.origin, agreement, context))
      .map(({ model, rule: { id, origin } }) => {
        const name = id.split('/').at(-1) ?? id;
        const message = `The rule "${name}" of the model "${model.id}" gives no lead a point, and takes none.`;
        return { message, place: nodeAt(origin.file, [...origin.path, 'id']) };
      }),
};
