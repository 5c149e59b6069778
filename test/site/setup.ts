/** What every test of the site shares: the built site, a server for it, and one running browser. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import { serve } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `chromium.connect` finds the running browser. */
    readonly ws: string;
    /** Address of the site's front page. */
    readonly url: string;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const sources = ['policies', 'schemas', 'scripts', 'site', 'astro.config.mjs', 'package-lock.json'];

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (builtAt() < changedAt()) build();
  const { name, options } = await findBrowser();
  project.vitest.logger.log(`Testing the site in ${name}.`);
  const browser = await chromium.launchServer(options);
  const server = await serve(dist);
  project.provide('ws', browser.wsEndpoint());
  project.provide('url', server.url);
  return async () => {
    await browser.close();
    await server.close();
  };
}

/** Epoch milliseconds; 0 where there is no site yet. */
function builtAt(): number {
  const page = join(dist, 'index.html');
  return existsSync(page) ? statSync(page).mtimeMs : 0;
}

function changedAt(): number {
  const files = sources.flatMap((source) => {
    const path = join(root, source);
    if (statSync(path).isFile()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
  });
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

function build(): void {
  const command = ['scripts/cli.ts', 'build', '--quiet'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The site does not build:\n${stdout}${stderr}`);
}
