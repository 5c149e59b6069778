/**
 * What is seen of a lead, by judging it: the interpreter speaks here, never the circuit, so that a lead
 * shown as a witness is one whatever the analysis got wrong.
 */
import { truthOf } from '../../conditions/judge.ts';
import type { Test } from '../../conditions/test.ts';
import type { Truth } from '../../conditions/truth.ts';
import type { ModelOutcome } from '../../program/interpret/model.ts';
import { exactly, sum } from '../../program/interpret/pair.ts';
import { type Judged, judgeFully } from '../../program/interpret/verdict.ts';
import type { Lead } from '../../program/lead.ts';
import { SCORED } from '../../program/score-status.ts';
import type { Versions } from '../analysis.ts';
import type { Observation, Side } from '../reach.ts';

/** One word for each observation. */
export function seenOf(
  versions: Pick<Versions, 'base' | 'head' | 'moment'>,
  observations: readonly Observation[],
  lead: Lead,
): readonly string[] {
  const { base, head, moment } = versions;
  const known = new Map<Side, Judged>();
  const under = (side: Side): Judged => {
    const program = side === 'base' ? base : head;
    const judged = known.get(side) ?? (base === head ? [...known.values()][0] : undefined);
    const found = judged ?? judgeFully(program, lead, moment);
    known.set(side, found);
    return found;
  };
  return observations.map((observation) => see(observation, under));
}

/** The word for one observation of a lead that has been judged already. */
export function see(observation: Observation, under: (side: Side) => Judged): string {
  switch (observation.see) {
    case 'score-order': {
      const pointsOf = (side: Side) => under(side).results.scores.get(observation.model)?.points?.[observation.end];
      return orderOf(pointsOf('base'), pointsOf('head'));
    }
    case 'rule-order': {
      const pointsOf = (side: Side) => rulePoints(under(side), observation)?.[observation.end];
      return orderOf(pointsOf('base'), pointsOf('head'));
    }
    case 'meets': {
      const fits = observation.any.some((description) =>
        description.every((part) => part.words.includes(see(part.observation, under))),
      );
      return wordOf(fits);
    }
    default:
      return seeOne(observation, under(observation.side));
  }
}

function seeOne(observation: Extract<Observation, { readonly side: Side }>, judged: Judged): string {
  const { subject, gates, results } = judged;
  switch (observation.see) {
    case 'truth':
      return wordOf(truthOf(observation.test, subject));
    case 'holds':
      return wordOf(truthOf(observation.test, subject) === true);
    case 'qualifies-for':
      return gates.qualifiesFor ?? 'none';
    case 'qualifies':
      return wordOf(gates.stages.find(({ stage }) => stage.id === observation.stage)?.qualifies === true);
    case 'disqualifier':
      return wordOf(gates.disqualifiers.find(({ disqualifier }) => disqualifier.id === observation.id)?.truth);
    case 'grade':
      return gradeOf(judged, observation.model);
    case 'cell':
      return results.cells.get(observation.matrix) ?? 'not-known';
    case 'rule-points':
      return signOf(rulePoints(judged, observation));
    case 'score-from': {
      const points = results.scores.get(observation.model)?.points;
      return wordOf(points !== undefined && points.least >= observation.from);
    }
    case 'first-match':
      return firstMatch(observation.of, judged);
  }
}

function wordOf(truth: Truth): string {
  return truth === undefined ? 'unknown' : String(truth);
}

/** Of head, seen from base. */
function orderOf(base: number | undefined, head: number | undefined): string {
  if (base === undefined || head === undefined) return 'not-scored';
  if (head === base) return 'equal';
  return head < base ? 'lower' : 'higher';
}

function gradeOf({ results }: Judged, model: string): string {
  const score = results.scores.get(model);
  if (score === undefined) return 'not-known';
  return score.status === SCORED ? (score.grade ?? 'not-known') : score.status;
}

/** With its own limits; absent where the model gives no score. */
function rulePoints({ models }: Judged, asked: { readonly model: string; readonly rule: string }) {
  const outcome: ModelOutcome | undefined = models.find(({ model }) => model.id === asked.model);
  if (outcome?.score.status !== SCORED) return undefined;
  return sum(outcome.entries.filter(({ rule }) => rule?.id === asked.rule));
}

/** What it certainly does. */
function signOf(points = exactly(0)): string {
  if (points.least > 0) return 'gives';
  return points.most < 0 ? 'takes' : 'nothing';
}

function firstMatch(tests: readonly Test[], { subject }: Judged): string {
  for (const [place, test] of tests.entries()) {
    const truth = truthOf(test, subject);
    if (truth === true) return String(place);
    if (truth === undefined) return 'not-known';
  }
  return 'otherwise';
}
