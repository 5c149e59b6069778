/** The pages of the built site, and how a test opens one while keeping count of what it must not do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every page by its address under the site: `''`, `stages/mql/`. */
export const pages: readonly string[] = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html'))
  .map((file) => file.slice(0, -'index.html'.length))
  .sort();

/** The fewest pages, taken one after the other, that hold every part any page is made of. */
export const templates: readonly string[] = cover(new Map(pages.map((page) => [page, partsOf(htmlOf(page))])));

/** Elements with their classes, inside the main part: what axe and readers can stumble over. */
function partsOf(html: string): ReadonlySet<string> {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return new Set(
    [...main.matchAll(/<([a-z][a-z0-9]*)(?:[^>]*?class="([^"]*)")?/gu)].map(([, tag, own]) => `${tag}.${own ?? ''}`),
  );
}

function cover(parts: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const open = new Set([...parts.values()].flatMap((own) => [...own]));
  const chosen: string[] = [];
  while (open.size > 0) {
    const gains = [...parts].map(([page, own]) => ({ page, gain: [...own].filter((part) => open.has(part)).length }));
    const best = gains.reduce((one, other) => (other.gain > one.gain ? other : one));
    chosen.push(best.page);
    for (const part of parts.get(best.page) ?? []) open.delete(part);
  }
  return chosen;
}

export function htmlOf(page: string): string {
  return readFileSync(join(DIST, page, 'index.html'), 'utf8');
}

export interface Watched {
  readonly page: Page;
  /** Console errors, refused loads, breaches of the content security policy. */
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

/** A new page that remembers every complaint and every request. */
export async function watch(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  await page.exposeFunction('reportBreach', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      void Reflect.get(globalThis, 'reportBreach')(`${violatedDirective} blocked ${blockedURI}`);
    });
  });
  return { page, complaints, requests };
}

/** Splits work over a few tabs: a page takes its time mostly in waiting. */
export async function inParallel<T>(items: readonly T[], tabs: number, work: (own: readonly T[]) => Promise<void>) {
  const shares = Array.from({ length: tabs }, (_, tab) => items.filter((_item, index) => index % tabs === tab));
  await Promise.all(shares.map(work));
}
