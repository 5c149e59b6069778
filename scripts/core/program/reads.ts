/**
 * What each part of a program looks at, in one place: the order of the steps, the fields a verdict
 * reports as unknown, and the points that hang on a missing field all follow from it.
 */
import type { Amount } from '../conditions/amount.ts';
import type { Read } from '../conditions/operator.ts';
import { readsWithin } from '../conditions/reads.ts';
import type { EventCount, Test } from '../conditions/test.ts';
import type { RolledUpModel } from './members.ts';
import type { Derivation, Inactivity, Limits, Program, ProgramLifecycle, Rule, Step } from './program.ts';

/** As what a step is read; nothing reads an axis. */
export const KIND_OF_STEP: Readonly<Record<Step['step'], Read['kind'] | 'axis'>> = {
  field: 'field',
  condition: 'condition',
  model: 'model',
  combined: 'model',
  'rolled-up': 'model',
  matrix: 'matrix',
  axis: 'axis',
};

/** Reads of a test and of all within it; what a named thing reads in turn is not followed. */
export function readsOfTest(test: Test | undefined): readonly Read[] {
  return test === undefined ? [] : readsWithin(test);
}

function readsOfAmount(amount: Amount | undefined): readonly Read[] {
  return (amount?.cases ?? []).flatMap(({ when }) => readsOfTest(when));
}

export function readsOfRule(rule: Rule): readonly Read[] {
  const limits = readsOfLimits(rule.limits);
  if (rule.rule === 'value') return [...field(rule.field), ...readsOfAmount(rule.points), ...limits];
  const points = rule.rule === 'events' ? readsOfAmount(rule.points) : [];
  return [...readsOfCount(rule.of, rule), ...rule.exceptWhen.flatMap(readsOfForgetting), ...points, ...limits];
}

export function readsOfStep(step: Step): readonly Read[] {
  switch (step.step) {
    case 'field':
      return readsOfDerivation(step.from);
    case 'condition':
      return readsOfTest(step.when);
    case 'model':
      return [
        ...readsOfTest(step.appliesWhen),
        ...step.statuses.flatMap(({ when }) => readsOfTest(when)),
        ...step.forgets.flatMap(readsOfForgetting),
        ...readsOfInactivity(step.inactivity),
        ...step.groups.flatMap((group) => [...group.rules.flatMap(readsOfRule), ...readsOfLimits(group.limits)]),
        ...readsOfLimits(step.limits),
      ];
    case 'combined':
      return [...step.parts.map(({ model }): Read => ({ kind: 'model', id: model })), ...readsOfLimits(step.limits)];
    case 'rolled-up':
      return readsOfRolledUp(step);
    case 'matrix':
      return [step.rows, step.columns].map((model): Read => ({ kind: 'model', id: model }));
    case 'axis':
      return step.cases.flatMap(({ when }) => readsOfTest(when));
  }
}

/** As a condition on the same roll-up would. */
function readsOfRolledUp({ rollUp, origin, limits }: RolledUpModel): readonly Read[] {
  return [...readsOfTest({ op: 'highest_of', origin, rollUp, bounds: {} }), ...readsOfLimits(limits)];
}

/** Tests and needs of the lifecycle. */
export function readsOfLifecycle({ stages, criteria, disqualifiers }: ProgramLifecycle): readonly Read[] {
  return [
    ...stages.flatMap((stage) => [
      ...readsOfTest(stage.gate),
      ...readsOfTest(stage.entry),
      ...readsOfTest(stage.fastTrack?.when),
      ...(stage.evidence?.cases ?? []).flatMap(({ when }) => readsOfTest(when)),
      ...stage.needs.flatMap(field),
    ]),
    ...criteria.flatMap(({ when }) => readsOfTest(when)),
    ...disqualifiers.flatMap(({ when }) => readsOfTest(when)),
  ];
}

/**
 * Source fields that judging reads, directly or through derived fields, in dictionary order. A
 * derived field that nothing reads asks for nothing.
 */
export function fieldsRead(program: Program): readonly string[] {
  const sources = sourceFieldsOf(program);
  const steps = program.steps.filter(({ step }) => step !== 'field').flatMap(readsOfStep);
  const reads = [...steps, ...readsOfLifecycle(program.lifecycle)];
  const read = new Set(reads.flatMap(sources));
  return program.fields.map(({ id }) => id).filter((id) => read.has(id));
}

/** Gives the source fields behind a read: through derived fields, named conditions and criteria, not through scores. */
export function sourceFieldsOf({ steps, lifecycle, account }: Program): (read: Read) => readonly string[] {
  const behind = new Map<string, readonly string[]>();
  const criteria = new Map(lifecycle.criteria.map(({ id, when }) => [id, when]));
  const sources = ({ kind, id }: Read): readonly string[] => {
    if (kind === 'field' || kind === 'condition') return behind.get(`${kind} ${id}`) ?? (kind === 'field' ? [id] : []);
    // Whose members they are, the key of the account tells.
    if (kind === 'subject') return field(account?.key).flatMap(sources);
    return kind === 'criterion' ? readsOfTest(criteria.get(id)).flatMap(sources) : [];
  };
  for (const step of steps) {
    if (step.step !== 'field' && step.step !== 'condition') continue;
    behind.set(`${step.step} ${step.id}`, [...new Set(readsOfStep(step).flatMap(sources))]);
  }
  return sources;
}

function readsOfDerivation(from: Derivation): readonly Read[] {
  return from.by === 'domain_of' ? field(from.field) : from.cases.flatMap(({ when }) => readsOfTest(when));
}

function readsOfForgetting(
  forgetting: { readonly reached: readonly string[] } | { readonly signal: string },
): readonly Read[] {
  if ('signal' in forgetting) return [{ kind: 'signal', id: forgetting.signal }];
  return forgetting.reached.map((id) => ({ kind: 'stage', id }));
}

export function readsOfInactivity(inactivity: Inactivity | undefined): readonly Read[] {
  if (inactivity === undefined) return [];
  return [...inactivity.signals.map((id): Read => ({ kind: 'signal', id })), ...field(inactivity.orSince?.field)];
}

function readsOfLimits({ floor, cap }: Limits): readonly Read[] {
  return [...readsOfAmount(floor), ...readsOfAmount(cap)];
}

/** A count of events reads what the same count in a condition reads. */
function readsOfCount(count: EventCount, { origin }: Rule): readonly Read[] {
  return readsOfTest({ op: 'signal', origin, count, times: {} });
}

function field(id: string | undefined): readonly Read[] {
  return id === undefined ? [] : [{ kind: 'field', id }];
}
