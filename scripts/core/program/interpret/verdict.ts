/**
 * Judges one lead: the reference that every other back end is compared with. Clear before fast; the
 * explanation is made from the very values computed here.
 */
import type { Lead } from '../lead.ts';
import type { Program } from '../program.ts';
import { usesAccount } from '../strata.ts';
import type { Verdict } from '../verdict.ts';
import { accountsOf } from './account.ts';
import { type Gates, judgeGates } from './gates.ts';
import type { ModelOutcome } from './model.ts';
import { type Moment, newestEntered } from './past.ts';
import { type JudgedSteps, judgePeople, judgeSteps } from './people.ts';
import { type Standing, standingOf } from './standing.ts';
import type { Judging } from './subject.ts';

/** Everything computed on the way to a verdict. */
export interface Judged extends Judging {
  readonly models: readonly ModelOutcome[];
  readonly gates: Gates;
  readonly standing: Standing;
  readonly verdict: Verdict;
}

/** A lead by itself: an account of one. */
export function judge(program: Program, lead: Lead, moment: Moment): Verdict {
  return judgeFully(program, lead, moment).verdict;
}

/** Leads together, in their order: people of one account count with each other. */
export function judgeAll(program: Program, leads: readonly Lead[], moment: Moment): readonly Verdict[] {
  if (!usesAccount(program)) return leads.map((lead) => judge(program, lead, moment));
  const verdicts = new Map<Lead, Verdict>();
  for (const people of accountsOf(program, leads)) {
    for (const [place, steps] of judgePeople(program, people, moment).entries()) {
      const lead = people[place];
      if (lead !== undefined) verdicts.set(lead, judged(steps).verdict);
    }
  }
  return leads.flatMap((lead) => verdicts.get(lead) ?? []);
}

/** Those of `among` that belong to the account of the lead count with it. */
export function judgeFully(program: Program, lead: Lead, moment: Moment, among: readonly Lead[] = []): Judged {
  return judged(judgeSteps(program, lead, moment, among));
}

function judged({ judging, models }: JudgedSteps): Judged {
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
    axes: new Map(results.axes),
    unknownFields: index.fieldsRead.filter((field) => subject.field(field) === undefined),
  };
}
