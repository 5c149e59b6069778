/**
 * What the tests on finished scores share: where a model does not apply, or says the lead is
 * disqualified, they are false; with any other status but `scored` nothing is known yet.
 */
import { and, not, or } from '../js/logic.ts';
import { type Fragment, sql } from '../sql/fragment.ts';
import type { JsScore } from './js-scope.ts';
import { certainly, type JsTruth, whereKnown } from './js-truth.ts';
import type { SqlScope } from './sql-scope.ts';
import type { Score, Subject } from './subject.ts';
import type { Truth } from './truth.ts';

const RULED_OUT = ['not-applicable', 'disqualified'];

export function isRuledOut({ status }: Score): boolean {
  return RULED_OUT.includes(status);
}

/** What `judge` says of a score, unless the model rules the lead out. */
export function ofScore(model: string, subject: Subject, judge: (score: Score) => Truth): Truth {
  const score = subject.score(model);
  if (isRuledOut(score)) return false;
  return score.status === 'scored' ? judge(score) : undefined;
}

/** What the test says of scores that are there, unless one of them rules the lead out. */
export function ofScoresJs(scores: readonly JsScore[], test: JsTruth): JsTruth {
  const ruledOut = or(scores.map((score) => score.ruledOut));
  const { surely, possibly } = whereKnown(and(scores.map(({ scored }) => scored)), test);
  return surely === possibly
    ? certainly(and([not(ruledOut), surely]))
    : { surely, possibly: and([not(ruledOut), possibly]) };
}

/** `test` is NULL unless scored. A status is never NULL. */
export function ofScoreSql(models: readonly string[], test: Fragment, scope: SqlScope): Fragment {
  return models.reduceRight((rest, model) => sql`(${notRuledOut(model, scope)} AND ${rest})`, test);
}

function notRuledOut(model: string, { dialect, status }: SqlScope): Fragment {
  const [first, second] = RULED_OUT.map((word) => dialect.text(word));
  return sql`${status(model)} NOT IN (${first ?? dialect.text('')}, ${second ?? dialect.text('')})`;
}
