/** What the sample leads say about a definition: which ones it holds for, which not, which cannot tell. */
import type { Origin } from '#core/conditions/test.ts';
import type { Truth } from '#core/conditions/truth.ts';
import type { Explanation, Trace } from '#core/program/explanation.ts';
import { DISQUALIFIED } from '#core/program/program.ts';
import type { JudgedSample } from '#core/program/samples.ts';
import { samples } from './examination.ts';

export interface Outcomes {
  readonly yes: readonly JudgedSample[];
  readonly no: readonly JudgedSample[];
  readonly unknown: readonly JudgedSample[];
}

/** By the result for each lead; leads without any are left out. */
function outcomes(truth: (sample: JudgedSample) => Truth | 'absent'): Outcomes {
  const withTruth = (wanted: Truth): readonly JudgedSample[] => samples.filter((sample) => truth(sample) === wanted);
  return { yes: withTruth(true), no: withTruth(false), unknown: withTruth(undefined) };
}

/** Only conditions that some gate or disqualifier asks for were judged. */
export function outcomesOfCondition(id: string): Outcomes {
  return outcomes(({ explanation }) => {
    const trace = tracesIn(explanation).find(({ ids }) => ids.length === 1 && ids[0] === id);
    return trace === undefined ? 'absent' : trace.truth;
  });
}

export function outcomesOfDisqualifier(id: string): Outcomes {
  return outcomes(({ explanation }) => {
    const found = explanation.disqualifiers.find((disqualifier) => disqualifier.id === id);
    return found === undefined ? 'absent' : found.trace.truth;
  });
}

export function outcomesOfCriterion(id: string): Outcomes {
  return outcomes(({ explanation }) => {
    const found = explanation.stages
      .flatMap(({ evidence }) => evidence?.of ?? [])
      .find(({ criterion }) => criterion === id);
    return found === undefined ? 'absent' : found.truth;
  });
}

export function leadsWithReason(id: string): readonly JudgedSample[] {
  return samples.filter(({ explanation }) => explanation.verdict.reason === id);
}

/**
 * Leads with a gate that cannot be decided because of a test at one of these places, and that nothing
 * else keeps out.
 */
export function leadsUndecidedAt(isAt: (origin: Origin) => boolean): readonly JudgedSample[] {
  return samples.filter(
    ({ explanation }) =>
      explanation.verdict.stage !== DISQUALIFIED &&
      explanation.stages.some(
        ({ gate, qualifies }) =>
          qualifies === undefined &&
          gate !== undefined &&
          gate.truth === undefined &&
          walk(gate).some(({ truth, parts, origin }) => truth === undefined && parts.length === 0 && isAt(origin)),
      ),
  );
}

function tracesIn({ stages, disqualifiers }: Explanation): readonly Trace[] {
  const roots = [
    ...stages.flatMap(({ gate, fastTrack }) => [gate ?? [], fastTrack ?? []].flat()),
    ...disqualifiers.map(({ trace }) => trace),
  ];
  return roots.flatMap(walk);
}

function walk(trace: Trace): readonly Trace[] {
  return [trace, ...trace.parts.flatMap(walk)];
}
