/**
 * How far a lead is from a stage: a number that is smaller the less is missing. It only says which changes
 * are worth combining; whether a combination reaches the stage is judged. A test that does not hold counts
 * as one, a score as the share of its threshold that is missing; `all` adds up, `any` takes the least.
 */
import { pairOf, truthOf } from '../../conditions/judge.ts';
import type { Score } from '../../conditions/subject.ts';
import type { Bounds, Test, TestByOp } from '../../conditions/test.ts';
import type { Judged } from '../interpret/verdict.ts';
import { type Grade, isModel } from '../program.ts';
import type { Target } from './target.ts';

export function shortfall(target: Target, judged: Judged): number {
  const { gates } = judged;
  const out = gates.disqualifiers
    .filter(({ disqualifier, truth }) => truth === true || (truth === undefined && disqualifier.blocks))
    .reduce((sum, { disqualifier }) => sum + missing(disqualifier.when, false, judged), 0);
  return out + untilOpen(target.place, judged);
}

function untilOpen(place: number, judged: Judged): number {
  const stage = judged.program.lifecycle.stages[place];
  if (stage === undefined) return 0;
  if (stage.gate === undefined) return untilOpen(place - 1, judged);
  const before = untilOpen(place - 1, judged);
  const entry = stage.entry === undefined ? before : Math.min(before, missing(stage.entry, true, judged));
  const own = missing(stage.gate, true, judged) + entry;
  return stage.fastTrack === undefined ? own : Math.min(own, missing(stage.fastTrack.when, true, judged));
}

function missing(test: Test, wanted: boolean, judged: Judged): number {
  if (truthOf(test, judged.subject) === wanted) return 0;
  switch (test.op) {
    case 'all':
    case 'any':
    case 'at_least': {
      const quorum = test.op === 'all' ? test.of.length : test.op === 'any' ? 1 : test.n;
      return missingOf(test.of, wanted ? quorum : test.of.length - quorum + 1, wanted, judged);
    }
    case 'not':
      return missing(test.of, !wanted, judged);
    case 'condition':
      return missing(conditionOf(test, judged) ?? test, wanted, judged);
    default:
      return wanted ? missingForScore(test, judged) : 1;
  }
}

function missingForScore(test: Test, judged: Judged): number {
  switch (test.op) {
    case 'score':
      return missingPoints(test.bounds, judged.subject.score(test.model), judged);
    case 'grade':
      return missingGrade(test.model, test.grades, judged);
    case 'cell':
      return missingCell(test, judged);
    default:
      return 1;
  }
}

/** The `needed` cheapest parts. */
function missingOf(parts: readonly Test[], needed: number, wanted: boolean, judged: Judged): number {
  const each = parts.map((part) => missing(part, wanted, judged)).sort((a, b) => a - b);
  return each.slice(0, needed).reduce((sum, one) => sum + one, 0);
}

/** A name that is not found would ask for itself for ever. */
function conditionOf({ condition }: TestByOp['condition'], { program }: Judged): Test | undefined {
  return program.steps.flatMap((step) => (step.step === 'condition' && step.id === condition ? [step.when] : []))[0];
}

function missingPoints({ from, above, below, up_to }: Bounds, { points }: Score, { subject }: Judged): number {
  if (points === undefined) return 1;
  const lowest = [from, above].flatMap((bound) => (bound === undefined ? [] : [pairOf(bound, subject).most]));
  const highest = [below, up_to].flatMap((bound) => (bound === undefined ? [] : [pairOf(bound, subject).least]));
  const gaps = [
    ...lowest.map((bound) => share(bound - points.least, bound)),
    ...highest.map((bound) => share(points.most - bound, bound)),
  ];
  return Math.max(...gaps, ALMOST);
}

/** Not zero, as something is missing. */
const ALMOST = 0.001;

function share(gap: number, whole: number): number {
  return Math.min(1, Math.max(0, gap) / Math.max(Math.abs(whole), 100));
}

function missingGrade(model: string, wanted: readonly string[], judged: Judged): number {
  const { points } = judged.subject.score(model);
  const step = judged.program.steps.find(({ id }) => id === model);
  if (points === undefined || step === undefined || !isModel(step)) return 1;
  const gaps = step.grades.flatMap((grade, place) =>
    wanted.includes(grade.id) ? [gapTo(points.least, points.most, grade, step.grades[place - 1])] : [],
  );
  return Math.max(ALMOST, Math.min(1, ...gaps));
}

/** Up to its lower end, or down to that of the next better grade. */
function gapTo(least: number, most: number, { from }: Grade, better: Grade | undefined): number {
  const up = from === undefined ? 0 : share(from - least, from);
  const down = better?.from === undefined ? 0 : share(most - better.from + 1, better.from);
  return Math.max(up, down);
}

function missingCell({ matrix, rows, columns, cells }: TestByOp['cell'], judged: Judged): number {
  const step = judged.program.steps.find(({ id }) => id === matrix);
  if (step?.step !== 'matrix') return 1;
  const gaps = step.cells
    .filter(({ cell }) => cells.includes(cell))
    .map(({ row, column }) => gradeGap(rows, row, judged) + gradeGap(columns, column, judged));
  return Math.max(ALMOST, Math.min(1, ...gaps));
}

function gradeGap(model: string, grade: string, judged: Judged): number {
  return judged.subject.score(model).grade === grade ? 0 : missingGrade(model, [grade], judged);
}
