/** Keyboard, light and dark, paper. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { pages } from './pages.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await chromium.connect(inject('ws'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  page = await context.newPage();
  await page.goto(inject('url'));
});
afterEach(() => context.close());

const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the first key leads past the navigation', async () => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#content');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the choice of dark holds on the next page, before it is painted', async () => {
  const light = await background();
  const button = page.getByRole('button', { name: 'Colours: system' });
  await button.click();
  await page.getByRole('button', { name: 'Colours: light' }).click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.getByRole('link', { name: 'Signals' }).first().click();
  await page.waitForURL('**/signals/**');
  expect(await background()).toBe(dark);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

test('a matrix can be reached and left by keyboard', async () => {
  await page.goto(new URL('scoring/', inject('url')).href);
  const region = page.getByRole('region', { name: /^Matrix/u });
  await region.focus();
  expect(await region.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await region.evaluate((element) => element === document.activeElement)).toBe(false);
});

test('on a phone everything in the bar is large enough for a thumb, and nothing focused hides behind it', async () => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(new URL('stages/', inject('url')).href);
  for (const link of await page.locator('.main-nav a').all()) {
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  const last = page.locator('main a').last();
  await last.focus();
  const [bar, focused] = await Promise.all([page.locator('.main-nav').boundingBox(), last.boundingBox()]);
  expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('on paper there is no navigation, and what is folded is open', async () => {
  const lead = pages.find((path) => /^leads\/.+/u.test(path)) ?? '';
  await page.goto(new URL(lead, inject('url')).href);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('.main-nav').isVisible()).toBe(false);
  expect(await page.getByRole('navigation', { name: 'All sections' }).count()).toBe(0);
  expect(await page.locator('details pre').first().isVisible()).toBe(true);
  expect(await background()).toBe('rgb(255, 255, 255)');
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});

test('no width between a phone and a desk is too narrow, as when a page is enlarged', async () => {
  for (const path of ['', 'signals/', 'scoring/', 'leads/', 'checks/']) {
    await page.goto(new URL(path, inject('url')).href);
    for (const width of [400, 639, 640, 768, 900, 1023, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
