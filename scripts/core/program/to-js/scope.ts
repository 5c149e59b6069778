/** What the JavaScript of a condition may refer to, answered from what is computed so far. */
import type { Amount } from '../../conditions/amount.ts';
import { jsOf } from '../../conditions/js.ts';
import type { JsPair, JsScope } from '../../conditions/js-scope.ts';
import { anyJs, certainly, type JsTruth, whereKnown } from '../../conditions/js-truth.ts';
import type { Test } from '../../conditions/test.ts';
import { FALSE, js, TRUE, whole } from '../../js/fragment.ts';
import { and } from '../../js/logic.ts';
import { amountOf } from './amounts.ts';
import type { Body } from './body.ts';
import type { Compilation } from './compilation.ts';
import { viewRank } from './events/views.ts';
import { fieldValue } from './fields.ts';
import { found, isKnown } from './values.ts';

/** `body` takes the statements that a condition needs. */
export function scopeOver(compilation: Compilation, body: Body): JsScope {
  const { given, past, events, conditions, models, cells, ranks, constants, program, rollUps } = compilation;
  const scope: JsScope = {
    asOf: given.asOf,
    asOfDate: given.asOfDate,
    field: (id) => fieldValue(compilation, id),
    amount: (amount) => amountOver(compilation, body, amount, 'bound'),
    constant: (hint, value) => constants.constant(hint, value),
    once: (hint, value) => body.constant(hint, value),
    count: (of) => ({ value: events.tally({ of }, of.signal).count, known: given.hasEvents }),
    condition: (id) => found(conditions, id),
    score: (model) => found(models, model),
    cell: (matrix) => found(cells, matrix),
    reached(stages, inLast) {
      const entered = past.entered(stages);
      const recently = inLast === undefined ? TRUE : js`${given.asOf} - ${entered}.at < ${whole(inLast)}`;
      return whereKnown(given.hasRecords, certainly(and([isKnown(entered), recently])));
    },
    timesReached: (stages, inLast) => ({ value: past.timesEntered(stages, inLast), known: given.hasRecords }),
    rolledUp(rollUp) {
      if (rollUps === undefined) throw new Error('nothing that is worked out of one person alone asks its account');
      return rollUps.over(rollUp, body);
    },
    decision(criterion) {
      const when = program.lifecycle.criteria.find(({ id }) => id === criterion)?.when;
      const computed = when === undefined ? whereKnown(given.hasRecords, certainly(FALSE)) : scope.test(when);
      return anyJs([certainly(past.hasEvidence(criterion)), computed]);
    },
    viewRank: (side) => ({ value: viewRank(compilation, side), known: given.hasEvents }),
    stageRank: (stage) => ranks.get(stage) ?? 0,
    test: (test) => jsOf(test, scope),
  };
  return scope;
}

export function truthOver(compilation: Compilation, body: Body, test: Test): JsTruth {
  return scopeOver(compilation, body).test(test);
}

/** Both bounds of an amount in the units it is written in. */
export function amountOver(compilation: Compilation, body: Body, amount: Amount, hint: string): JsPair {
  return amountOf(amount, { body, scope: scopeOver(compilation, body), hint });
}
