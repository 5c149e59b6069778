/** What a reader has to wait for, compressed as any host sends it. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { DIST, htmlOf, pages } from './pages.ts';

const KB = 1024;
const compressed = (content: string | Buffer): number => gzipSync(content).length;

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
const sizeOf = (...endings: readonly string[]): number =>
  files
    .filter((file) => endings.includes(extname(file)))
    .reduce((sum, file) => sum + compressed(readFileSync(join(DIST, file))), 0);

/** Whole editions in one page: everything that is agreed, and every field of the data. */
const EDITIONS: ReadonlySet<string> = new Set(['agreement/', 'data/']);

test('no page is heavier than 25 KB, and no whole edition than 60 KB', () => {
  const heavy = pages
    .map((page) => [page, compressed(htmlOf(page))] as const)
    .filter(([page, size]) => size > (EDITIONS.has(page) ? 60 : 25) * KB);
  expect(heavy).toEqual([]);
});

test('all styles together are at most 14 KB, all scripts 6 KB', () => {
  expect(sizeOf('.css')).toBeLessThan(14 * KB);
  expect(sizeOf('.js')).toBeLessThan(6 * KB);
});

test('a first visit takes at most 10 requests and 120 KB, fonts included', async () => {
  const browser = await chromium.connect(inject('ws'));
  const page = await browser.newPage();
  const requests = new Set<string>();
  page.on('request', (request) => requests.add(request.url()));
  await page.goto(inject('url'), { waitUntil: 'networkidle' });
  const sizes = await Promise.all([...requests].map(async (url) => compressed(await fetchBytes(url))));
  expect(requests.size).toBeLessThanOrEqual(10);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120 * KB);
  await browser.close();
});

async function fetchBytes(url: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}
