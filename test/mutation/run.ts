/**
 * `npm run mutation`: would the tests notice if the operators, the comparisons or the interpreter were wrong?
 * Stryker changes them in thousands of small ways and runs the tests that reach each change. A run ends
 * after some minutes; the next one goes on where it stopped, and tries again only what has changed.
 *
 * Exit codes: 0 enough are noticed; 1 too few; 2 it did not run; 4 more to do.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Report, summaryOf } from './summary.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = `${ROOT}/node_modules/.cache/mutation/mutants.json`;
const WANTED = 90;

/** True if Stryker came to its end before it was stopped. */
function mutate(minutes: number, files: string | undefined): Promise<boolean> {
  const only = files === undefined ? [] : ['--mutate', files];
  // Outside node_modules, where Node would not take types away.
  const copies = ['--tempDirName', join(tmpdir(), 'lockstep-mutation')];
  const args = [
    `${ROOT}/node_modules/@stryker-mutator/core/bin/stryker.js`,
    'run',
    'test/mutation/stryker.config.json',
  ];
  const stryker = spawn(process.execPath, [...args, ...copies, ...only], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let isStopped = false;
  const timer = setTimeout(() => {
    isStopped = true;
    // What was found until then is kept.
    stryker.kill('SIGINT');
  }, minutes * 60_000);
  return new Promise((resolve, reject) => {
    stryker.once('error', reject);
    stryker.once('exit', (code) => {
      clearTimeout(timer);
      if (code === 0 || isStopped) resolve(!isStopped);
      else reject(new Error(`Stryker ended with ${code}`));
    });
  });
}

function report(): number {
  const { lines, killedOfHundred } = summaryOf(JSON.parse(readFileSync(RESULTS, 'utf8')) as Report);
  process.stdout.write(`${lines.join('\n')}\n`);
  return killedOfHundred;
}

try {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '9' }, mutate: { type: 'string' } } });
  const isThrough = await mutate(Number(values.minutes), values.mutate);
  const killed = report();
  if (!isThrough) process.stdout.write('There are more: the same command goes on with them.\n');
  process.exitCode = isThrough ? (killed >= WANTED ? 0 : 1) : 4;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
