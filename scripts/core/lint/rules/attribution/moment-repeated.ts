/** A sample deal reaches each stage once. */
import { valueAt } from '../../../diagnostics/place.ts';
import { dealsIn } from '../../attribution.ts';
import type { LintRule } from '../../lint-rule.ts';

export const momentRepeated: LintRule = {
  id: 'attribution/moment-repeated',
  title: 'A sample deal that reaches a stage twice',
  severity: 'error',
  certainty: 'proved',
  why: 'Positions are told by one moment for each stage; with two of them nobody knows which touch is meant.',
  remedy: 'Keep the moment that counts, or name the other stage that was meant.',
  check: (agreement, context) =>
    dealsIn(agreement, context).flatMap(({ definition: { name, path, policy }, data: { reached } }) =>
      reached.flatMap(({ stage }, index) => {
        const first = reached.findIndex((other) => other.stage === stage);
        if (first === index) return [];
        const at = (place: number) => valueAt(policy.file, [...path, 'reached', place, 'stage']);
        const message = `The sample deal "${name}" reaches the stage "${stage}" twice.`;
        return [{ message, place: at(index), related: [{ place: at(first), note: 'the first time' }] }];
      }),
    ),
};
