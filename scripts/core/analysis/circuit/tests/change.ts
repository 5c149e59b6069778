/** A number against what it was. Each bound is asked by itself; how much less is the denial of how much more. */
import { plain } from '../../../conditions/amount.ts';
import { truthOf } from '../../../conditions/judge.ts';
import { RELATIONS, type Relation } from '../../../conditions/relation.ts';
import type { ChangeTest, Test } from '../../../conditions/test.ts';
import type { Value } from '../../../conditions/value.ts';
import { everyCandidate } from '../by-case.ts';
import type { Compiling } from '../compiling.ts';
import { nobody } from '../fields/nobody.ts';
import { type ListedValues, valuesOf } from '../fields/values.ts';
import type { NodeId } from '../node.ts';

export function changeTest(test: ChangeTest, holds: boolean, to: Compiling): NodeId {
  const each = RELATIONS.flatMap((relation) => {
    const bound = test.bounds[relation];
    if (bound === undefined) return [];
    return [everyCandidate(bound, (percent) => changeBy(test, relation, percent, holds, to), to)];
  });
  return holds ? to.make.all(each) : to.make.any(each);
}

/** Below is not from, and up to is not above: of the same rounding, see `boundsOfGrowth`. */
const DENIED: ReadonlyMap<Relation, Relation> = new Map([
  ['below', 'from'],
  ['up_to', 'above'],
]);

function changeBy({ of }: ChangeTest, relation: Relation, percent: number, holds: boolean, to: Compiling): NodeId {
  const denied = DENIED.get(relation);
  const test: ChangeTest = {
    op: 'change',
    origin: { file: '', path: [] },
    of,
    bounds: { [denied ?? relation]: plain(percent) },
  };
  const answer = denied === undefined ? holds : !holds;
  const [now, before] = [valuesOf(of.field, to), valuesOf(of.since, to)];
  if (now.from === 'list' && before.from === 'list') return ofListed(test, [now, before], answer, to);
  const { make, side } = to;
  if (now.from === 'list' || before.from === 'list') {
    return make.is(make.leaves.free(test, 'growth', side, meaningOf([now, before])), answer);
  }
  return make.is(make.leaves.fields({ fields: [now.field, before.field], test }), answer);
}

function ofListed(test: ChangeTest, [now, before]: readonly ListedValues[], answer: boolean, to: Compiling): NodeId {
  const { make } = to;
  const pairs = (now?.values ?? []).flatMap((one) =>
    (before?.values ?? []).flatMap((other) =>
      saysOf(test, [one.value, other.value], to) === answer ? [make.all([one.is, other.is])] : [],
    ),
  );
  return make.any(pairs);
}

function saysOf(test: ChangeTest, [now, before]: readonly Value[], to: Compiling): boolean | undefined {
  const values = new Map([
    [test.of.field, now],
    [test.of.since, before],
  ]);
  const asked: Test = test;
  return truthOf(asked, { ...nobody(to), field: (id) => values.get(id) });
}

function meaningOf(values: readonly object[]): string {
  return JSON.stringify(values);
}
