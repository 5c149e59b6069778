/** `check-rules`: every check rule in a table, or the page of one, without a network. */
import { didYouMean } from '../core/diagnostics/did-you-mean.ts';
import { familyOf, type ListedRule } from '../core/diagnostics/listed-rule.ts';
import type { Block, Report } from '../core/report/report.ts';
import { checkRules as catalogue } from '../core/report/rule-catalogue.ts';
import { rulePageBlocks } from '../core/report/rule-page.ts';
import { readRulePage } from '../node/files/rule-page.ts';
import { UsageError } from '../node/usage-error.ts';
import type { Command } from './command.ts';
import { counted } from './losses.ts';

export const checkRules: Command = {
  name: 'check-rules',
  summary: 'list the rules that findings come from, or show the page of one',
  arguments: [
    { name: '[rule]', summary: 'a rule such as schema/unknown-key, or a family such as sla; else all of them' },
  ],
  options: [],
  formats: ['pretty', 'json', 'markdown'],
  async run({ arguments: [asked] }) {
    return { report: asked === undefined ? listOf(catalogue) : await reportOn(asked), exit: 0 };
  },
};

async function reportOn(asked: string): Promise<Report> {
  const family = catalogue.filter(({ id }) => familyOf(id) === asked.replace(/\/$/u, ''));
  return family.length > 0 ? listOf(family) : pageOf(ruleNamed(asked));
}

function ruleNamed(asked: string): ListedRule {
  const rule = catalogue.find(({ id }) => id === asked);
  if (rule !== undefined) return rule;
  const ids = catalogue.map(({ id }) => id);
  const meant = didYouMean(asked, ids) ?? didYouMean(asked, new Set(ids.map(familyOf)));
  const all = 'See them all with: npm run lockstep -- check-rules';
  throw new UsageError(`There is no rule "${asked}".`, meant === undefined ? all : `Did you mean "${meant}"? ${all}`);
}

async function pageOf(rule: ListedRule): Promise<Report> {
  const { id, title, why, remedy } = rule;
  const page = await readRulePage(id);
  const told: readonly Block[] = [
    { block: 'text', text: why },
    { block: 'text', text: remedy },
  ];
  return {
    command: 'check-rules',
    findings: [],
    blocks: [
      { block: 'heading', text: title },
      ...rulePageBlocks(rule, page),
      ...(page === '' ? told : [{ block: 'heading', text: 'Do' } as const, { block: 'text', text: remedy } as const]),
    ],
    summary: '',
    data: { rule: plain(rule), page },
  };
}

function listOf(rules: readonly ListedRule[]): Report {
  const fixable = rules.filter((rule) => rule.fixable === true).length;
  return {
    command: 'check-rules',
    findings: [],
    blocks: [tableOf(rules)],
    summary: `${counted(rules.length, 'rule')}, ${fixable} with a fix. The page of one: npm run lockstep -- check-rules <rule>`,
    data: { rules: rules.map(plain) },
  };
}

function tableOf(rules: readonly ListedRule[]): Block {
  const left = (title: string) => ({ title, align: 'left' }) as const;
  return {
    block: 'table',
    columns: [left('Rule'), left('Severity'), left('Fix'), left('What is wrong'), left('Affects')],
    rows: rules.map(({ id, severity, fixable, title, affects }) => [
      id,
      severity,
      fixable === true ? 'yes' : '',
      title,
      { text: affects.join(', '), role: 'quiet' },
    ]),
  };
}

function plain({
  id,
  title,
  severity,
  certainty,
  why,
  remedy,
  affects,
  since,
  fixable,
  maySuppress,
  options,
}: ListedRule) {
  return {
    id,
    title,
    severity,
    certainty,
    why,
    remedy,
    affects,
    since,
    fixable: fixable === true,
    maySuppress,
    options,
  };
}
