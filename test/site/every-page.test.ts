/** What holds on every single page, seen in a browser as wide as the narrowest phone. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { inParallel, pages, watch } from './pages.ts';

interface Seen {
  readonly page: string;
  readonly complaints: readonly string[];
  readonly elsewhere: readonly string[];
  readonly headings: readonly number[];
  readonly overflow: number;
  readonly repeatedIds: readonly string[];
  readonly inlineStyles: number;
  readonly mains: number;
  readonly title: string;
}

let browser: Browser;
const seen: Seen[] = [];

beforeAll(async () => {
  browser = await chromium.connect(inject('ws'));
  await inParallel(pages, 3, look);
});

afterAll(() => browser.close());

async function look(own: readonly string[]): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const { page: tab, complaints, requests } = await watch(context);
  for (const page of own) {
    const before = { complaints: complaints.length, requests: requests.length };
    await tab.goto(new URL(page, inject('url')).href);
    const measured = await tab.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return {
        headings: [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1))),
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
        inlineStyles: document.querySelectorAll('[style], style').length,
        mains: document.querySelectorAll('main').length,
        title: document.title,
      };
    });
    seen.push({
      page,
      ...measured,
      complaints: complaints.slice(before.complaints),
      elsewhere: requests.slice(before.requests).filter((url) => !url.startsWith(inject('url'))),
    });
  }
  await context.close();
}

/** Pages that break a rule, with what they do instead: an empty list is a passed test. */
function breaches<T>(of: (page: Seen) => T, allowed: (value: T) => boolean): readonly [string, T][] {
  return seen.map((page): [string, T] => [page.page, of(page)]).filter(([, value]) => !allowed(value));
}

const none = (list: readonly unknown[]): boolean => list.length === 0;

test('all pages were looked at', () => {
  expect(seen).toHaveLength(pages.length);
  expect(pages.length).toBeGreaterThan(100);
});

test('nothing is logged, fails to load or breaks the content security policy', () => {
  expect(breaches(({ complaints }) => complaints, none)).toEqual([]);
});

test('nothing is asked of another host', () => {
  expect(breaches(({ elsewhere }) => elsewhere, none)).toEqual([]);
});

test('nothing is wider than the narrowest phone', () => {
  expect(
    breaches(
      ({ overflow }) => overflow,
      (overflow) => overflow <= 0,
    ),
  ).toEqual([]);
});

test('there is one main part, one heading of the first rank, and no rank is skipped', () => {
  const inOrder = (ranks: readonly number[]): boolean =>
    ranks[0] === 1 &&
    ranks.filter((rank) => rank === 1).length === 1 &&
    ranks.every((rank, index) => index === 0 || rank <= (ranks[index - 1] ?? 0) + 1);
  expect(breaches(({ headings }) => headings, inOrder)).toEqual([]);
  expect(
    breaches(
      ({ mains }) => mains,
      (mains) => mains === 1,
    ),
  ).toEqual([]);
});

test('ids are unique and nothing is styled in place', () => {
  expect(breaches(({ repeatedIds }) => repeatedIds, none)).toEqual([]);
  expect(
    breaches(
      ({ inlineStyles }) => inlineStyles,
      (count) => count === 0,
    ),
  ).toEqual([]);
});

test('pages can be told apart by their titles, apart from what the agreement itself names alike', () => {
  const titles = seen.map(({ title }) => title);
  expect(titles.every((title) => title.includes('agreement'))).toBe(true);
  expect(new Set(titles).size).toBeGreaterThan(titles.length * 0.9);
});
