/** Every check there is, whoever makes it, with what it found. */
import type { ListedRule } from '#core/diagnostics/listed-rule.ts';
import { locateFindings } from '#core/report/locate.ts';
import type { Block, LocatedFinding } from '#core/report/report.ts';
import { checkRules } from '#core/report/rule-catalogue.ts';
import { rulePageBlocks } from '#core/report/rule-page.ts';
import { examination } from './examination.ts';

export const findings = locateFindings(examination.findings, examination.documents);

export interface Family {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly RulePage[];
}

export interface RulePage {
  readonly rule: ListedRule;
  readonly found: number;
  readonly href: string;
  readonly blocks: readonly Block[];
}

const pages = import.meta.glob<string>('../../scripts/core/{lint,compare}/rules/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const titles: Readonly<Record<string, string>> = {
  syntax: 'The YAML itself',
  schema: 'The format',
  config: 'The set of policies',
  ref: 'Names and references',
  owner: 'Owners',
  governance: 'Reviews, open questions and signatures',
  privacy: 'Personal data',
  data: 'Data',
  score: 'Scoring',
  stage: 'Stages',
  icp: 'Ideal customers',
  sla: 'Service levels',
  kpi: 'Figures',
  journey: 'Journey, messages and programmes',
  attribution: 'Attribution',
  style: 'Style',
  change: 'What a change does',
  logic: 'Proved over all leads',
  test: 'Sample leads',
};

export const families: readonly Family[] = familiesOf(checkRules);

export const ruleCount = families.reduce((sum, { rules }) => sum + rules.length, 0);

function familiesOf(rules: readonly ListedRule[]): readonly Family[] {
  const byFamily = Map.groupBy(rules, ({ id }) => id.split('/')[0] ?? id);
  return [...byFamily].map(([id, own]) => ({
    id,
    title: titles[id] ?? id,
    rules: own.map(pageOf),
  }));
}

function pageOf(rule: ListedRule): RulePage {
  const [, text = ''] = Object.entries(pages).find(([path]) => path.endsWith(`/rules/${rule.id}.md`)) ?? [];
  return {
    rule,
    found: findings.filter((finding) => finding.rule === rule.id).length,
    href: `/checks/${rule.id}/`,
    blocks: rulePageBlocks(rule, text),
  };
}

/** What stands before the first heading, then each heading with what follows it. */
export function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const starts = [0, ...blocks.flatMap(({ block }, place) => (block === 'heading' ? [place] : []))];
  return starts.map((start, index) => blocks.slice(start, starts[index + 1]));
}

/** `file:line`, or as near as one can get. */
export function whereOf({ at }: LocatedFinding): string {
  const line = at.range?.from.line ?? at.row;
  return line === undefined ? at.file : `${at.file}:${line}`;
}
