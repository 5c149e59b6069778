/** Programmes in force that win leads and commit themselves to none. */
import { idPlace } from '../../../agreement/catalogue.ts';
import type { LintRule } from '../../lint-rule.ts';
import { agreedProgrammesIn } from '../../programmes.ts';

export const noPromise: LintRule = {
  id: 'journey/no-promise',
  title: 'A programme that promises nothing',
  severity: 'error',
  certainty: 'proved',
  why: 'Sales cannot plan with it, and nobody can say afterwards whether it was worth its budget.',
  remedy: 'Write under `promises` how many leads of which stage, and the share of them sales will accept.',
  /** What keeps customers where they are promises no leads, and a draft nothing yet. */
  check: (agreement, context) =>
    agreedProgrammesIn(agreement, context)
      .filter(({ data: { moves, promises } }) => promises === undefined && moves.from !== moves.to)
      .map(({ definition, data: { moves } }) => ({
        message: `The programme "${definition.name}" is to move leads from "${moves.from}" to "${moves.to}" and promises none.`,
        place: idPlace(definition),
      })),
};
