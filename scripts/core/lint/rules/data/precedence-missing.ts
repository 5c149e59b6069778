/** Where several sources give a field, one precedence rule says which is believed. */
import { idPlace } from '../../../agreement/catalogue.ts';
import type { LintRule } from '../../lint-rule.ts';
import { giversIn, precedenceRules } from '../../precedence.ts';

export const precedenceMissing: LintRule = {
  id: 'data/precedence-missing',
  title: 'A field of several sources without precedence',
  severity: 'warning',
  certainty: 'proved',
  why: 'When the systems say different things, whichever wrote last is right, and nobody has agreed to that.',
  remedy: 'Add the field to a precedence rule of the data standards.',
  check(agreement, context) {
    const rules = precedenceRules(agreement, context);
    if (rules === undefined) return [];
    const decided = new Set(rules.flatMap(({ data }) => data.fields));
    return [...giversIn(agreement)].flatMap(([id, sources]) => {
      const field = agreement.find('field', id);
      if (field === undefined || sources.size < 2 || decided.has(id)) return [];
      const names = [...sources.keys()].map((source) => `"${source}"`).join(' and ');
      const message = `The sources ${names} give the field "${id}", and no rule says which of them is believed.`;
      const related = [...sources].map(([source, place]) => ({ place, note: `"${source}" gives it here` }));
      return [{ message, place: idPlace(field), related }];
    });
  },
};
