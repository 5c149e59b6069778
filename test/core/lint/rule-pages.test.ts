/**
 * Every check rule has a page, and the page is right: what it says to avoid causes exactly this finding
 * in an agreement that is otherwise sound, what it says to prefer causes none.
 */
import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { lintCatalogue } from '#core/lint/rule-catalogue.ts';
import { lintRules } from '#core/lint/rules/index.ts';
import { logicRules } from '#core/lint/rules/logic-rules.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import { findingsOf, readPage } from './rule-page.ts';

/** Their pages show the two sides in words: no block of text can be one of them. */
const IN_WORDS: ReadonlySet<string> = new Set([
  'config/missing-policy',
  'syntax/not-utf-8',
  'syntax/too-large',
  // Of whole folders of CRM tables, which are tried in test/node/crm.
  'data/row-twice',
  'data/table-missing',
  'data/unknown-activity',
  'data/whose-record',
]);

/** Pages of changes and of signatures stand, and are tested, beside what compares. */
const sorted = lintCatalogue.toSorted((one, other) => (one.id < other.id ? -1 : 1));

const CORE = new URL('../../../scripts/core/', import.meta.url);
const RULE_ID =
  /'((?:syntax|schema|ref|owner|governance|config|icp|score|stage|sla|kpi|journey|attribution|data|privacy|logic|style|test)\/[a-z0-9]+(?:-[a-z0-9]+)*)'/gu;

let small: readonly PolicyDocument[];
beforeAll(async () => {
  small = await readPolicies('test/core/lint/small-agreement');
});

it('the small agreement is sound by itself', () => {
  expect(findingsOf([], small, true)).toEqual([]);
});

describe.each(sorted.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a page with its title and severity', async () => {
    const page = await readPage(id);
    expect(page).toMatchObject({ title: rule.title, subtitle: `\`${id}\` · ${rule.severity}` });
    expect(page.why).not.toBe('');
  });

  it.skipIf(IN_WORDS.has(id))('speaks up where its page says so, and alone', async () => {
    const { avoid } = await readPage(id);
    const found = findingsOf(avoid, small, id !== 'config/modeline-missing');
    expect(found.map(({ rule: said, message }) => [said, message])).toEqual([[id, expect.any(String)]]);
  });

  it.skipIf(IN_WORDS.has(id))('is silent where its page says so', async () => {
    const { prefer } = await readPage(id);
    expect(prefer).not.toEqual([]);
    expect(findingsOf(prefer, small, id !== 'config/modeline-missing').map(({ message }) => message)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('names every rule that core can report', async () => {
    const files = await readdir(CORE, { recursive: true });
    const texts = await Promise.all(
      files
        .filter((file) => file.endsWith('.ts') && !file.startsWith('compare'))
        .map((file) => readFile(new URL(file, CORE), 'utf8')),
    );
    const reported = new Set(
      texts.flatMap((text) =>
        [...text.matchAll(/id: '[^']+'/gu)].flatMap(([line]) => [...line.matchAll(RULE_ID)].map(([, id]) => id)),
      ),
    );
    expect([...reported].sort()).toEqual(sorted.map(({ id }) => id));
  });

  it('names every rule once', () => {
    expect(new Set(sorted.map(({ id }) => id)).size).toBe(sorted.length);
  });

  it('has no page without a rule', async () => {
    const pages = (await readdir(new URL('lint/rules/', CORE), { recursive: true })).filter((file) =>
      file.endsWith('.md'),
    );
    expect(pages.map((page) => page.replace(/\.md$/u, '')).sort()).toEqual(sorted.map(({ id }) => id));
  });

  it('finds each lint rule in the file of its name', async () => {
    const files = (await readdir(new URL('lint/rules/', CORE), { recursive: true })).filter((file) =>
      /\/.*\.ts$/u.test(file),
    );
    const rules = files.map((file) => file.replace(/\.ts$/u, '')).filter((file) => file !== 'score/bands');
    expect(rules.sort()).toEqual([...lintRules, ...logicRules].map(({ id }) => id).sort());
  });

  it.each(sorted.map((rule) => [rule.id, rule] as const))(
    'says of %s why and what to do in full sentences',
    (_id, { title, why, remedy }) => {
      expect(title).not.toMatch(/\.$/u);
      expect(why).toMatch(/^[A-Z`"].*\.$/u);
      expect(remedy).toMatch(/^[A-Z`"].*\.$/u);
    },
  );
});
