/**
 * Finds the browser for the tests of the site: the first of a fixed list that really starts. One that
 * was asked for by name comes first; then the one that comes with the installation, so that runs are
 * alike wherever it fits; then what the machine has.
 */

import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright-core';
import { shippedChromium } from './shipped-chromium.ts';

interface Browser {
  readonly name: string;
  readonly options: LaunchOptions;
}

type Candidate = LaunchOptions | undefined | Promise<LaunchOptions | undefined>;

// A container has no sandbox to offer and little shared memory; the rest keeps the browser from
// calling anywhere while we count requests.
const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

const usualPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

/** Options that start each, or nothing where it cannot exist. */
const candidates: Readonly<Record<string, () => Candidate>> = {
  PLAYBOOK_CHROMIUM: () => at(process.env['PLAYBOOK_CHROMIUM']),
  'the Chromium of the installation': shippedChromium,
  "Playwright's Chromium": () => ({}),
  'Google Chrome': () => ({ channel: 'chrome' }),
  'Microsoft Edge': () => ({ channel: 'msedge' }),
  'the Chromium of the system': () => at(usualPaths.find(existsSync)),
};

const help = `No Chromium starts on this machine, so the site cannot be tested.
Install Google Chrome or Microsoft Edge, or run: npx playwright-core install chromium
or, on Debian and Ubuntu: apt install chromium`;

/** Fails rather than skips: a site nobody looked at is not a tested site. */
export async function findBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const [name, candidate] of Object.entries(candidates)) {
    try {
      const found = await candidate();
      if (!found) continue;
      const options = { ...found, args };
      await (await chromium.launch({ ...options, timeout: 20_000 })).close();
      return { name, options };
    } catch (error) {
      failures.push(`  ${name}: ${String(error).split('\n', 2).join(' ')}`);
    }
  }
  throw new Error([help, ...failures].join('\n'));
}

function at(executablePath: string | undefined): LaunchOptions | undefined {
  return executablePath ? { executablePath } : undefined;
}
