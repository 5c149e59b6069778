/** Check rules as SARIF lists them, and where each stands in the list. */
import type { Finding, Severity } from '../../../diagnostics/finding.ts';
import { familyOf, type ListedRule, listed } from '../../../diagnostics/listed-rule.ts';

export const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export interface RuleList {
  readonly descriptors: readonly object[];
  /** Of a rule by its id. */
  indexOf(id: string): number;
}

/** Rules of findings that no catalogue lists are told by the first finding of each. */
export function ruleList(rules: readonly ListedRule[], findings: readonly Finding[]): RuleList {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { rule: id, ...said } of findings) {
    if (!byId.has(id)) byId.set(id, listed({ ...said, id, title: said.message }));
  }
  const places = new Map([...byId.keys()].map((id, index) => [id, index]));
  return { descriptors: [...byId.values()].map(descriptorOf), indexOf: (id) => places.get(id) ?? -1 };
}

function descriptorOf({ id, title, why, remedy, severity, certainty, affects, since }: ListedRule): object {
  return {
    id,
    name: camelCase(id),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${remedy} The whole page of the rule: npm run lockstep -- check-rules ${id}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [familyOf(id)], certainty, affects, since },
  };
}

/** `schema/unknown-key` is `SchemaUnknownKey`: names in SARIF are one word. */
function camelCase(id: string): string {
  return id
    .split(/[/-]/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
