/** Leads judged under both versions, counted by where they come from and where they go. */
import type { Score } from '../conditions/subject.ts';
import { stageRanks } from '../program/stage-ranks.ts';
import type { Verdict } from '../program/verdict.ts';
import { causesIn } from './causes.ts';
import type { Movement, MovementCell, Version } from './review.ts';

/** Leads that move alike, for the same reasons. */
export interface MovedLeads {
  /** Stages, `undefined` for none. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly leads: number;
  /** Ids of what decided about them, as in a verdict, before and after. */
  readonly decidedBefore: readonly string[];
  readonly decidedAfter: readonly string[];
  /** Ids of the models that give them another score. */
  readonly otherScores: readonly string[];
  /** Ids of a few of them. */
  readonly examples: readonly string[];
}

/** Under `none` there is no stage. */
const NO_STAGE = 'none';

/** One lead. */
export function movedBetween(before: Verdict, after: Verdict): MovedLeads {
  const models = [...after.scores.keys()].filter((model) => before.scores.has(model));
  return {
    from: before.stage,
    to: after.stage,
    leads: 1,
    decidedBefore: before.deciding,
    decidedAfter: after.deciding,
    otherScores: models.filter((model) => textOf(before.scores.get(model)) !== textOf(after.scores.get(model))),
    examples: [after.lead],
  };
}

function textOf(score: Score | undefined): string {
  return JSON.stringify([score?.status, score?.points?.least, score?.points?.most]);
}

/** Cells in the order of the lifecycle; examples in the order of the leads. */
export function movementOf(
  of: string,
  moved: readonly MovedLeads[],
  versions: { readonly base: Version; readonly head: Version },
): Movement {
  const { base, head } = versions;
  const causes = causesIn(base, head);
  const ranks = rankedStages(base, head);
  const cells = [...Map.groupBy(moved, ({ from, to }) => `${from ?? NO_STAGE} ${to ?? NO_STAGE}`)].map(
    ([key, groups]): MovementCell => {
      const [from = '', to = ''] = key.split(' ');
      const isMove = from !== to;
      return {
        from,
        to,
        leads: sum(groups),
        through: isMove ? counted(groups.map((group) => [causes.of(decidedAbout(group, ranks)), group.leads])) : [],
        examples: isMove ? groups.flatMap(({ examples }) => examples).slice(0, MOST_EXAMPLES) : [],
      };
    },
  );
  const rankOf = (stage: string): number => (stage === NO_STAGE ? -1 : (ranks.get(stage) ?? ranks.size));
  return {
    of,
    leads: sum(moved),
    cells: cells.sort((one, other) => rankOf(one.from) - rankOf(other.from) || rankOf(one.to) - rankOf(other.to)),
  };
}

const MOST_EXAMPLES = 3;

/** What let the lead as far as it got in the version in which it got further; in the other it only was not stopped earlier. */
function decidedAbout(group: MovedLeads, ranks: ReadonlyMap<string, number>) {
  const { from, to, decidedBefore, decidedAfter, otherScores } = group;
  const rankOf = (stage: string | undefined): number => (stage === undefined ? -1 : (ranks.get(stage) ?? -1));
  const isFurther = rankOf(to) > rankOf(from);
  return { before: isFurther ? [] : decidedBefore, after: isFurther ? decidedAfter : [], otherScores };
}

function rankedStages(base: Version, head: Version): ReadonlyMap<string, number> {
  const program = head.program ?? base.program;
  return program === undefined ? new Map() : stageRanks(program);
}

function counted(told: readonly (readonly [causes: readonly string[], leads: number])[]): MovementCell['through'] {
  const leads = new Map<string, number>();
  for (const [causes, some] of told) for (const cause of causes) leads.set(cause, (leads.get(cause) ?? 0) + some);
  return [...leads]
    .map(([definition, some]) => ({ definition, leads: some }))
    .sort((one, other) => other.leads - one.leads);
}

function sum(groups: readonly MovedLeads[]): number {
  return groups.reduce((total, { leads }) => total + leads, 0);
}
