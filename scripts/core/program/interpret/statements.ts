/** To which leads something applies: the statements of a program, judged for one lead. */
import { truthOf } from '../../conditions/judge.ts';
import type { Truth } from '../../conditions/truth.ts';
import type { Lead } from '../lead.ts';
import type { Program, Statement } from '../program.ts';
import type { Moment } from './past.ts';
import { judgeSteps } from './people.ts';

export interface JudgedStatement {
  readonly statement: Statement;
  readonly truth: Truth;
}

/** Those of `among` that belong to the account of the lead count with it. */
export function judgeStatements(
  program: Program,
  lead: Lead,
  moment: Moment,
  among: readonly Lead[] = [],
): readonly JudgedStatement[] {
  const { judging } = judgeSteps(program, lead, moment, among);
  return program.statements.map((statement) => ({ statement, truth: truthOf(statement.when, judging.subject) }));
}
