/** What each stage needs, of the people recorded in it or further on the path. */

import { relationName } from '../../../core/measures/crm/relations.ts';
import { cellsOf } from '../../../core/measures/quality/cells.ts';
import { inStages, QUALITY_PEOPLE } from '../../../core/measures/quality/quality-sql.ts';
import type { StageQuality } from '../../../core/measures/quality/result.ts';
import { FEWEST } from '../../../core/measures/small-cells.ts';
import type { Program } from '../../../core/program/program.ts';
import { join, NULL, sql } from '../../../core/sql/fragment.ts';
import type { Crm } from '../../crm/crm.ts';
import { dialect } from '../../data/session.ts';

export async function stagesOf({ session, program }: Crm): Promise<readonly StageQuality[]> {
  const found: StageQuality[] = [];
  for (const { stage, title, reached, needs } of stagesWithNeeds(program)) {
    const counts = needs.map((field) => sql`count(p.${dialect.name(field)})`);
    const [[people, ...filled] = []] = await session.rows(
      sql`SELECT ${join([sql`count(*)`, ...counts], ', ', NULL)} FROM ${QUALITY_PEOPLE} AS q
JOIN ${dialect.name(relationName('people'))} AS p ON p.person = q.person WHERE ${inStages(dialect, reached)}`,
    );
    const count = Number(people ?? 0);
    found.push({
      stage,
      title,
      people: count > 0 && count < FEWEST ? 'few' : count,
      needs: needs.flatMap((field, at) =>
        cellsOf([{ people: count, filled: Number(filled[at] ?? 0) }]).map((cell) => ({
          field,
          title: titleOf(program, field),
          figure: `${field}/missing/needed/${stage}`,
          ...cell,
        })),
      ),
    });
  }
  return found;
}

/** Derived fields are somebody else's to fill. */
export function stagesWithNeeds({ lifecycle, fields }: Program) {
  const { stages } = lifecycle;
  return stages.flatMap(({ id, title, needs }, at) => {
    const own = needs.filter((need) => fields.some((field) => field.id === need));
    return own.length === 0
      ? []
      : [{ stage: id, title, needs: own, reached: stages.slice(at).map((stage) => stage.id) }];
  });
}

function titleOf({ fields }: Program, id: string): string {
  return fields.find((field) => field.id === id)?.title ?? id;
}
