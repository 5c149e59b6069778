/** Models combined: one integer operation on finished scores, then floor and cap. */
import { choose } from '../../sql/case.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { FALSE, type Fragment, integer, join, sql, TRUE, ZERO } from '../../sql/fragment.ts';
import { type CombinedModel, DISQUALIFIED } from '../program.ts';
import { NOT_APPLICABLE, SCORED, UNDETERMINED } from '../score-status.ts';
import type { Bounds } from './amounts.ts';
import { type Compilation, found, type ModelColumns } from './compilation.ts';
import { scored } from './model.ts';
import type { Reader } from './sheet.ts';

interface Part extends ModelColumns {
  readonly weight: number;
}

export function scoreCombined(compilation: Compilation, model: CombinedModel): ModelColumns {
  const { sheet, dialect, models } = compilation;
  const parts = model.parts.map(({ model: id, weight }): Part => ({ ...found(models, id), weight }));
  const status = sheet.compute(`${model.id}: status`, (reader) =>
    statusOf(
      parts.map((part) => reader.read(part.status)),
      dialect,
    ),
  );
  const points = model.by === 'highest' ? highest : weighted;
  return scored(compilation, model, status, (reader) => points(parts, reader, dialect));
}

function statusOf(statuses: readonly Fragment[], { text }: Dialect): Fragment {
  const are = (id: string): readonly Fragment[] => statuses.map((status) => sql`${status} = ${text(id)}`);
  const countable = statuses.map((status) => sql`(${status} = ${text(NOT_APPLICABLE)} OR ${status} = ${text(SCORED)})`);
  return choose(
    [
      { when: join(are(NOT_APPLICABLE), ' AND ', TRUE), gives: text(NOT_APPLICABLE) },
      { when: join(are(DISQUALIFIED), ' OR ', FALSE), gives: text(DISQUALIFIED) },
      { when: join(countable, ' AND ', TRUE), gives: text(SCORED) },
    ],
    text(UNDETERMINED),
  );
}

/** Whole percent, summed before the one rounding; a part that does not apply adds nothing. A negative weight swaps the ends. */
function weighted(parts: readonly Part[], reader: Reader, dialect: Dialect): Bounds {
  const sum = (end: 'least' | 'most'): Fragment => {
    const other = end === 'least' ? 'most' : 'least';
    const addends = parts.map(
      (part) => sql`COALESCE(${reader.read(part[part.weight < 0 ? other : end])}, 0) * ${integer(part.weight)}`,
    );
    return sql`(${join(addends, ' + ', ZERO)})`;
  };
  return { least: percent(sum('least'), dialect), most: percent(sum('most'), dialect) };
}

/** sign(x) · ((|x| + 50) div 100). */
function percent(hundredfold: Fragment, { divide }: Dialect): Fragment {
  const [half, hundred] = [integer(50), integer(100)];
  return choose(
    [{ when: sql`${hundredfold} < 0`, gives: sql`-${divide(sql`(${half} - ${hundredfold})`, hundred)}` }],
    divide(sql`(${hundredfold} + ${half})`, hundred),
  );
}

/** Each end by itself; parts that do not apply are NULL and left out. */
function highest(parts: readonly Part[], reader: Reader, dialect: Dialect): Bounds {
  return {
    least: dialect.largest(parts.map(({ least }) => reader.read(least))),
    most: dialect.largest(parts.map(({ most }) => reader.read(most))),
  };
}
