/** Conditions that are true of every lead of which they are known. */
import { nodeAt } from '../../../diagnostics/place.ts';
import { constantsIn } from '../../logic/constants.ts';
import type { LogicRule } from '../../logic/logic-rule.ts';
import { isSoundAround, subjectOf } from '../../logic/naming.ts';
import { truth } from '../../logic/proofs.ts';

export const alwaysTrue: LogicRule = {
  id: 'logic/always-true',
  title: 'A condition that every lead meets',
  severity: 'warning',
  certainty: 'proved',
  why: 'It looks like a hurdle and keeps nobody out.',
  remedy: 'Tighten the condition, delete it, or write `known:` if it is only meant to ask whether something is known.',
  check(agreement, context) {
    return constantsIn(context).flatMap(({ test, is }) => {
      if (is !== 'always' || test.op === 'score' || !isSoundAround(test.origin, agreement, context)) return [];
      const unknown = context.proofs.can([truth(test, 'unknown')]);
      const whom = unknown.is === 'impossible' ? 'every lead' : 'every lead of which it is known';
      const message = `${subjectOf(test.origin, agreement)} is true of ${whom}.`;
      return [{ message, place: nodeAt(test.origin.file, test.origin.path) }];
    });
  },
};
