/**
 * Every change rule has a page, and the page is right: from what it shows before to what it shows after
 * the rule speaks up, and on the way back its mirror does.
 */
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { changeRules } from '#core/compare/rules/index.ts';
import { readPage, reviewOf, versionOf } from './rule-page.ts';

const RULES = new URL('../../../scripts/core/compare/rules/change/', import.meta.url);
const rules = changeRules.map((rule) => [rule.id, rule] as const);

describe.each(rules)('%s', (id, rule) => {
  it('has a page with its title and severity, and says why', async () => {
    const page = await readPage(id);
    expect(page).toMatchObject({ title: rule.title, subtitle: `\`${id}\` · ${rule.severity}` });
    expect(page.why).toBe(`${rule.why}\n\n${rule.remedy}`);
  });

  it('shows two sound versions', async () => {
    const page = await readPage(id);
    for (const policies of [page.before, page.after]) {
      const { agreement } = versionOf('', policies);
      expect(agreement.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual(
        [],
      );
    }
  });

  it('speaks up from the one to the other', async () => {
    const { before, after } = await readPage(id);
    expect(reviewOf(before, after).changes.map((change) => change.rule)).toContain(id);
  });

  it('has its mirror on the way back, or none', async () => {
    const { before, after } = await readPage(id);
    const back = reviewOf(after, before).changes.map((change) => change.rule);
    expect(back).toContain('mirror' in rule ? rule.mirror : id);
  });
});

describe('the rules', () => {
  it('have mirrors that know them', () => {
    const mirrors = new Map(changeRules.map((rule) => [rule.id, 'mirror' in rule ? rule.mirror : rule.id]));
    expect([...mirrors].map(([id]) => [id, mirrors.get(mirrors.get(id) ?? '')])).toEqual(
      [...mirrors.keys()].map((id) => [id, id]),
    );
  });

  it('say why one has no mirror', () => {
    const reasons = changeRules.flatMap((rule) => ('noMirror' in rule ? [rule.noMirror] : []));
    expect(reasons.filter((reason) => !/^[A-Z].*\.$/u.test(reason))).toEqual([]);
  });

  it('speak of the same as their mirrors', () => {
    const byId = new Map(changeRules.map((rule) => [rule.id, rule]));
    const pairs = changeRules.map((rule) => [rule, byId.get('mirror' in rule ? rule.mirror : rule.id)] as const);
    expect(pairs.filter(([rule, mirror]) => rule.subject !== mirror?.subject)).toEqual([]);
  });

  it('are listed, one for each file', async () => {
    const files = (await readdir(RULES)).map((file) => file.replace(/\.(?:ts|md)$/u, ''));
    expect([...new Set(files)].sort()).toEqual(changeRules.map(({ id }) => id.replace('change/', '')).sort());
  });
});
