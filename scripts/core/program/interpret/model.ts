/**
 * A scoring model: whether it applies, its status, and the sum of its rules under their limits, in
 * this order: rule, group, inactivity, model.
 */

import type { Pair } from '../../conditions/amount.ts';
import { truthOf } from '../../conditions/judge.ts';
import type { RolledUp, Score } from '../../conditions/subject.ts';
import type { RollUp, Test } from '../../conditions/test.ts';
import type { Forgetting, Group, Model, Rule, ScoringModel } from '../program.ts';
import type { Entry } from './entry.ts';
import { gradeOf } from './grade.ts';
import { inactivityEntries } from './inactivity.ts';
import { limitEntries } from './limits.ts';
import { sum } from './pair.ts';
import { newestEntered, type Past } from './past.ts';
import { scoreRule } from './rule-score.ts';
import type { Judging } from './subject.ts';

export interface ModelOutcome {
  readonly model: Model;
  readonly score: Score;
  /** The test that settled a status other than `scored`. */
  readonly settledBy?: Test;
  /** Add up to the score; none unless scored. */
  readonly entries: readonly ModelEntry[];
}

/** An entry of a rule, of a group, of a part of a combined model, or of the model itself. */
export interface ModelEntry extends Entry {
  readonly rule?: Rule;
  readonly group?: Group;
  readonly part?: string;
  /** Whole percent, where the parts are weighted. */
  readonly weight?: number;
  /** The people whose scores were taken together, where they were. */
  readonly rolledUp?: RolledUp & Pick<RollUp, 'by'>;
}

export function scoreModel(model: ScoringModel, judging: Judging): ModelOutcome {
  const unscored = statusOf(model, judging);
  if (unscored !== undefined) return { model, ...unscored, entries: [] };
  const forgottenUntil = forgottenBy(model.forgets, judging.past);
  const groups = model.groups.flatMap((group) => groupEntries(group, judging, forgottenUntil));
  return scored(model, [...groups, ...inactivityEntries(model.inactivity, judging)], judging);
}

/** Adds the model's own limits and reads off the grade. */
export function scored(model: Model, parts: readonly ModelEntry[], judging: Judging): ModelOutcome {
  const entries = [...parts, ...limitEntries(sum(parts), model.limits, judging.subject)];
  const points = sum(entries);
  const grade = gradeOf(points, model.grades);
  return { model, score: { status: 'scored', points, ...(grade === undefined ? {} : { grade }) }, entries };
}

function statusOf(
  { appliesWhen, statuses }: ScoringModel,
  { subject }: Judging,
): Pick<ModelOutcome, 'score' | 'settledBy'> | undefined {
  const applies = appliesWhen === undefined ? true : truthOf(appliesWhen, subject);
  if (appliesWhen !== undefined && applies !== true) {
    return { score: { status: applies === false ? 'not-applicable' : 'undetermined' }, settledBy: appliesWhen };
  }
  for (const { id, when } of statuses) {
    const truth = truthOf(when, subject);
    if (truth !== false) return { score: { status: truth === true ? id : 'undetermined' }, settledBy: when };
  }
  return undefined;
}

function groupEntries(group: Group, judging: Judging, forgottenUntil: number | undefined): readonly ModelEntry[] {
  const rules = group.rules.flatMap((rule) => ruleEntries(rule, judging, forgottenUntil));
  const entries = rules.map((entry): ModelEntry => ({ ...entry, group }));
  const total: Pair = sum(entries);
  const limits = limitEntries(total, group.limits, judging.subject);
  return [...entries, ...limits.map((entry): ModelEntry => ({ ...entry, group }))];
}

function ruleEntries(rule: Rule, judging: Judging, forgottenUntil: number | undefined): readonly ModelEntry[] {
  const entries = scoreRule(rule, judging, forgottenUntil);
  const limits = limitEntries(sum(entries), rule.limits, judging.subject);
  return [...entries, ...limits].map((entry) => ({ ...entry, rule }));
}

/** The newest instant up to which events are forgotten; without records nothing tells of one. */
function forgottenBy(forgets: readonly Forgetting[], past: Past): number | undefined {
  const instants = forgets.flatMap((forgetting) => {
    const newest =
      'reached' in forgetting
        ? newestEntered(past.records ?? [], forgetting.reached)
        : past.events?.find(({ signal }) => signal === forgetting.signal);
    return newest === undefined ? [] : [newest.at];
  });
  return instants.length === 0 ? undefined : Math.max(...instants);
}
