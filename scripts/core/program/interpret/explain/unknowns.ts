/**
 * What is not known of the lead, how many points hang on it, and how sure a score is: the share of its
 * points that is decided. On a field hang the open points of the rules that read it; a combined model is as
 * sure as its parts, each with its weight.
 */
import type { Explanation, Ledger } from '../../explanation.ts';
import type { CombinedModel, Program, ScoringModel } from '../../program.ts';
import { sourceFieldsOf } from '../../reads.ts';
import type { Explaining } from './context.ts';
import { type Stake, stakesOf } from './undecided.ts';

export function unknownsOf(explaining: Explaining): Explanation['unknowns'] {
  const { verdict, program } = explaining;
  const models = program.steps.filter((step) => step.step === 'model');
  const applying = models.filter(({ id }) => verdict.scores.get(id)?.status !== 'not-applicable');
  const hanging = pointsHanging(
    applying.flatMap((model) => stakesOf(model, explaining)),
    explaining,
  );
  return verdict.unknownFields
    .map((field) => ({ field, hangingPoints: hanging.get(field) ?? 0 }))
    .toSorted((a, b) => b.hangingPoints - a.hangingPoints);
}

function pointsHanging(stakes: readonly Stake[], { program, subject }: Explaining): ReadonlyMap<string, number> {
  const sources = sourcesIn(program);
  const hanging = new Map<string, number>();
  for (const { reads, open } of stakes) {
    const fields = open === 0 ? [] : new Set(reads.flatMap(sources));
    for (const field of fields)
      if (subject.field(field) === undefined) hanging.set(field, (hanging.get(field) ?? 0) + open);
  }
  return hanging;
}

const known = new WeakMap<Program, ReturnType<typeof sourceFieldsOf>>();

/** Found once for each program. */
function sourcesIn(program: Program): ReturnType<typeof sourceFieldsOf> {
  const sources = known.get(program) ?? sourceFieldsOf(program);
  known.set(program, sources);
  return sources;
}

/** Absent for a model that does not apply, or that has nothing to decide. */
export function confidenceOf(model: string, explaining: Explaining): Ledger['confidence'] {
  if (explaining.verdict.scores.get(model)?.status === 'not-applicable') return undefined;
  const stakes = weightedStakes(model, explaining);
  const total = (by: 'whole' | 'open'): number => stakes.reduce((sum, stake) => sum + stake[by], 0);
  const [whole, open] = [total('whole'), total('open')];
  if (whole === 0) return undefined;
  const fields = [...pointsHanging(stakes, explaining)]
    .map(([field, hangingPoints]) => ({ field, hangingPoints: Math.round(hangingPoints) }))
    .toSorted((a, b) => b.hangingPoints - a.hangingPoints);
  return { percent: Math.floor(((whole - open) * 100) / whole), fields };
}

function weightedStakes(id: string, explaining: Explaining): readonly Stake[] {
  const step = explaining.program.steps.find(
    (candidate): candidate is ScoringModel | CombinedModel =>
      candidate.id === id && (candidate.step === 'model' || candidate.step === 'combined'),
  );
  if (step?.step === 'model') return stakesOf(step, explaining);
  return (step?.parts ?? []).flatMap(({ model, weight }) => {
    const share = Math.abs(weight) / 100;
    const isApart = explaining.verdict.scores.get(model)?.status === 'not-applicable';
    const stakes = isApart ? [] : weightedStakes(model, explaining);
    return stakes.map(({ reads, whole, open }) => ({ reads, whole: whole * share, open: open * share }));
  });
}
