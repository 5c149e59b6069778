/** Ids that already mean something where results are read: a stage called `none`, a grade called `unknown`. */
import { idPlace } from '../../../agreement/catalogue.ts';
import type { LintRule } from '../../lint-rule.ts';

/** By kind of definition, with what each word says already. */
const RESERVED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stage: { none: 'that a lead is at no stage', unknown: 'that it is not known' },
  'model/grade': { unknown: 'that the grade is not known' },
  'matrix/cell': { unknown: 'that the cell is not known' },
  'axis/value': { unknown: 'that the value is not known' },
  'routing/route': {
    otherwise: 'that no route applies',
    undecided: 'that something has to be known first',
    'not-applicable': 'that the routing is not about the lead',
  },
  'model/status': {
    scored: 'that the score was worked out',
    undetermined: 'that an earlier status cannot be told',
    'not-applicable': 'that the model does not apply',
  },
};

export const reservedId: LintRule = {
  id: 'ref/reserved-id',
  title: 'An id that means something else already',
  severity: 'error',
  certainty: 'proved',
  why: 'Expectations, reports and other systems could not tell the two apart.',
  remedy: 'Choose another id; the title may stay as it is.',
  check: ({ definitions }, { isSound }) =>
    definitions.filter(isSound).flatMap((definition) => {
      const means = RESERVED[definition.kind]?.[definition.name];
      if (means === undefined) return [];
      return [
        { message: `"${definition.name}" says ${means}, so nothing can be called so.`, place: idPlace(definition) },
      ];
    }),
};
