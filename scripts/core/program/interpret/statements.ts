/** To which leads something applies: the statements of a program, judged for one lead. */
import { truthOf } from '../../conditions/judge.ts';
import type { Truth } from '../../conditions/truth.ts';
import type { Lead } from '../lead.ts';
import type { Program, Statement } from '../program.ts';
import type { Moment } from './past.ts';
import { runSteps } from './steps.ts';
import { beginJudging } from './subject.ts';

export interface JudgedStatement {
  readonly statement: Statement;
  readonly truth: Truth;
}

export function judgeStatements(program: Program, lead: Lead, moment: Moment): readonly JudgedStatement[] {
  const judging = beginJudging(program, lead, moment);
  runSteps(judging);
  return program.statements.map((statement) => ({ statement, truth: truthOf(statement.when, judging.subject) }));
}
