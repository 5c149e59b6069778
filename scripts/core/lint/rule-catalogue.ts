/**
 * Every check rule of an agreement and of files of leads, whoever looks for it. Each has its page beside
 * the lint rules, `rules/<id>.md`.
 */
import { agreementRules } from '../agreement/agreement-rules.ts';
import { CONDITION_RULES } from '../conditions/rules.ts';
import type { CheckRule } from '../diagnostics/rule.ts';
import { syntaxRules } from '../document/syntax-rules.ts';
import { EXPECTATION } from '../program/expectations.ts';
import { CRM_RULES } from '../program/leads/crm-rules.ts';
import { DATA_RULES } from '../program/leads/data-rules.ts';
import { LOWER_RULES } from '../program/lower/rules.ts';
import { schemaRules } from '../schema/schema-rules.ts';
import { lintRules } from './rules/index.ts';
import { logicRules } from './rules/logic-rules.ts';
import { SUPPRESSION_RULES } from './suppressions/rules.ts';

/** A lint rule is listed like any other. */
export const lintCatalogue: readonly CheckRule[] = [
  ...syntaxRules,
  ...schemaRules,
  ...agreementRules,
  ...CONDITION_RULES,
  ...LOWER_RULES,
  ...DATA_RULES,
  ...CRM_RULES,
  EXPECTATION,
  ...lintRules,
  ...logicRules,
  ...SUPPRESSION_RULES,
];
