/** The type of a verdict: one property for each verdict column, with the ids that it can hold. */
import { type JsFragment, joinJs, js, text } from '../../js/fragment.ts';
import { DISQUALIFIED, type Program, RECYCLED } from '../program.ts';
import { type FixedPart, type VerdictColumn, verdictColumns } from '../to-sql/verdict-columns.ts';
import { BASES } from '../verdict.ts';
import { braced } from './body.ts';
import { declared, oneOf } from './declarations.ts';

export function verdictType(program: Program): JsFragment {
  const members = verdictColumns(program).map((column) => {
    const [says, type] = memberOf(program, column);
    const code = js`readonly ${text(column.name)}: ${type};`;
    return says === undefined ? code : declared(says, code);
  });
  return declared(
    'What judging says of a lead. Points are hundredths; what is unknown, or does not apply, is undefined.',
    js`export interface Verdict ${braced(members)}`,
  );
}

type Member = readonly [says: string | undefined, type: JsFragment];

function memberOf(program: Program, column: VerdictColumn): Member {
  switch (column.of) {
    case 'verdict':
      return FIXED(program)[column.part];
    case 'matrix':
    case 'axis':
      return [undefined, js`${oneOf(valuesOf(program, column))} | undefined`];
    case 'model':
      return modelMember(program, column);
  }
}

const FIXED = ({ lifecycle, fields }: Program): Readonly<Record<FixedPart, Member>> => {
  const path = lifecycle.stages.map(({ id }) => id);
  const any = js`${oneOf([...path, RECYCLED, DISQUALIFIED])} | undefined`;
  return {
    lead: [undefined, js`string`],
    asOf: ['Epoch milliseconds.', js`number`],
    qualifiesFor: ['By the gates alone.', js`${oneOf([...path, DISQUALIFIED])} | undefined`],
    stage: ['Where the lead stands under the agreement.', any],
    basis: ['Which rule settled it.', oneOf(BASES)],
    recordedStage: ['What the records hold.', any],
    recordedAt: ['Since when, in epoch milliseconds.', js`number | undefined`],
    reason: ['Code of the reason, where there is one.', js`string | undefined`],
    deciding: ['Ids that decided what the lead qualifies for.', js`readonly string[]`],
    unknownFields: [
      'Fields that judging reads and the lead does not give.',
      js`readonly (${oneOf(fields.map(({ id }) => id))})[]`,
    ],
  };
};

function modelMember({ steps }: Program, { model, part }: Extract<VerdictColumn, { of: 'model' }>): Member {
  if (part === 'least' || part === 'most') return [undefined, js`number | undefined`];
  const own = steps.filter((step) => step.id === model);
  if (part === 'status') {
    const declared = own.flatMap((step) => ('statuses' in step ? step.statuses.map(({ id }) => id) : []));
    return [undefined, oneOf([...new Set(['scored', 'not-applicable', 'undetermined', DISQUALIFIED, ...declared])])];
  }
  const grades = own.flatMap((step) => ('grades' in step ? step.grades : []));
  return [undefined, joinJs([...grades.map(({ id }) => js`${text(id)} |`), js`undefined`], ' ')];
}

function valuesOf({ steps }: Program, column: Extract<VerdictColumn, { of: 'matrix' | 'axis' }>): readonly string[] {
  const ids = steps.flatMap((step) => {
    if (column.of === 'matrix')
      return step.step === 'matrix' && step.id === column.matrix ? step.cells.map(({ cell }) => cell) : [];
    return step.step === 'axis' && step.id === column.axis ? step.values.map(({ id }) => id) : [];
  });
  return [...new Set(ids)];
}
