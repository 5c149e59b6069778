/**
 * One lead as conditions see it: its fields, its past, and the results of the steps computed so far.
 * The program lists steps in an order in which each reads earlier ones only, so a result asked for
 * is always there.
 */
import { passesAll, truthOf } from '../../conditions/judge.ts';
import type { Score, Subject } from '../../conditions/subject.ts';
import type { EventCount, ViewSide } from '../../conditions/test.ts';
import type { Truth } from '../../conditions/truth.ts';
import type { Value } from '../../conditions/value.ts';
import type { Lead } from '../lead.ts';
import type { Program } from '../program.ts';
import { type Account, openAccount, rollUpOver } from './account.ts';
import { happenedBetween, type Moment, newestEntered, type Past, pastOf } from './past.ts';
import { indexOf, type ProgramIndex } from './program-index.ts';
import { selectEvents, type Viewer } from './select-events.ts';

/** A lead on its way through the program. */
export interface Judging {
  readonly program: Program;
  readonly index: ProgramIndex;
  readonly past: Past;
  readonly subject: Subject;
  readonly viewer: Viewer;
  readonly results: Results;
  readonly account: Account;
}

/** What the steps so far found; a step adds its own and reads the others through the subject. */
export interface Results {
  readonly values: Map<string, Value>;
  readonly conditions: Map<string, Truth>;
  readonly scores: Map<string, Score>;
  readonly cells: Map<string, string>;
  readonly axes: Map<string, string>;
}

/** Joins the account, of those who are judged with the lead; of the lead alone unless given. */
export function beginJudging(program: Program, lead: Lead, moment: Moment, account = openAccount()): Judging {
  const index = indexOf(program);
  const past = pastOf(program, lead, moment);
  const results: Results = {
    values: new Map(past.fields),
    conditions: new Map(),
    scores: new Map(),
    cells: new Map(),
    axes: new Map(),
  };
  const rollUp: Subject['rollUp'] = (of) => rollUpOver(account, of, { program, lead, moment });
  const subject = subjectOf(index, past, results, () => viewer, rollUp);
  const viewer: Viewer = {
    asOf: past.asOf,
    stageBegan: newestEntered(past.records ?? [])?.at,
    propertyType: index.propertyType,
    passes: (where, { properties }) =>
      where.every(({ property, by }) => passesAll(by, properties.get(property), subject)),
    happened: (what, from, to) => happenedBetween(past, what, from, to),
  };
  account.people.push({ lead, subject });
  return { program, index, past, subject, viewer, results, account };
}

function subjectOf(
  index: ProgramIndex,
  past: Past,
  results: Results,
  viewer: () => Viewer,
  rollUp: Subject['rollUp'],
): Subject {
  const { events, records } = past;
  const subject: Subject = {
    asOf: past.asOf,
    asOfDate: past.asOfDate,
    field: (id) => results.values.get(id),
    count: (of: EventCount) =>
      events === undefined ? undefined : selectEvents(events, { of }, viewer()).counting.length,
    condition: (id) => results.conditions.get(id),
    score: (model) => results.scores.get(model) ?? UNDETERMINED,
    cell: (matrix) => results.cells.get(matrix),
    reached: (stages, inLast) => {
      if (records === undefined) return undefined;
      const entered = newestEntered(records, stages);
      return entered !== undefined && (inLast === undefined || past.asOf - entered.at < inLast);
    },
    timesReached: (stages, inLast = Number.POSITIVE_INFINITY) =>
      records?.filter(
        (record) => record.what === 'entered' && stages.includes(record.stage) && past.asOf - record.at < inLast,
      ).length,
    decision: (criterion) => {
      const when = index.criteria.get(criterion)?.when;
      if (evidenceIn(past, criterion)) return true;
      if (when !== undefined) return truthOf(when, subject);
      return records === undefined ? undefined : false;
    },
    view: (side) => viewOf(side, past, index),
    rollUp,
    recordedStage: () => records && (newestEntered(records)?.stage ?? null),
  };
  return subject;
}

const UNDETERMINED: Score = { status: 'undetermined' };

/** Whether an entry of this cycle was recorded with the criterion as evidence. */
function evidenceIn({ cycle }: Past, criterion: string): boolean {
  return cycle.some((record) => record.what === 'entered' && record.evidence.includes(criterion));
}

/** The furthest stage at which one side sees the lead; `null` for none. */
function viewOf(side: ViewSide, { events }: Past, { ranks, signals }: ProgramIndex): string | null | undefined {
  if (events === undefined) return undefined;
  let furthest: string | null = null;
  for (const { signal } of events) {
    const stage = signals.get(signal)?.countsAs[side];
    if (stage === undefined) continue;
    if (furthest === null || (ranks.get(stage) ?? 0) > (ranks.get(furthest) ?? 0)) furthest = stage;
  }
  return furthest;
}
