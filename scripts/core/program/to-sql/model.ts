/** A scoring model: its status, its rules and groups under their limits, its points and its grade. */
import { choose } from '../../sql/case.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { type Fragment, integer, join, NULL, sql, TRUE, ZERO } from '../../sql/fragment.ts';
import type { RolledUpModel } from '../members.ts';
import type { CombinedModel, Grade, Group, ScoringModel } from '../program.ts';
import { NOT_APPLICABLE, SCORED, UNDETERMINED } from '../score-status.ts';
import type { Bounds } from './amounts.ts';
import type { Compilation, ModelColumns } from './compilation.ts';
import type { Counting } from './counting.ts';
import { forgottenBy } from './forgetting.ts';
import { inactivityColumns } from './inactivity.ts';
import { limited } from './limits.ts';
import { type BoundColumns, boundColumns, ruleColumns } from './rules.ts';
import { testColumn } from './scope.ts';
import type { Column, Reader } from './sheet.ts';

export function scoreModel(compilation: Compilation, model: ScoringModel): ModelColumns {
  const forgotten = forgottenBy(compilation, model.forgets);
  const groups = model.groups.map((group, place) => groupColumns(compilation, model, group, place, forgotten));
  const quiet = inactivityColumns(compilation, `${model.id}: inactivity`, model.inactivity);
  return scored(compilation, model, statusColumn(compilation, model), (reader) => sumOf([...groups, ...quiet], reader));
}

/** Adds the model's own limits and reads off the grade. */
export function scored(
  compilation: Compilation,
  { id, limits, grades }: Pick<ScoringModel | CombinedModel | RolledUpModel, 'id' | 'limits' | 'grades'>,
  status: Column,
  points: (reader: Reader) => Bounds,
): ModelColumns {
  const { sheet, dialect } = compilation;
  const total = boundColumns(compilation, `${id}: total`, (reader) =>
    limited(compilation, reader, id, points(reader), limits),
  );
  const whereScored = (label: string, column: Column): Column =>
    sheet.compute(`${id}: ${label}`, (reader) =>
      choose([{ when: sql`${reader.read(status)} = ${dialect.text(SCORED)}`, gives: reader.read(column) }]),
    );
  const [least, most] = [whereScored('least', total.least), whereScored('most', total.most)];
  const grade = sheet.compute(`${id}: grade`, (reader) =>
    gradeOf(grades, reader.read(least), reader.read(most), dialect),
  );
  return { status, least, most, grade };
}

function sumOf(parts: readonly BoundColumns[], reader: Reader): Bounds {
  return {
    least: sumOfColumns(
      parts.map(({ least }) => least),
      reader,
    ),
    most: sumOfColumns(
      parts.map(({ most }) => most),
      reader,
    ),
  };
}

function sumOfColumns(columns: readonly Column[], reader: Reader): Fragment {
  return sql`(${join(
    columns.map((column) => reader.read(column)),
    ' + ',
    ZERO,
  )})`;
}

function groupColumns(
  compilation: Compilation,
  model: ScoringModel,
  group: Group,
  place: number,
  forgotten: Counting['forgotten'],
): BoundColumns {
  const label = `${model.id}/${group.id ?? `group ${place + 1}`}`;
  const rules = group.rules.map((rule) => ruleColumns(compilation, rule, `${model.id}/${rule.id}`, forgotten));
  return boundColumns(compilation, label, (reader) =>
    limited(compilation, reader, label, sumOf(rules, reader), group.limits),
  );
}

/** The first test that is not false settles it; one that is unknown leaves it undetermined. */
function statusColumn(compilation: Compilation, { id, appliesWhen, statuses }: ScoringModel): Column {
  const { sheet, dialect } = compilation;
  const applies = appliesWhen === undefined ? undefined : testColumn(compilation, `${id}: applies`, appliesWhen);
  const tests = statuses.map((status) => ({
    id: status.id,
    truth: testColumn(compilation, `${id}: is ${status.id}`, status.when),
  }));
  const undetermined = dialect.text(UNDETERMINED);
  return sheet.compute(`${id}: status`, (reader) => {
    const population =
      applies === undefined
        ? []
        : [
            { when: sql`NOT ${reader.read(applies)}`, gives: dialect.text(NOT_APPLICABLE) },
            { when: sql`${reader.read(applies)} IS NULL`, gives: undetermined },
          ];
    const settled = tests.flatMap(({ id: status, truth }) => [
      { when: reader.read(truth), gives: dialect.text(status) },
      { when: sql`${reader.read(truth)} IS NULL`, gives: undetermined },
    ]);
    return choose([...population, ...settled], dialect.text(SCORED));
  });
}

/** Known if both ends fall in one band: the least reaches it, and the most reaches no better one. */
function gradeOf(grades: readonly Grade[], least: Fragment, most: Fragment, { text, missing }: Dialect): Fragment {
  const bands = grades.map(({ id, from }, place) => {
    const better = grades.slice(0, place).flatMap((grade) => (grade.from === undefined ? [] : [grade.from]));
    const reached = from === undefined ? TRUE : sql`${least} >= ${integer(from)}`;
    const kept = better.length === 0 ? TRUE : sql`${most} < ${integer(Math.min(...better))}`;
    return { when: sql`${reached} AND ${kept}`, gives: text(id) };
  });
  return choose([{ when: sql`${least} IS NULL`, gives: NULL }, ...bands], missing('text'));
}
