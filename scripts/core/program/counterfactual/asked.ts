/**
 * Everything that is asked on the way to a stage: its gate and those before it, the disqualifiers, the
 * evidence it takes, and what those read in turn, through named conditions, derived fields and scores.
 * Only what is asked can make a difference, so only that is worth changing.
 */
import type { Comparison } from '../../conditions/comparison.ts';
import { testsWithin } from '../../conditions/reads.ts';
import type { EventCount, Test, TestByOp } from '../../conditions/test.ts';
import type { Limits, Program, Reason, Rule, Step } from '../program.ts';
import { readsOfStep, readsOfTest } from '../reads.ts';
import type { Target } from './target.ts';

export interface Asked {
  /** Source fields, with every comparison made with each; of an address, with its domain too. */
  readonly fields: ReadonlyMap<string, readonly Comparison[]>;
  /** Signals, with every way their events are counted. */
  readonly signals: ReadonlyMap<string, readonly EventCount[]>;
  readonly criteria: ReadonlySet<string>;
  /** Comparisons of two fields with each other by percent. */
  readonly ratios: readonly TestByOp['change'][];
}

export function askedBy(program: Program, target: Target): Asked {
  const steps = stepsBehind(program, target);
  const tests = [...testsOf(program, target), ...steps.flatMap(testsOfStep)].flatMap(testsWithin);
  const counts = [
    ...tests.flatMap(countsIn),
    ...steps.flatMap(countsOfStep),
    ...countsSeen(program, tests),
    ...program.lifecycle.reasons.flatMap(countsOfReason),
  ];
  return {
    fields: comparisonsByField(program, tests, steps),
    signals: Map.groupBy(counts, ({ signal }) => signal),
    ratios: tests.filter((test) => test.op === 'change'),
    criteria: new Set(tests.flatMap((test) => (test.op === 'decision' ? [test.criterion] : []))),
  };
}

/** Tests of the lifecycle up to the target. */
function testsOf({ lifecycle }: Program, { place, stage }: Target): readonly Test[] {
  const lists =
    stage.evidence === undefined ? [] : [...stage.evidence.cases.map(({ value }) => value), stage.evidence.otherwise];
  const criteria = new Set(lists.flatMap(({ of }) => of));
  return [
    ...lifecycle.stages.slice(0, place + 1).flatMap(({ gate, entry, fastTrack }) => [gate, entry, fastTrack?.when]),
    ...lifecycle.stages.flatMap(({ evidence }) => (evidence?.cases ?? []).map(({ when }) => when)),
    ...lifecycle.disqualifiers.map(({ when }) => when),
    ...lifecycle.criteria.filter(({ id }) => criteria.has(id)).map(({ when }) => when),
  ].filter((test) => test !== undefined);
}

/** Steps that the tests read, and those that these read; later steps first. */
function stepsBehind(program: Program, target: Target): readonly Step[] {
  const criteria = new Map(program.lifecycle.criteria.map(({ id, when }) => [id, when]));
  const wanted = new Set<string>();
  const want = (reads: ReturnType<typeof readsOfTest>): void => {
    for (const { kind, id } of reads) {
      if (kind !== 'criterion') wanted.add(id);
      else if (!wanted.has(`criterion ${id}`)) {
        wanted.add(`criterion ${id}`);
        want(readsOfTest(criteria.get(id)));
      }
    }
  };
  for (const test of testsOf(program, target)) want(readsOfTest(test));
  return program.steps.toReversed().filter((step) => {
    if (!wanted.has(step.id)) return false;
    want(readsOfStep(step));
    return true;
  });
}

function testsOfStep(step: Step): readonly Test[] {
  switch (step.step) {
    case 'field':
      return step.from.by === 'cases' ? step.from.cases.map(({ when }) => when) : [];
    case 'condition':
      return [step.when];
    case 'model':
      return [
        ...(step.appliesWhen === undefined ? [] : [step.appliesWhen]),
        ...step.statuses.map(({ when }) => when),
        ...rulesOf(step).flatMap(testsOfRule),
        ...[...step.groups, step].flatMap(({ limits }) => testsOfLimits(limits)),
      ];
    case 'combined':
      return testsOfLimits(step.limits);
    default:
      return [];
  }
}

function rulesOf(step: Step): readonly Rule[] {
  return step.step === 'model' ? step.groups.flatMap(({ rules }) => rules) : [];
}

function testsOfRule(rule: Rule): readonly Test[] {
  const points = rule.rule === 'count' ? [] : rule.points.cases.map(({ when }) => when);
  return [...points, ...testsOfLimits(rule.limits)];
}

function testsOfLimits({ floor, cap }: Limits): readonly Test[] {
  return [floor, cap].flatMap((amount) => (amount?.cases ?? []).map(({ when }) => when));
}

function countsOfStep(step: Step): readonly EventCount[] {
  return rulesOf(step).flatMap((rule) => (rule.rule === 'value' ? [] : [rule.of]));
}

function countsIn(test: Test): readonly EventCount[] {
  if (test.op === 'signal') return [test.count];
  return test.op === 'any_signal' ? test.signals.map(plainCount) : [];
}

/** A view is settled by any event of a signal that counts as one of its stages. */
function countsSeen({ signals }: Program, tests: readonly Test[]): readonly EventCount[] {
  const views = tests.filter((test) => test.op === 'view');
  const seen = signals.filter(({ countsAs }) =>
    views.some(({ side, stages }) => stages.includes(countsAs[side] ?? '')),
  );
  return seen.map(({ id }) => plainCount(id));
}

/** A recycled lead comes back sooner if one of these happens. */
function countsOfReason({ consequence }: Reason): readonly EventCount[] {
  return consequence.do === 'recycle' ? consequence.soonerIf.map(plainCount) : [];
}

function plainCount(signal: string): EventCount {
  return { signal, where: [] };
}

/** What is read without a comparison, by a derivation or by `known`, is asked too. */
function comparisonsByField({ fields }: Program, tests: readonly Test[], steps: readonly Step[]): Asked['fields'] {
  const reads = [...tests.flatMap(readsOfTest), ...steps.flatMap(readsOfStep)];
  const read = new Set(reads.filter(({ kind }) => kind === 'field').map(({ id }) => id));
  const compared = Map.groupBy(
    tests.filter((test) => test.op === 'field'),
    ({ field }) => field,
  );
  const domainOf = (field: string): readonly string[] =>
    steps.flatMap((step) =>
      step.step === 'field' && step.from.by === 'domain_of' && step.from.field === field ? [step.id] : [],
    );
  const own = (field: string): readonly Comparison[] =>
    [field, ...domainOf(field)].flatMap((id) => (compared.get(id) ?? []).flatMap(({ by }) => by));
  return new Map(fields.filter(({ id }) => read.has(id)).map(({ id }) => [id, own(id)]));
}
