/** Scripts add comfort; nobody needs them to read. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { templates } from './pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('ws'));
});
afterAll(() => browser.close());

test('every template can be read', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const unreadable: string[] = [];
  for (const path of templates) {
    await page.goto(new URL(path, inject('url')).href, { waitUntil: 'domcontentloaded' });
    const main = page.locator('main');
    const text = (await main.textContent()) ?? '';
    if (text.length < 200 || !(await main.isVisible())) unreadable.push(`${path}: ${text}`);
  }
  await context.close();
  expect(unreadable).toEqual([]);
});

test('a switch that would do nothing is not shown', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(inject('url'));
  expect(await page.locator('.theme-switch').isVisible()).toBe(false);
  await context.close();
});

test('on a phone the list of all sections unfolds', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 700 } });
  const page = await context.newPage();
  await page.goto(inject('url'));
  await page.getByText('All sections', { exact: true }).click();
  await page.getByRole('navigation', { name: 'All sections' }).getByRole('link', { name: 'Reasons' }).click();
  expect(await page.locator('h1').textContent()).toContain('refused');
  await context.close();
});
