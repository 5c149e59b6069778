/** Definitions in force on the same day as the one that takes their place. */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { idPlace } from '../../../agreement/catalogue.ts';
import { supersededBy } from '../../../agreement/succession.ts';
import { sharedLife } from '../../../agreement/validity.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import { kindInWords } from '../../../schema/subject.ts';
import type { LintRule } from '../../lint-rule.ts';

export const bothInForce: LintRule = {
  id: 'governance/both-in-force',
  title: 'A superseded definition that is still in force',
  severity: 'error',
  certainty: 'proved',
  why: 'What was to be replaced goes on to hold beside its replacement.',
  remedy: 'Give the old one the status `retired`, or a `valid_until` before the new one begins.',
  check: (agreement, { isSound }) =>
    agreement.definitions.filter(isSound).flatMap((definition) => {
      const old = supersededBy(definition, agreement);
      if (old === undefined || comesBackTo(definition, agreement)) return [];
      const shared = sharedLife(definition, old);
      if (shared === undefined) return [];
      const { kind, name, path, policy } = definition;
      const since = shared.from === undefined ? '' : ` from ${shared.from} on`;
      const message = `The ${kindInWords(kind)} "${name}" supersedes "${old.name}", and both are in force${since}.`;
      const related = [{ place: idPlace(old), note: 'the superseded one' }];
      return [{ message, place: valueAt(policy.file, [...path, 'supersedes']), related }];
    }),
};

/** In a circle nobody can tell which one was to go; `ref/superseded` says so. */
function comesBackTo(start: Definition, agreement: Agreement): boolean {
  const seen = new Set([start]);
  let old = supersededBy(start, agreement);
  while (old !== undefined && !seen.has(old)) {
    seen.add(old);
    old = supersededBy(old, agreement);
  }
  return old !== undefined;
}
