/** The same folder under a path of a host, and opened from a disk. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { DIST, watch } from './pages.ts';
import { serve } from './server.ts';

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'the playbook '));

beforeAll(async () => {
  browser = await chromium.connect(inject('ws'));
  mkdirSync(join(folder, 'a'));
  cpSync(DIST, join(folder, 'a', 'b'), { recursive: true });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('under a path of a host', async () => {
  const server = await serve(folder);
  await walk(`${server.url}a/b/`);
  await server.close();
});

test('from a folder with a space in its name', async () => {
  await walk(pathToFileURL(join(folder, 'a', 'b', 'index.html')).href);
});

/** From the front page to a stage and back, with styles, fonts and script at each step. */
async function walk(start: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const { page, complaints } = await watch(context);
  await page.goto(start);
  await looksRight(page);
  await page.locator('.main-nav').getByRole('link', { name: 'Stages' }).click();
  await page.locator('.ladder a').first().click();
  expect(await page.locator('.eyebrow').first().textContent()).toBe('Stage');
  await looksRight(page);
  await page.locator('.wordmark').click();
  expect(await page.locator('h1').textContent()).toContain('in force');
  // A browser does not fetch a font from a disk ahead of time; it does when the style sheet asks for it.
  const aheadOfTime = /preload|font|woff2|ERR_FAILED/u;
  const allowed = start.startsWith('file:') ? aheadOfTime : /^$/u;
  expect(complaints.filter((complaint) => !allowed.test(complaint))).toEqual([]);
  await context.close();
}

/** The serif of the headings is asked for by the style sheet and arrives a moment after the page. */
async function looksRight(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(hasSerif), { timeout: 10_000 }).toBe(true);
  expect(await page.locator('.theme-switch').isVisible()).toBe(true);
}

function hasSerif(): boolean {
  return [...document.fonts].some(({ family, status }) => family.includes('Serif') && status === 'loaded');
}
