/**
 * The steps of a program for the people of an account: first what is worked out of each alone, then
 * what they take over from what their account comes to.
 */
import type { Lead } from '../lead.ts';
import type { Program } from '../program.ts';
import { strataOf } from '../strata.ts';
import { openAccount, peopleWith } from './account.ts';
import type { ModelOutcome } from './model.ts';
import type { Moment } from './past.ts';
import { runSteps } from './steps.ts';
import { beginJudging, type Judging } from './subject.ts';

export interface JudgedSteps {
  readonly judging: Judging;
  /** In the order of the steps. */
  readonly models: readonly ModelOutcome[];
}

/** All people of one account, in their order. */
export function judgePeople(program: Program, people: readonly Lead[], moment: Moment): readonly JudgedSteps[] {
  const { inherited } = strataOf(program);
  return alone(program, people, moment).map(({ judging, models }) => ({
    judging,
    models: [...models, ...runSteps(judging, inherited)],
  }));
}

/** One lead; those of `among` that belong to its account count with it. */
export function judgeSteps(program: Program, lead: Lead, moment: Moment, among: readonly Lead[]): JudgedSteps {
  const [first] = alone(program, peopleWith(program, lead, among), moment);
  const { judging, models } = first ?? { judging: beginJudging(program, lead, moment), models: [] };
  return { judging, models: [...models, ...runSteps(judging, strataOf(program).inherited)] };
}

function alone(program: Program, people: readonly Lead[], moment: Moment): readonly JudgedSteps[] {
  const { persons } = strataOf(program);
  const account = openAccount();
  return people.map((lead) => {
    const judging = beginJudging(program, lead, moment, account);
    return { judging, models: runSteps(judging, persons) };
  });
}
