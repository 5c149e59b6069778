/** Whatever a policy says stays text: nothing in it runs, loads or reorders the page around it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { watch } from './pages.ts';
import { serve } from './server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const script = '<script>document.title = "run"</script>';
const picture = '<img src=x onerror="document.title = 1">';

/** Texts of the example policies, and what an attacker would put there. */
const replacements = [
  ['signals.yaml', 'title: Ebook download', `title: '${script}Ebook'`],
  ['signals.yaml', 'reading: Potential lead', `reading: '"><svg onload="document.title=1">${picture}'`],
  ['lifecycle.yaml', 'title: Inquiry', `title: "Inquiry' onmouseover='document.title=1' ${'x'.repeat(10_000)}"`],
  ['conditions.yaml', 'title: Says they are not a buyer', `title: '{{ 7*7 }} \${7*7} ]]> --> ${picture}'`],
  ['sample-leads.yaml', 'title: A mid-size company asks for a demo', `title: '</title></head>${script}'`],
] as const;

let browser: Browser;

beforeAll(async () => {
  cpSync(join(root, 'policies'), join(folder, 'policies'), { recursive: true });
  for (const [file, from, to] of replacements) {
    const path = join(folder, 'policies', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  }
  // Started there, so that the build shares no folder with another one that runs at the same time.
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/cli.ts'), 'build'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The hostile policies do not build:\n${stdout}${stderr}`);
  browser = await chromium.connect(inject('ws'));
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test.each([
  '',
  'signals/',
  'signals/ebook-download/',
  'stages/',
  'conditions/',
  'leads/',
  'leads/hand-raiser-at-mid-size/',
  'index/',
])('nothing runs on /%s', async (path) => {
  const server = await serve(join(folder, 'dist'));
  const context = await browser.newContext({ viewport: { width: 360, height: 700 } });
  const { page, complaints } = await watch(context);
  await page.goto(server.url + path);
  const found = await page.evaluate(() => ({
    scripts: [...document.scripts].filter(({ src }) => src === '').length,
    pictures: document.images.length,
    handlers: document.querySelectorAll('[onload], [onerror], [onmouseover]').length,
    ran: document.title === 'run' || document.title === '1',
  }));
  expect(found).toEqual({ scripts: 0, pictures: 0, handlers: 0, ran: false });
  expect(complaints).toEqual([]);
  await context.close();
  await server.close();
});

test('the text itself is there to be read', async () => {
  const page = readFileSync(join(folder, 'dist', 'signals', 'ebook-download', 'index.html'), 'utf8');
  expect(page).toContain('&lt;script&gt;document.title');
});
