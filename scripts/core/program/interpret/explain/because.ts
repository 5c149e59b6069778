/**
 * The ids a sample lead may expect under `because`: what decided, everything named in the parts of
 * the deciding gate that hold, the rules that gave points to the models it names, and the reason.
 */
import { truthOf } from '../../../conditions/judge.ts';
import type { Read } from '../../../conditions/operator.ts';
import type { Test } from '../../../conditions/test.ts';
import { DISQUALIFIED, type Step } from '../../program.ts';
import { readsOfTest } from '../../reads.ts';
import { isZero, sum } from '../pair.ts';
import type { Explaining } from './context.ts';
import { stageTraces } from './stage-traces.ts';
import { partsOf } from './trace.ts';

export function becauseOf(explaining: Explaining): readonly string[] {
  const { verdict } = explaining;
  const named = decidingTests(explaining).flatMap((test) => namedIn(test, explaining));
  const models = modelsBehind(named, explaining);
  return [
    ...new Set([
      ...verdict.deciding,
      ...(verdict.reason === undefined ? [] : [verdict.reason]),
      ...named.map(({ id }) => id),
      ...models,
      ...rulesWithPoints(models, explaining),
      ...evidenceFor(verdict.stage, explaining),
    ]),
  ];
}

/** The tests that settled what the lead qualifies for; the first gate, where it is nothing. */
function decidingTests({ gates, verdict }: Explaining): readonly Test[] {
  if (verdict.qualifiesFor === undefined) return gates.stages.flatMap(({ stage }) => stage.gate ?? []).slice(0, 1);
  const deciding = gates.disqualifiers.filter(({ disqualifier }) => verdict.deciding.includes(disqualifier.id));
  if (
    verdict.qualifiesFor === DISQUALIFIED ||
    gates.disqualifiers.some(({ disqualifier, truth }) => disqualifier.blocks && truth === undefined)
  ) {
    return deciding.map(({ disqualifier }) => disqualifier.when);
  }
  const furthest = gates.stages.find(({ stage }) => stage.id === verdict.qualifiesFor);
  if (furthest === undefined) return [];
  const { stage, fastTrack } = furthest;
  return [
    ...(fastTrack === true ? [stage.fastTrack?.when] : []),
    ...(furthest.gate === true ? [stage.gate] : []),
  ].filter((test) => test !== undefined);
}

/** What the parts that hold name; a negation that holds names all that is in it. */
function namedIn(test: Test, explaining: Explaining): readonly Read[] {
  if (truthOf(test, explaining.subject) !== true) return [];
  const parts = test.op === 'not' ? [] : partsOf(test, explaining);
  const combines = test.op === 'all' || test.op === 'any' || test.op === 'at_least' || test.op === 'unsettled';
  return [...(combines ? [] : readsOfTest(test)), ...parts.flatMap((part) => namedIn(part, explaining))];
}

/** Models named, those a named matrix is made of, and the parts of combined ones. */
function modelsBehind(named: readonly Read[], { program }: Explaining): readonly string[] {
  const models = new Set(named.filter(({ kind }) => kind === 'model').map(({ id }) => id));
  const matrices = new Set(named.filter(({ kind }) => kind === 'matrix').map(({ id }) => id));
  for (const step of program.steps.toReversed()) {
    if (step.step === 'matrix' && matrices.has(step.id))
      for (const model of [step.rows, step.columns]) models.add(model);
    if (models.has(step.id)) for (const model of partsOfModel(step)) models.add(model);
  }
  return [...models];
}

function partsOfModel(step: Step): readonly string[] {
  if (step.step === 'rolled-up') return [step.rollUp.value.model];
  return step.step === 'combined' ? step.parts.map(({ model }) => model) : [];
}

function rulesWithPoints(models: readonly string[], explaining: Explaining): readonly string[] {
  return explaining.models
    .filter(({ model }) => models.includes(model.id))
    .flatMap(({ model, entries }) => {
      const rules = new Set(entries.flatMap(({ rule }) => (rule === undefined ? [] : [rule])));
      return [...rules]
        .filter((rule) => !isZero(sum(entries.filter((entry) => entry.rule === rule))))
        .flatMap((rule) => [`${model.id}/${rule.id}`, rule.id]);
    });
}

/** What was recorded, or computed, as evidence for the stage the lead stands at. */
function evidenceFor(stage: string | undefined, explaining: Explaining): readonly string[] {
  if (explaining.verdict.basis !== 'recorded') return [];
  const evidence = stageTraces(explaining).find((trace) => trace.stage === stage)?.evidence;
  return (evidence?.of ?? []).filter(({ truth }) => truth === true).map(({ criterion }) => criterion);
}
