/**
 * The Chromium that the installation brings along, for Linux on x64. Its package is made for hosted
 * functions and unpacks into the machine's temporary folder, where it would also take any file named
 * `chromium` for its own. We give it a folder of ours instead, for each version, and move that into
 * place only when complete: runs side by side and runs cut short both leave something that works.
 */

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

const libraryFolders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib'];

/** What starts it, or nothing on another platform. */
export async function shippedChromium(): Promise<LaunchOptions | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/chromium-${version}`, import.meta.url));
  if (!existsSync(folder)) await unpack(join(home, 'bin'), folder);
  return { executablePath: join(folder, 'chromium'), env: { ...process.env, ...fonts(folder), ...libraries(folder) } };
}

async function unpack(archives: string, folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = draft;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(archives, 'al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  writeFileSync(join(draft, 'fonts', 'ours.conf'), fontConfiguration(folder));
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another run was first: theirs is as good as ours.
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Without any font Chromium dies on the first `<input>`; with its own, text looks alike everywhere. */
function fonts(folder: string): NodeJS.ProcessEnv {
  return { FONTCONFIG_FILE: join(folder, 'fonts', 'ours.conf') };
}

/** The package's own configuration names a temporary folder that is not there. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

/** It brings the libraries a bare machine lacks; where they are installed, the installed ones fit better. */
function libraries(folder: string): NodeJS.ProcessEnv {
  if (libraryFolders.some((installed) => existsSync(join(installed, 'libnss3.so')))) return {};
  const { LD_LIBRARY_PATH } = process.env;
  const own = join(folder, 'al2023', 'lib');
  return { LD_LIBRARY_PATH: LD_LIBRARY_PATH ? `${own}:${LD_LIBRARY_PATH}` : own };
}
