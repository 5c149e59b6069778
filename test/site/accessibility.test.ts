/** axe on one page of each template: light and dark, phone and desk, with everything unfolded. */
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { templates } from './pages.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ between light and dark; all else is the same page. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.connect(inject('ws'));
  page = await browser.newPage({
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
  });
});
afterAll(() => browser.close());

test.each(templates)('no violation on /%s', async (path) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(new URL(path, inject('url')).href);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await violationsOnDesk(), 'light, 1280 px').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(COLOUR_RULES), 'dark, 1280 px').toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await violations(COLOUR_RULES), 'dark, 360 px').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(RULES), 'light, 360 px').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
});

/** Brings axe into the page, where it stays for the other looks: asking again for each takes seconds. */
async function violationsOnDesk(): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(RULES).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`);
}

function violations(runOnly: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (rules) => {
    const axe = Reflect.get(globalThis, 'axe');
    const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }: { id: string; nodes: { target: unknown }[] }) => {
      return `${id}: ${String(nodes[0]?.target)}`;
    });
  }, runOnly);
}
