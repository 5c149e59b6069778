/** Takes the members of an account together: counts them, and adds up or compares what is known of each. */
import { exactly, type Pair } from './amount.ts';
import { truthOf } from './judge.ts';
import { isRuledOut } from './scored.ts';
import type { RolledUp, Subject } from './subject.ts';
import type { RollUp, RollUpValue } from './test.ts';
import { all, type Truth } from './truth.ts';

/** Each member as its own subject. */
export function rollUp(members: readonly Subject[], { where, by, value }: RollUp): RolledUp {
  const values = members.map((member) => {
    const own = value === undefined ? { truth: true } : given(member, value);
    const truth = all([own.truth, where === undefined ? true : truthOf(where, member)]);
    return { truth, points: own.points };
  });
  const holding = values.filter(({ truth }) => truth === true);
  const points = holding.flatMap((one) => one.points ?? []);
  return {
    members: members.length,
    holding: holding.length,
    unknown: values.filter(({ truth }) => truth === undefined).length,
    ...(by === 'sum' ? { points: sumOf(points) } : {}),
    ...(by === 'highest' && points.length > 0 ? { points: highestOf(points) } : {}),
  };
}

/** Whether there is a value: a model that rules the member out says that there is none, for certain. */
function given(member: Subject, value: RollUpValue): { readonly truth: Truth; readonly points?: Pair } {
  switch (value.of) {
    case 'score': {
      const score = member.score(value.model);
      if (score.points !== undefined) return { truth: true, points: score.points };
      return { truth: isRuledOut(score) ? false : undefined };
    }
    case 'field': {
      const number = member.field(value.field);
      return typeof number === 'number' ? { truth: true, points: exactly(number) } : { truth: undefined };
    }
    case 'recorded-stage': {
      const stage = member.recordedStage();
      return stage === undefined
        ? { truth: undefined }
        : { truth: true, points: exactly(value.path.indexOf(stage ?? '')) };
    }
  }
}

function highestOf(points: readonly Pair[]): Pair {
  return points.reduce((highest, { least, most }) => ({
    least: Math.max(highest.least, least),
    most: Math.max(highest.most, most),
  }));
}

/** Exact however many there are; beyond every bound a policy can state, the size no longer matters. */
function sumOf(points: readonly Pair[]): Pair {
  const end = (side: 'least' | 'most'): number => {
    const sum = points.reduce((total, pair) => total + BigInt(pair[side]), 0n);
    const beyond = BigInt(Number.MAX_SAFE_INTEGER);
    return Number(sum > beyond ? beyond : sum < -beyond ? -beyond : sum);
  };
  return { least: end('least'), most: end('most') };
}
