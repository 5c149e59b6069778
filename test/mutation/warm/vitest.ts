/**
 * Stands in for vitest where tests run thousands of times in one process that is never left: it takes
 * down what a test file declares and runs nothing by itself.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

export { expect } from './expect.ts';

type Body = (...given: readonly never[]) => unknown;

export interface Suite {
  readonly path: readonly string[];
  readonly parent?: Suite;
  readonly before: Body[];
  readonly after: Body[];
}

export interface DeclaredTest {
  readonly name: string;
  readonly suite: Suite;
  run(): unknown;
}

/** What one file declares. */
export interface Declared {
  readonly root: Suite;
  readonly tests: DeclaredTest[];
  /** Suites may declare their tests a little later. */
  readonly pending: Promise<unknown>[];
}

interface Place {
  readonly declared: Declared;
  readonly suite: Suite;
}

const place = new AsyncLocalStorage<Place>();

function here(): Place {
  const found = place.getStore();
  if (found === undefined) throw new Error('Tests are declared in test files only');
  return found;
}

/** All that is declared while the file is loaded. */
export async function declaredBy(load: () => Promise<unknown>): Promise<Declared> {
  const root: Suite = { path: [], before: [], after: [] };
  const declared: Declared = { root, tests: [], pending: [] };
  await place.run({ declared, suite: root }, load);
  for (let next = declared.pending.pop(); next !== undefined; next = declared.pending.pop()) await next;
  return declared;
}

type Options = Body | number | object | undefined;

function declareTest(name: string, one?: Options, other?: Options): void {
  const run = bodyOf(one, other);
  const { declared, suite } = here();
  declared.tests.push({ name: [...suite.path, name].join(' > '), suite, run: () => run() });
}

function declareSuite(name: string, one?: Options, other?: Options): void {
  const { declared, suite: parent } = here();
  const suite: Suite = { path: [...parent.path, name], parent, before: [], after: [] };
  const result = place.run({ declared, suite }, () => bodyOf(one, other)());
  if (result instanceof Promise) declared.pending.push(result);
}

function bodyOf(...given: readonly Options[]): (...rows: readonly unknown[]) => unknown {
  const body = given.find((one): one is Body => typeof one === 'function');
  return body === undefined ? () => undefined : (body as (...rows: readonly unknown[]) => unknown);
}

type Declare = typeof declareTest;

function withTables(declare: Declare) {
  const each = (rows: readonly unknown[]) => (name: string, one?: Options, other?: Options) => {
    const body = bodyOf(one, other);
    for (const row of rows)
      declare(`${name} ${shown(row)}`, () => (Array.isArray(row) ? body(...(row as unknown[])) : body(row)));
  };
  const forEach = (rows: readonly unknown[]) => (name: string, one?: Options, other?: Options) => {
    const body = bodyOf(one, other);
    for (const row of rows) declare(`${name} ${shown(row)}`, () => body(row));
  };
  return Object.assign(declare, { each, for: forEach });
}

/** Keeps the names of rows apart. */
function shown(row: unknown): string {
  const text = JSON.stringify(row, (_, value: unknown) => (typeof value === 'function' ? 'function' : value)) ?? '';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

export const it = withTables(declareTest);
export const test = withTables((name, one, other) => declareTest(name, one, other));
export const describe = withTables(declareSuite);
export const beforeAll = (body: Body): void => void here().suite.before.push(body);
export const afterAll = (body: Body): void => void here().suite.after.push(body);
