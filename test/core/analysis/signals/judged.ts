/** What the interpreter answers to the leaves of one signal, for a lead with these events. */

import { type Answer, NEVER, type PointsLeaf } from '#core/analysis/leaf.ts';
import type { SignalLeaf } from '#core/analysis/signals/tally.ts';
import { scoreModel } from '#core/program/interpret/model.ts';
import { beginJudging, type Judging } from '#core/program/interpret/subject.ts';
import type { LeadEvent } from '#core/program/lead.ts';
import type { Inactivity, Program, ProgramSignal, ScoringModel } from '#core/program/program.ts';
import { AS_OF, programWith } from '../../program/small-agreement.ts';

export const MOMENT = { asOf: AS_OF, asOfDate: Math.floor(AS_OF / 86_400_000) };

const small = programWith({});

/** A small agreement with these signals; no model forgets anything, nothing is exempt. */
export function programOf(signals: readonly ProgramSignal[], models: readonly ScoringModel[] = []): Program {
  return { ...small, signals, steps: models };
}

export const NOWHERE = { file: 'test.yaml', path: [] };

export function modelOf(parts: Partial<ScoringModel>): ScoringModel {
  return {
    step: 'model',
    id: 'model',
    title: 'Model',
    origin: NOWHERE,
    statuses: [],
    forgets: [],
    groups: [],
    limits: {},
    grades: [],
    ...parts,
  };
}

/** `enough` is where answers in points are cut off, as the factor does; a rule's own limits are left out. */
export function judged(
  leaves: readonly SignalLeaf[],
  events: readonly LeadEvent[],
  program: Program,
  enough: (leaf: PointsLeaf) => number | undefined,
): readonly Answer[] {
  const judging = beginJudging(program, { id: 'lead', fields: new Map(), events }, MOMENT);
  return leaves.map((leaf) => answerOf(leaf, judging, enough));
}

function answerOf(leaf: SignalLeaf, judging: Judging, enough: (leaf: PointsLeaf) => number | undefined): Answer {
  if (leaf.leaf === 'count') return Math.min(leaf.enough, judging.subject.count(leaf.count) ?? 0);
  if (leaf.leaf === 'quiet') {
    const inactivity: Inactivity = { ...leaf.inactivity, signals: [leaf.signal], points: 1 };
    const happened = (judging.past.events ?? []).some(({ signal }) => signal === leaf.signal);
    return happened ? pointsOf(modelOf({ inactivity }), judging) : NEVER;
  }
  const of = (rule: PointsLeaf['rule']): number => {
    const group = { title: '', origin: NOWHERE, rules: [{ ...rule, limits: {} }], limits: {} };
    return pointsOf(modelOf({ forgets: leaf.forgets, groups: [group] }), judging);
  };
  const points = of(leaf.rule) - (leaf.than === undefined ? 0 : of(leaf.than));
  const most = leaf.rule.rule === 'count' ? undefined : enough(leaf);
  return most === undefined ? points : Math.max(-most, Math.min(most, points));
}

function pointsOf(model: ScoringModel, judging: Judging): number {
  const { points = { least: Number.NaN } } = scoreModel(model, judging).score;
  return points.least === 0 ? 0 : points.least;
}
