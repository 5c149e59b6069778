/** What the SQL of a condition may refer to, answered from the sheet. */
import type { Amount } from '../../conditions/amount.ts';
import { sqlOf } from '../../conditions/sql.ts';
import type { SqlScope } from '../../conditions/sql-scope.ts';
import type { Test } from '../../conditions/test.ts';
import { integer } from '../../sql/fragment.ts';
import { rolledUpIn } from './account/rolled-up.ts';
import { type Bounds, boundsOf, type Cases, exactly, settledBy, type Worth } from './amounts.ts';
import { type Compilation, fieldColumn, found } from './compilation.ts';
import { countOf } from './counts.ts';
import { anyHappened, decisionOn, reachedWithin, timesReached, viewRank } from './past.ts';
import type { Column, Reader } from './sheet.ts';

/** The label names the columns that have to be computed first. */
function scopeOver(compilation: Compilation, reader: Reader, label: string): SqlScope {
  const { dialect, base, conditions, models, cells, ranks } = compilation;
  const scope: SqlScope = {
    dialect,
    get asOf() {
      return reader.read(base.asOf);
    },
    get asOfDate() {
      return reader.read(base.asOfDate);
    },
    field: (id) => reader.read(fieldColumn(compilation, id)),
    count: (count) => reader.read(countOf(compilation, count)),
    happened: (signals) => reader.read(anyHappened(compilation, signals)),
    condition: (id) => reader.read(found(conditions, id)),
    least: (model) => reader.read(found(models, model).least),
    most: (model) => reader.read(found(models, model).most),
    status: (model) => reader.read(found(models, model).status),
    grade: (model) => reader.read(found(models, model).grade),
    cell: (matrix) => reader.read(found(cells, matrix)),
    reached: (stages, inLast) => reachedWithin(compilation, reader, stages, inLast),
    timesReached: (stages, inLast) => reader.read(timesReached(compilation, stages, inLast)),
    decision: (criterion) => decisionOn(compilation, reader, criterion, (test) => scope.test(test)),
    viewRank: (side) => reader.read(viewRank(compilation, side)),
    stageRank: (stage) => ranks.get(stage) ?? 0,
    rolledUp: (rollUp) => rolledUpIn(compilation, reader, label, rollUp, testColumn),
    test: (test) => sqlOf(test, scope),
    amount: (amount) => amountOver(compilation, reader, label, amount),
  };
  return scope;
}

/** A test as a column of its own. */
export function testColumn(compilation: Compilation, label: string, test: Test): Column {
  return compilation.sheet.compute(label, (reader) => scopeOver(compilation, reader, label).test(test));
}

/** Both bounds of an amount in the units it is written in. */
export function amountOver(compilation: Compilation, reader: Reader, label: string, amount: Amount): Bounds {
  return worthOver(compilation, reader, label, amount, integer);
}

export function worthOver(
  compilation: Compilation,
  reader: Reader,
  label: string,
  amount: Amount,
  worth: Worth,
): Bounds {
  if (amount.cases.length === 0) return exactly(worth(amount.otherwise));
  return boundsOf(amount, casesOf(compilation, label, amount), worth, reader, compilation.dialect);
}

const judged = new WeakMap<Compilation, WeakMap<Amount, Cases>>();

/** Each amount is judged once, however often it is asked for. */
function casesOf(compilation: Compilation, label: string, amount: Amount): Cases {
  const known = judged.get(compilation)?.get(amount);
  if (known !== undefined) return known;
  const truths = amount.cases.map(({ when }, place) => testColumn(compilation, `${label}: case ${place + 1}`, when));
  const settled = compilation.sheet.compute(`${label}: case`, (reader) =>
    settledBy(truths.map((truth) => reader.read(truth))),
  );
  const cases: Cases = { truths, settled };
  const amounts = judged.get(compilation) ?? new WeakMap<Amount, Cases>();
  judged.set(compilation, amounts.set(amount, cases));
  return cases;
}
