/**
 * A test runner for Stryker that stays warm: everything is loaded once, and changes are switched on and off
 * in the loaded code. A run takes milliseconds instead of seconds, so that thousands of changes can be tried.
 */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import type { MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { isReached, noting, switches, switching, unnoted } from './switches.ts';
import { endTestFile, inWords, type Outcome, readingId, readTestFile, runTests, type TestFile } from './test-file.ts';

/** Those that say what conditions and the interpreter do. */
const TESTS = [
  'test/core/conditions/*.test.ts',
  'test/core/program/interpret/*.test.ts',
  'test/core/program/to-js/as-interpreted.test.ts',
] as const;
/** Compares a generated file with its generator, and the sources here are not as they were. */
const NOT_HERE = 'fold.test.ts';
/** They try hundreds of leads in each test, so they come last. */
const SLOW = /properties\.test\.ts$|to-js/u;

class WarmRunner implements TestRunner {
  readonly #files = new Map<string, TestFile>();

  /** What a change does while a test file is read is seen without a new process: the file is read again. */
  capabilities(): { readonly reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  init(): Promise<void> {
    const standIn = new URL('./vitest.ts', import.meta.url).href;
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'vitest' ? { url: standIn, shortCircuit: true } : next(specifier, context),
    });
    return Promise.resolve();
  }

  async dryRun(): Promise<DryRunResult> {
    const files = TESTS.flatMap((pattern) => globSync(pattern)).filter((file) => !file.endsWith(NOT_HERE));
    const tests: TestResult[] = [];
    // All are read before any runs: what modules do when they are first loaded belongs to no test.
    for (const file of files.sort()) await this.#fileAt(resolve(file));
    for (const file of this.#files.values()) {
      for await (const outcome of runTests(file, () => true, noting)) tests.push(resultOf(outcome, file.file));
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage(tests) };
  }

  async mutantRun({ activeMutant, testFilter = [], hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const context = switches();
    context.hitCount = 0;
    if (hitLimit !== undefined) context.hitLimit = hitLimit;
    const run = await this.#killer(activeMutant.id, testFilter);
    if (run.failure === undefined) return { status: MutantRunStatus.Survived, nrOfTests: run.nrOfTests };
    const { id, failure: failureMessage, nrOfTests } = run;
    if (determineHitLimitReached(context.hitCount, hitLimit) !== undefined) return { status: MutantRunStatus.Timeout };
    return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
  }

  /** The first test that fails, or how many passed. */
  async #killer(mutant: string, testFilter: readonly string[]): Promise<Run> {
    const wanted = new Set(testFilter);
    const files = new Set(testFilter.map((id) => id.slice(0, id.indexOf('#'))));
    const inTurn = [...files].sort((a, b) => Number(SLOW.test(a)) - Number(SLOW.test(b)));
    let nrOfTests = 0;
    for (const path of inTurn) {
      const kept = await this.#fileAt(path);
      let file = kept;
      try {
        if (isReached(mutant, readingId(path))) file = await readTestFile(path, switching(mutant));
      } catch (error) {
        const id = testFilter.find((test) => test.startsWith(readingId(path))) ?? path;
        return { id, failure: inWords(error), nrOfTests: nrOfTests + 1 };
      }
      for await (const { id, failure } of runTests(file, (test) => wanted.has(test), switching(mutant))) {
        nrOfTests += 1;
        if (failure !== undefined) return { id, failure, nrOfTests };
      }
      if (file !== kept) await endTestFile(file);
    }
    return { nrOfTests };
  }

  /** Read twice the first time, so that what modules do when they are loaded is not taken for what the file does. */
  async #fileAt(path: string): Promise<TestFile> {
    const kept = this.#files.get(path);
    if (kept !== undefined) return kept;
    await readTestFile(path, unnoted);
    const file = await readTestFile(path, noting);
    this.#files.set(path, file);
    return file;
  }
}

type Run =
  | { readonly failure?: undefined; readonly nrOfTests: number }
  | { readonly id: string; readonly failure: string; readonly nrOfTests: number };

function resultOf({ id, name, spentMs, failure }: Outcome, fileName: string): TestResult {
  const base = { id, name, timeSpentMs: spentMs, fileName };
  return failure === undefined
    ? { ...base, status: TestStatus.Success }
    : { ...base, status: TestStatus.Failed, failureMessage: failure };
}

/** What is reached while a file is read is reached by each of its tests. */
function coverage(tests: readonly TestResult[]): MutantCoverage {
  const { static: unowned, perTest } = switches().mutantCoverage ?? { static: {}, perTest: {} };
  const entries = tests.map(
    ({ id, fileName = '' }) => [id, { ...perTest[readingId(fileName)], ...perTest[id] }] as const,
  );
  return { static: unowned, perTest: Object.fromEntries(entries) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'warm', WarmRunner)];
