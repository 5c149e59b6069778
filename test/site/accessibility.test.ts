/** axe on one page of each template: light and dark, phone and desk. */
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { inParallel, templates } from './pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('ws'));
});
afterAll(() => browser.close());

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
);

test.each(looks)(
  'no violation in $colorScheme at $width px',
  async ({ colorScheme, width }) => {
    const violations: string[] = [];
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    await inParallel(templates, 2, async (own) => {
      const page = await context.newPage();
      for (const path of own) {
        await page.goto(new URL(path, inject('url')).href);
        // What is folded is content too.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        const found = await new AxeBuilder({ page }).withTags(tags).analyze();
        violations.push(...found.violations.map(({ id, nodes }) => `${path}: ${id} at ${String(nodes[0]?.target)}`));
      }
    });
    await context.close();
    expect(violations).toEqual([]);
  },
  60_000,
);
