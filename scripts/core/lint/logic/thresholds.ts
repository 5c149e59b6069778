/**
 * Bounds on a score that no lead meets, or every lead: the rules, with all their caps and floors, do not
 * come that far. Of bounds by case each is tried.
 */
import { isPlain, plain } from '../../conditions/amount.ts';
import { testsWithin } from '../../conditions/reads.ts';
import { RELATIONS, type Relation } from '../../conditions/relation.ts';
import type { ScoreTest } from '../../conditions/test.ts';
import type { Path } from '../../diagnostics/place.ts';
import { type Always, constantsIn } from './constants.ts';
import { leastOf, mostOf } from './grades.ts';
import type { LogicContext } from './logic-rule.ts';
import { truth } from './proofs.ts';
import { firstMatches, standingTests } from './written-tests.ts';

export interface Threshold {
  readonly test: ScoreTest;
  readonly is: Always;
  /** The bound at fault, where one of them is. */
  readonly bound?: { readonly relation: Relation; readonly points: number; readonly path: Path };
  /** How far the model goes, in hundredths: the most for a lower bound, the least for an upper one. */
  readonly extreme?: number;
}

export function thresholdsIn(context: LogicContext): readonly Threshold[] {
  const { program } = context;
  const whole = constantsIn(context).flatMap(({ test, is }) =>
    test.op === 'score' ? [wholeOf(test, is, context)] : [],
  );
  const told = new Set(whole.map(({ test }) => test));
  const written = [...standingTests(program), ...firstMatches(program).flatMap(({ of }) => of)].flatMap(testsWithin);
  const byCase = [...new Set(written)].flatMap((test) =>
    test.op === 'score' && !told.has(test) ? casesOf(test, context) : [],
  );
  return [...whole, ...byCase];
}

function wholeOf(test: ScoreTest, is: Always, context: LogicContext): Threshold {
  const given = RELATIONS.flatMap((relation) => {
    const amount = test.bounds[relation];
    return amount !== undefined && isPlain(amount) ? [{ relation, points: amount.otherwise }] : [];
  });
  for (const { relation, points } of given) {
    const extreme = is === 'never' ? beyond(test.model, relation, points, context) : undefined;
    if (extreme !== undefined)
      return { test, is, bound: { relation, points, path: [...test.origin.path, relation] }, extreme };
  }
  const [only] = given;
  return only === undefined || given.length > 1
    ? { test, is }
    : { test, is, bound: { ...only, path: [...test.origin.path, only.relation] } };
}

/** How far the model goes, if that is not as far as the bound. */
function beyond(model: string, relation: Relation, points: number, context: LogicContext): number | undefined {
  const isLower = relation === 'from' || relation === 'above';
  const extreme = isLower ? mostOf(model, points + 1, context) : leastOf(model, points - 1, context);
  if (extreme === undefined) return undefined;
  const isMet = { from: extreme >= points, above: extreme > points, below: extreme < points, up_to: extreme <= points };
  return isMet[relation] ? undefined : extreme;
}

function casesOf(test: ScoreTest, context: LogicContext): readonly Threshold[] {
  return RELATIONS.flatMap((relation) => {
    const amount = test.bounds[relation];
    if (amount === undefined || isPlain(amount)) return [];
    const path = [...test.origin.path, relation];
    const arms = [
      ...amount.cases.map(({ value }, place) => ({ value, path: [...path, 'first_match', place, 'value'] })),
      { value: amount.otherwise, path: [...path, 'otherwise'] },
    ];
    return arms.flatMap(({ value, path: at }): readonly Threshold[] => {
      const meets: ScoreTest = { ...test, bounds: { [relation]: plain(value) } };
      if (context.proofs.can([truth(meets)]).is !== 'impossible') return [];
      const extreme = beyond(test.model, relation, value, context);
      return [
        {
          test,
          is: 'never',
          bound: { relation, points: value, path: at },
          ...(extreme === undefined ? {} : { extreme }),
        },
      ];
    });
  });
}
