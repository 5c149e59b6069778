/** The verdict as one object, a property for each verdict column. */
import { type JsFragment, js, text } from '../../js/fragment.ts';
import { not } from '../../js/logic.ts';
import { fieldsRead } from '../reads.ts';
import { type FixedPart, type VerdictColumn, verdictColumns } from '../to-sql/verdict-columns.ts';
import { braced } from './body.ts';
import type { Compilation } from './compilation.ts';
import { fieldValue } from './fields.ts';
import type { Gates } from './lifecycle/gates.ts';
import type { Standing } from './lifecycle/standing.ts';
import { found } from './values.ts';

export function verdictOf(compilation: Compilation, gates: Gates, standing: Standing): JsFragment {
  const { past, given, program } = compilation;
  const fixed: Readonly<Record<FixedPart, JsFragment>> = {
    lead: js`${given.lead}.id`,
    asOf: given.asOf,
    qualifiesFor: gates.qualifiesFor,
    stage: standing.stage,
    basis: standing.basis,
    recordedStage: js`${past.newest}?.stage`,
    recordedAt: js`${past.newest}?.at`,
    reason: js`${standing.reason} ?? undefined`,
    deciding: gates.deciding,
    unknownFields: unknownFields(compilation),
  };
  const entries = verdictColumns(program).map((column) => {
    return js`${text(column.name)}: ${partOf(compilation, fixed, column)},`;
  });
  return js`return ${braced(entries)};`;
}

function partOf(
  { models, cells, axes }: Compilation,
  fixed: Readonly<Record<FixedPart, JsFragment>>,
  column: VerdictColumn,
): JsFragment {
  switch (column.of) {
    case 'verdict':
      return fixed[column.part];
    case 'axis':
      return found(axes, column.axis).value;
    case 'matrix':
      return found(cells, column.matrix).value;
    case 'model': {
      const { status, points, grade } = found(models, column.model);
      return { status, least: points.least, most: points.most, grade: grade.value }[column.part];
    }
  }
}

/** Fields that judging reads and the lead does not give, in dictionary order. */
function unknownFields(compilation: Compilation): JsFragment {
  const { inputs, program } = compilation;
  const list = inputs.variable('unknown fields', js`[]`);
  for (const id of fieldsRead(program)) {
    inputs.run([list], js`if (${not(fieldValue(compilation, id).known)}) ${list}.push(${text(id)});`);
  }
  return list;
}
