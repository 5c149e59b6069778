/**
 * Every condition of a program as it stands in the policies: those that stand alone, and those that are
 * tried one after the other until one holds.
 */
import type { Amount } from '../../conditions/amount.ts';
import { testsWithin } from '../../conditions/reads.ts';
import type { Bounds, Test } from '../../conditions/test.ts';
import { pathKey } from '../../diagnostics/place.ts';
import { isModel, type Limits, type Program, type Rule, type Step } from '../../program/program.ts';

/** Conditions tried in order; the first that holds counts. */
export interface FirstMatch {
  readonly of: readonly Test[];
  /** Nothing comes of them unless these hold. */
  readonly given: readonly Test[];
}

/** Stages, models, statements and the rest, each condition once; cases are among `firstMatches`. */
export function standingTests(program: Program): readonly Test[] {
  const { steps, lifecycle, routings } = program;
  return [
    ...steps.flatMap(standingIn),
    ...lifecycle.stages.flatMap(({ gate, fastTrack }) => [...given(gate), ...given(fastTrack?.when)]),
    ...lifecycle.criteria.flatMap(({ when }) => given(when)),
    ...lifecycle.disqualifiers.map(({ when }) => when),
    ...routings.flatMap(({ appliesWhen }) => given(appliesWhen)),
    ...statementsOf(program).flatMap(({ origin, when }) => (placeAmong(origin.path) === undefined ? [when] : [])),
  ];
}

/** Without amounts by case: those are found inside the conditions that have them. */
export function firstMatches(program: Program): readonly FirstMatch[] {
  const { steps, lifecycle, routings } = program;
  const written = [
    ...steps.flatMap(matchesIn),
    ...[
      ...lifecycle.stages.flatMap(({ owner, evidence }) => [owner, ...given(evidence)]),
      ...given(lifecycle.entersAt),
    ].map(({ cases }) => alone(cases)),
    ...routings.map(({ overriding, routes, appliesWhen }) => ({
      of: [...overriding, ...routes].map(({ when }) => when),
      given: given(appliesWhen),
    })),
    ...statementCases(program),
  ];
  const bounds = [...standingTests(program), ...written.flatMap(({ of }) => of)].flatMap(testsWithin).flatMap(boundsOf);
  return [...written, ...bounds.map(({ cases }) => alone(cases))].filter(({ of }) => of.length > 0);
}

/** All of a step, cases among them. */
export function testsOfStep(step: Step): readonly Test[] {
  return [...standingIn(step), ...matchesIn(step).flatMap(({ of }) => of)];
}

/** What a guard-rail forbids is meant never to be met. */
function statementsOf({ statements }: Program): Program['statements'] {
  return statements.filter(({ kind }) => kind !== 'guard-rail');
}

function standingIn(step: Step): readonly Test[] {
  if (step.step === 'condition') return [step.when];
  return step.step === 'model' ? [...given(step.appliesWhen), ...step.statuses.map(({ when }) => when)] : [];
}

function matchesIn(step: Step): readonly FirstMatch[] {
  if (step.step === 'field') return step.from.by === 'cases' ? [alone(step.from.cases)] : [];
  if (step.step === 'axis') return [alone(step.cases)];
  if (!isModel(step)) return [];
  const limits = limitCases(step.limits);
  if (step.step !== 'model') return limits;
  const within = step.groups.flatMap((group) => [...group.rules.flatMap(ruleCases), ...limitCases(group.limits)]);
  return [...within, ...limits].map(({ of }) => ({ of, given: given(step.appliesWhen) }));
}

function ruleCases(rule: Rule): readonly FirstMatch[] {
  const points = rule.rule === 'count' ? [] : [alone(rule.points.cases.filter(({ when }) => isWritten(when)))];
  return [...points, ...limitCases(rule.limits)];
}

/** What a missing value is worth, and what lowering adds where a condition does not hold, are no cases of their own. */
function isWritten(test: Test): boolean {
  const isAdded = test.op === 'not' && pathKey(test.of.origin.path) === pathKey(test.origin.path);
  return !isAdded && test.origin.path.at(-1) !== 'unknown';
}

function limitCases({ floor, cap }: Limits): readonly FirstMatch[] {
  return [floor, cap].flatMap((limit) => (limit === undefined ? [] : [alone(limit.cases)]));
}

function boundsOf(test: Test): readonly Amount[] {
  switch (test.op) {
    case 'field':
      return test.by.flatMap((comparison) => ('bound' in comparison ? [comparison.bound] : []));
    case 'signal':
      return amountsOf(test.times);
    case 'known':
      return amountsOf(test.count);
    case 'score':
    case 'change':
      return amountsOf(test.bounds);
    default:
      return [];
  }
}

function amountsOf({ from, above, below, up_to: upTo }: Bounds): readonly Amount[] {
  return [from, above, below, upTo].filter((bound) => bound !== undefined);
}

/** Of one list, in its order. */
function statementCases(program: Program): readonly FirstMatch[] {
  const cases = statementsOf(program).filter(({ origin }) => placeAmong(origin.path) !== undefined);
  const lists = Map.groupBy(cases, ({ origin }) => `${origin.file} ${pathKey(origin.path.slice(0, -2))}`);
  return [...lists.values()].map(alone);
}

/** Its place, if the condition is one of a list that is tried in order. */
function placeAmong(path: Test['origin']['path']): number | undefined {
  const [list, place, key] = path.slice(-3);
  return list === 'first_match' && typeof place === 'number' && key === 'when' ? place : undefined;
}

function alone(cases: readonly { readonly when: Test }[]): FirstMatch {
  return { of: cases.map(({ when }) => when), given: [] };
}

function given<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
