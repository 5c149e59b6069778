/** Every check there is, whoever makes it, with what it found. */
import type { CheckRule } from '#core/diagnostics/rule.ts';
import { locateFindings } from '#core/report/locate.ts';
import type { LocatedFinding } from '#core/report/report.ts';
import { checkRules } from '#core/report/rule-catalogue.ts';
import { examination } from './examination.ts';

export const findings = locateFindings(examination.findings, examination.documents);

export interface Family {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly { readonly rule: CheckRule; readonly found: number }[];
}

const titles: Readonly<Record<string, string>> = {
  syntax: 'The YAML itself',
  schema: 'The format',
  config: 'The set of policies',
  ref: 'Names and references',
  owner: 'Owners',
  governance: 'Reviews and open questions',
  privacy: 'Personal data',
  data: 'Data',
  score: 'Scoring',
  stage: 'Stages',
  logic: 'Logic',
  test: 'Sample leads',
};

export const families: readonly Family[] = familiesOf(checkRules);

export const ruleCount = families.reduce((sum, { rules }) => sum + rules.length, 0);

function familiesOf(rules: readonly CheckRule[]): readonly Family[] {
  const byFamily = Map.groupBy(rules, ({ id }) => id.split('/')[0] ?? id);
  return [...byFamily].map(([id, own]) => ({
    id,
    title: titles[id] ?? id,
    rules: own.map((rule) => ({ rule, found: findings.filter((finding) => finding.rule === rule.id).length })),
  }));
}

/** `file:line`, or as near as one can get. */
export function whereOf({ at }: LocatedFinding): string {
  const line = at.range?.from.line ?? at.row;
  return line === undefined ? at.file : `${at.file}:${line}`;
}
