/**
 * Computed stages that no lead qualifies for, or that every lead that does passes over; and gates that
 * ask for less than the gate before them did already.
 */
import { testsWithin } from '../../conditions/reads.ts';
import type { Test } from '../../conditions/test.ts';
import type { Lead } from '../../program/lead.ts';
import type { Program, Stage } from '../../program/program.ts';
import { implies } from './both-hold.ts';
import { coneOf, shareReads } from './cone.ts';
import { constantsIn } from './constants.ts';
import { unreachedGrades } from './grades.ts';
import type { LogicContext } from './logic-rule.ts';
import { notTrue, truth } from './proofs.ts';

export interface UnreachedStage {
  readonly stage: Stage;
  /** Whoever qualifies for it qualifies for one of these as well; none where nobody qualifies for it. */
  readonly passedOverFor: readonly string[];
}

export function unreachedStagesIn(context: LogicContext): readonly UnreachedStage[] {
  const { program, proofs } = context;
  const computed = program.lifecycle.stages.filter(({ gate }) => gate !== undefined);
  const unreached: UnreachedStage[] = [];
  for (const [place, stage] of computed.entries()) {
    const isKnown = unreached.some((one) => one.passedOverFor.length === 0);
    if (isKnown || isExplained(computed.slice(0, place + 1), context)) continue;
    const stops = proofs.can([{ observation: { see: 'qualifies-for', side: 'head' }, words: [stage.id] }]);
    if (stops.is !== 'impossible') continue;
    const observation = { see: 'qualifies', side: 'head', stage: stage.id } as const;
    const qualifies = proofs.can([{ observation, words: ['true'] }]);
    if (qualifies.is === 'undecided') continue;
    const further = computed.slice(place + 1).map(({ id }) => id);
    if (qualifies.is === 'impossible' || further.length > 0)
      unreached.push({ stage, passedOverFor: qualifies.is === 'impossible' ? [] : further });
  }
  return unreached;
}

/** Something in one of the gates is true of no lead and told already, or hangs on an open question. */
function isExplained(stages: readonly Stage[], context: LogicContext): boolean {
  const never = new Set(constantsIn(context).flatMap(({ test, is }) => (is === 'never' ? [test] : [])));
  const gates = stages.flatMap(({ gate, fastTrack }) => [gate, fastTrack?.when].filter((test) => test !== undefined));
  if (gates.some((gate) => coneOf(context.program, gate).isOpen)) return true;
  return gates
    .flatMap((gate) => testsBehind(gate, context.program))
    .some((test) => never.has(test) || asksForNoGrade(test, context));
}

function asksForNoGrade(test: Test, context: LogicContext): boolean {
  return test.op === 'grade' && test.grades.every((grade) => unreachedGrades(context, test.model).includes(grade));
}

/** In it, and in the conditions it names. */
function testsBehind(test: Test, program: Program): readonly Test[] {
  return testsWithin(test).flatMap((inner) => {
    const named = program.steps.find(
      (step) => step.step === 'condition' && inner.op === 'condition' && step.id === inner.condition,
    );
    return named?.step === 'condition' ? [inner, ...testsBehind(named.when, program)] : [inner];
  });
}

export interface LooserGate {
  readonly earlier: Stage;
  readonly later: Stage;
  /** What each asks for: the later part follows from the earlier one, not the other way round. */
  readonly strict: Test;
  readonly loose: Test;
  /** Meets the later part and not the earlier one. */
  readonly lead: Lead;
}

/** A fast track lets in others, for whom the later gate may have been meant; so does a later entry. */
export function looserGatesIn(context: LogicContext): readonly LooserGate[] {
  const computed = context.program.lifecycle.stages.filter(({ gate }) => gate !== undefined);
  return computed.flatMap((later, place) => {
    if (later.entry !== undefined) return [];
    const before = computed.slice(0, place).filter(({ fastTrack }) => fastTrack === undefined);
    return before.flatMap((earlier) => looserParts(earlier, later, context)).slice(0, 1);
  });
}

function looserParts(earlier: Stage, later: Stage, context: LogicContext): readonly LooserGate[] {
  const { program, proofs } = context;
  return partsOf(later).flatMap((loose) =>
    partsOf(earlier).flatMap((strict): readonly LooserGate[] => {
      if (!shareReads(coneOf(program, loose), coneOf(program, strict))) return [];
      if (!implies(strict, loose, context)) return [];
      const passes = proofs.show([truth(loose), notTrue(strict)]);
      return passes.is === 'possible' ? [{ earlier, later, strict, loose, lead: passes.lead }] : [];
    }),
  );
}

/** All of them are asked for. */
function partsOf({ gate }: Stage): readonly Test[] {
  const parts = (test: Test): readonly Test[] => (test.op === 'all' ? test.of.flatMap(parts) : [test]);
  return gate === undefined ? [] : parts(gate);
}
