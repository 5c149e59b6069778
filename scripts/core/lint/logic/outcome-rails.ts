/**
 * Guard-rails on what leads come to. A forbidden outcome is broken by a lead for which the condition is
 * true and by one for which it is not known; one that is certain, only by leads for which it is true.
 */
import { constructInWords } from '../../analysis/construct-words.ts';
import type { Description } from '../../analysis/reach.ts';
import { plain } from '../../conditions/amount.ts';
import { POINT_DECIMALS, unitsOf } from '../../conditions/decimal.ts';
import { sentenceOf } from '../../conditions/english.ts';
import { truthOf } from '../../conditions/judge.ts';
import type { Test } from '../../conditions/test.ts';
import { isWithin, nodeAt } from '../../diagnostics/place.ts';
import { wordsOf } from '../../program/english/words.ts';
import { type Judged, judgeFully } from '../../program/interpret/verdict.ts';
import type { AlwaysRail, NeverRail } from '../../schema/policies.generated.ts';
import type { Rail, RailFinding } from './guard-rails.ts';
import { type Answer, truth } from './proofs.ts';
import { witnessOf } from './witness.ts';

export function judgeNever(rail: Rail<NeverRail>): readonly RailFinding[] {
  const { never } = rail.data;
  const { program, proofs } = rail.context;
  const { qualifies_for: stage, score, above } = never;
  const far = stage === undefined ? undefined : stagesFrom(stage, rail);
  if (far?.length === 0) {
    const says = `whether a lead comes to "${stage}" or further is decided by a person, and by no condition`;
    return [{ is: 'undecided', says }];
  }
  const when = conditionOf(rail);
  const answer = proofs.settle([
    ...(when === undefined ? [] : [truth(when, 'true', 'unknown')]),
    ...(far === undefined ? [] : [qualifiesFor(far)]),
    ...(score === undefined || above === undefined ? [] : [truth(scoresAbove(score, above, rail))]),
  ]);
  return findingOf(answer, rail, (judged) => {
    const { qualifiesFor } = judged.gates;
    const outcome = far === undefined ? `scores more than ${above} by "${score}"` : `qualifies for "${qualifiesFor}"`;
    if (when === undefined) return outcome;
    const holds = truthOf(when, judged.subject);
    const sentence = sentenceOf(when, wordsOf(program));
    return holds === true
      ? `${outcome} although this is true of it: ${sentence}`
      : `${outcome} while this is not known of it: ${sentence}`;
  });
}

export function judgeAlways(rail: Rail<AlwaysRail>): readonly RailFinding[] {
  const { program, proofs } = rail.context;
  const when = conditionOf(rail);
  if (when === undefined) return [];
  const others = [...program.lifecycle.stages.map(({ id }) => id), 'none'];
  const answer = proofs.settle([truth(when), qualifiesFor(others)]);
  return findingOf(
    answer,
    rail,
    () => `is not disqualified although this is true of it: ${sentenceOf(when, wordsOf(program))}`,
  );
}

function qualifiesFor(words: readonly string[]): Description[number] {
  return { observation: { see: 'qualifies-for', side: 'head' }, words };
}

function findingOf(answer: Answer, rail: Rail, outcomeOf: (judged: Judged) => string): readonly RailFinding[] {
  const { context } = rail;
  if (answer.is === 'impossible') return [];
  if (answer.is === 'undecided') {
    const says = `it could not be proved because of ${answer.because.map(constructInWords).join(' and ')}`;
    return [{ is: 'undecided', says }];
  }
  const judged = judgeFully(context.program, answer.lead, context.moment);
  const outcome = outcomeOf(judged);
  const related = decidingPlaces(judged).map((place) => ({ place, note: 'this lets the lead in' }));
  const witness = witnessOf(answer.lead, `The lead ${outcome}.`, context);
  return [{ is: 'broken', says: `there is a lead that ${outcome}`, related, witness }];
}

/** Fast track or gate of the stage that the lead qualifies for. */
function decidingPlaces({ gates }: Judged) {
  const { stage, fastTrack } = gates.stages.find((one) => one.stage.id === gates.qualifiesFor) ?? {};
  const origin = fastTrack === true ? stage?.fastTrack?.origin : stage?.gate?.origin;
  return origin === undefined ? [] : [nodeAt(origin.file, origin.path)];
}

/** Computed stages from this one on. */
function stagesFrom(stage: string, { context: { program } }: Rail): readonly string[] {
  const { stages } = program.lifecycle;
  const first = stages.findIndex(({ id }) => id === stage);
  const further = first === -1 ? [] : stages.slice(first);
  return further.flatMap(({ id, gate }) => (gate === undefined ? [] : [id]));
}

function conditionOf({ definition, context }: Rail): Test | undefined {
  const { policy, path } = definition;
  return context.program.statements.find(
    ({ kind, origin }) => kind === 'guard-rail' && origin.file === policy.file && isWithin(origin.path, path),
  )?.when;
}

function scoresAbove(model: string, above: number, { definition: { policy, path } }: Rail): Test {
  const converted = unitsOf(above, POINT_DECIMALS);
  const bound = plain(converted !== undefined && 'units' in converted ? converted.units : 0);
  return { op: 'score', origin: { file: policy.file, path: [...path, 'never'] }, model, bounds: { above: bound } };
}
