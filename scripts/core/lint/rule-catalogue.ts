/**
 * Every check rule, whoever looks for it: what a finding can be, and what the pages about rules list.
 * Each has its page beside the lint rules, `rules/<id>.md`.
 */
import { agreementRules } from '../agreement/agreement-rules.ts';
import { CONDITION_RULES } from '../conditions/rules.ts';
import type { CheckRule } from '../diagnostics/rule.ts';
import { syntaxRules } from '../document/syntax-rules.ts';
import { EXPECTATION } from '../program/expectations.ts';
import { DATA_RULES } from '../program/leads/data-rules.ts';
import { LOWER_RULES } from '../program/lower/rules.ts';
import { schemaRules } from '../schema/schema-rules.ts';
import { lintRules } from './rules/index.ts';

/** By id; a lint rule is listed like any other. */
export const checkRules: readonly CheckRule[] = [
  ...syntaxRules,
  ...schemaRules,
  ...agreementRules,
  ...CONDITION_RULES,
  ...LOWER_RULES,
  ...DATA_RULES,
  EXPECTATION,
  ...lintRules,
].toSorted((one, other) => (one.id < other.id ? -1 : 1));
