/** Every check rule there is, whoever looks for it, as pages and commands list them. */

import { SIGNATURE_RULES } from '../compare/rules/governance/index.ts';
import { changeRules } from '../compare/rules/index.ts';
import { type ListedRule, listed } from '../diagnostics/listed-rule.ts';
import { lintCatalogue } from '../lint/rule-catalogue.ts';

/** By id. */
export const checkRules: readonly ListedRule[] = [...lintCatalogue, ...SIGNATURE_RULES, ...changeRules]
  .map(listed)
  .toSorted((one, other) => (one.id < other.id ? -1 : 1));
