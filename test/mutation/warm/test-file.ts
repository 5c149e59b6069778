/**
 * A test file that runs again and again. It is read once and its tests are kept, unless a change is reached
 * while the file is read: then it is read anew with the change switched on.
 */
import { pathToFileURL } from 'node:url';
import { type Declared, type DeclaredTest, declaredBy, type Suite } from './vitest.ts';

export interface Outcome {
  readonly id: string;
  readonly name: string;
  readonly spentMs: number;
  readonly failure?: string;
}

/** Told what is going on: a file is read, or a test runs. */
export interface Observer {
  enter(id: string): void;
  leave(): void;
}

export interface TestFile {
  readonly file: string;
  readonly tests: ReadonlyMap<string, DeclaredTest>;
  /** Suites whose preparations are done. */
  readonly begun: Set<Suite>;
}

let readings = 0;

/** Id under which what happens while a file is read is noted. */
export function readingId(file: string): string {
  return `${file}#`;
}

export async function readTestFile(file: string, { enter, leave }: Observer): Promise<TestFile> {
  readings += 1;
  const url = `${pathToFileURL(file).href}?reading=${readings}`;
  enter(readingId(file));
  try {
    return { file, tests: idsOf(file, await declaredBy(() => import(url))), begun: new Set() };
  } finally {
    leave();
  }
}

/** One after another, for as long as outcomes are asked for. */
export async function* runTests(
  { tests, begun }: TestFile,
  isWanted: (id: string) => boolean,
  observer: Observer,
): AsyncIterable<Outcome> {
  for (const [id, test] of tests) if (isWanted(id)) yield await outcomeOf(id, test, begun, observer);
}

/** Once no more of its tests will run. */
export async function endTestFile({ begun }: TestFile): Promise<void> {
  for (const suite of begun) for (const body of suite.after) await body();
}

function idsOf(file: string, { tests }: Declared): ReadonlyMap<string, DeclaredTest> {
  const ids = new Map<string, DeclaredTest>();
  for (const test of tests) {
    let id = `${file}#${test.name}`;
    for (let again = 2; ids.has(id); again += 1) id = `${file}#${test.name} (${again})`;
    ids.set(id, test);
  }
  return ids;
}

async function outcomeOf(id: string, test: DeclaredTest, begun: Set<Suite>, observer: Observer): Promise<Outcome> {
  const start = performance.now();
  const passed = (): Outcome => ({ id, name: test.name, spentMs: performance.now() - start });
  observer.enter(id);
  try {
    for (const suite of suitesOf(test.suite)) await begin(suite, begun);
    await test.run();
    return passed();
  } catch (error) {
    return { ...passed(), failure: inWords(error) };
  } finally {
    observer.leave();
  }
}

async function begin(suite: Suite, begun: Set<Suite>): Promise<void> {
  if (begun.has(suite)) return;
  begun.add(suite);
  for (const body of suite.before) await body();
}

/** Outermost first. */
function suitesOf(suite: Suite): readonly Suite[] {
  return [...(suite.parent === undefined ? [] : suitesOf(suite.parent)), suite];
}

export function inWords(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
