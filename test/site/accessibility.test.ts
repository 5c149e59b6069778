/** axe on pages that together hold every part there is, everything unfolded: light on a desk, dark on a phone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { templates } from './pages.ts';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The builder carries axe into every page anew, which takes longer than the looking; the context can
// bring it along instead. The copy of axe is the one the builder depends on.
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const axe = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  'light, on a desk': { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  'dark, on a phone': { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
};

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('ws'));
});
afterAll(() => browser.close());

describe.each(Object.entries(looks))('%s', (_name, look) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ ...look, reducedMotion: 'reduce' });
    await page.addInitScript(axe);
  });

  test.each(templates)('no violation on /%s', async (path) => {
    await page.goto(new URL(path, inject('url')).href);
    expect(await violations(page)).toEqual([]);
  });
});

async function violations(page: Page): Promise<readonly string[]> {
  const found: AxeResults = await page.evaluate((runOnly) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return Reflect.get(globalThis, 'axe').run(document, { runOnly, resultTypes: ['violations'] });
  }, rules);
  return found.violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`);
}
