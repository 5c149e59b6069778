/** Bounds on a score that the model cannot come to, or cannot fall short of. */
import { nodeAt, valueAt } from '../../../diagnostics/place.ts';
import { formatHundredths } from '../../../program/english/format.ts';
import type { LogicRule } from '../../logic/logic-rule.ts';
import { isSoundAround } from '../../logic/naming.ts';
import { type Threshold, thresholdsIn } from '../../logic/thresholds.ts';

export const thresholdOutOfReach: LogicRule = {
  id: 'logic/threshold-out-of-reach',
  title: 'A threshold that the score cannot come to',
  severity: 'error',
  certainty: 'proved',
  why: 'The rules of the model and its threshold were agreed apart from one another: nobody will ever pass, or everybody does.',
  remedy: 'Move the threshold to a score that the rules, with their caps and floors, can give.',
  check(agreement, context) {
    return thresholdsIn(context).flatMap((threshold) => {
      const { test, is, bound } = threshold;
      if (!isSoundAround(test.origin, agreement, context)) return [];
      const { file, path } = test.origin;
      const place = bound === undefined ? nodeAt(file, path) : valueAt(file, bound.path);
      return [{ message: sentence(threshold), place, ...(is === 'always' ? { severity: 'warning' as const } : {}) }];
    });
  },
};

const WORDS = { from: 'at least', above: 'more than', below: 'fewer than', up_to: 'at most' } as const;

function sentence({ test: { model }, is, bound, extreme }: Threshold): string {
  const who = is === 'always' ? 'Every lead that is scored' : 'No lead';
  if (bound === undefined) return `${who} has a score of the model "${model}" within these bounds.`;
  const said = `${who} has ${WORDS[bound.relation]} ${formatHundredths(bound.points)} points of the model "${model}"`;
  if (extreme === undefined) return `${said}.`;
  const isLower = bound.relation === 'from' || bound.relation === 'above';
  return `${said}: it gives ${isLower ? 'at most' : 'at least'} ${formatHundredths(extreme)}.`;
}
