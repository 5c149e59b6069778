/**
 * Judges one lead: the reference that every other back end is compared with. Clear before fast; the
 * explanation is made from the very values computed here.
 */
import type { Lead } from '../lead.ts';
import type { Program } from '../program.ts';
import type { Verdict } from '../verdict.ts';
import { type Gates, judgeGates } from './gates.ts';
import type { ModelOutcome } from './model.ts';
import { type Moment, newestEntered } from './past.ts';
import { type Standing, standingOf } from './standing.ts';
import { runSteps } from './steps.ts';
import { beginJudging, type Judging } from './subject.ts';

/** Everything computed on the way to a verdict. */
export interface Judged extends Judging {
  readonly models: readonly ModelOutcome[];
  readonly gates: Gates;
  readonly standing: Standing;
  readonly verdict: Verdict;
}

export function judge(program: Program, lead: Lead, moment: Moment): Verdict {
  return judgeFully(program, lead, moment).verdict;
}

export function judgeFully(program: Program, lead: Lead, moment: Moment): Judged {
  const judging = beginJudging(program, lead, moment);
  const models = runSteps(judging);
  const gates = judgeGates(judging);
  const standing = standingOf(gates, judging);
  return { ...judging, models, gates, standing, verdict: verdictOf(judging, gates, standing) };
}

function verdictOf({ index, past, results, subject }: Judging, gates: Gates, standing: Standing): Verdict {
  const recorded = newestEntered(past.records ?? []);
  return {
    lead: past.lead,
    asOf: past.asOf,
    ...(gates.qualifiesFor === undefined ? {} : { qualifiesFor: gates.qualifiesFor }),
    ...(standing.stage === undefined ? {} : { stage: standing.stage }),
    basis: standing.basis,
    ...(recorded === undefined ? {} : { recordedStage: recorded.stage, recordedAt: recorded.at }),
    ...(standing.reason === undefined ? {} : { reason: standing.reason }),
    deciding: gates.deciding,
    scores: new Map(results.scores),
    cells: new Map(results.cells),
    unknownFields: index.fieldsRead.filter((field) => subject.field(field) === undefined),
  };
}
