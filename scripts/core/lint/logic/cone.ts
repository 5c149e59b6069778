/**
 * What a condition looks at in the end, through named conditions, derived fields, scores and matrices:
 * conditions that share none of it say nothing about one another.
 */
import type { Read } from '../../conditions/operator.ts';
import { testsWithin } from '../../conditions/reads.ts';
import type { Op, Test } from '../../conditions/test.ts';
import type { Program } from '../../program/program.ts';
import { KIND_OF_STEP, readsOfStep, readsOfTest } from '../../program/reads.ts';
import { testsOfStep } from './written-tests.ts';

export interface Cone {
  /** Fields that come with the lead, signals, stages and criteria that are recorded. */
  readonly reads: ReadonlySet<string>;
  /**
   * It hangs on something that is not agreed, or told elsewhere: unknown of every lead today, and not
   * once it is settled, so nothing is said of what it can be.
   */
  readonly isOpen: boolean;
}

const OPEN: ReadonlySet<Op> = new Set(['not_agreed', 'unsettled', 'private']);

const known = new WeakMap<Program, (test: Test) => Cone>();

export function coneOf(program: Program, test: Test): Cone {
  const look = known.get(program) ?? looking(program);
  known.set(program, look);
  return look(test);
}

export function shareReads(one: Cone, other: Cone): boolean {
  return [...one.reads].some((read) => other.reads.has(read));
}

/** Definitions do not go round in circles, so each is looked into once and to the end. */
function looking({ steps, lifecycle }: Program): (test: Test) => Cone {
  const inside = new Map<string, { readonly reads: readonly Read[]; readonly tests: readonly Test[] }>([
    ...steps.map(
      (step) =>
        [`${KIND_OF_STEP[step.step]} ${step.id}`, { reads: readsOfStep(step), tests: testsOfStep(step) }] as const,
    ),
    ...lifecycle.criteria.map(
      ({ id, when }) =>
        [`criterion ${id}`, { reads: readsOfTest(when), tests: when === undefined ? [] : [when] }] as const,
    ),
  ]);
  const found = new Map<string, Cone>();
  const through = ({ kind, id }: Read): Cone => {
    const key = `${kind} ${id}`;
    const definition = inside.get(key);
    const own = kind === 'criterion' || definition === undefined ? [key] : [];
    const before = found.get(key) ?? cone(definition?.reads ?? [], definition?.tests ?? [], own);
    found.set(key, before);
    return before;
  };
  const cone = (reads: readonly Read[], tests: readonly Test[], own: readonly string[]): Cone => {
    const cones = reads.map(through);
    return {
      reads: new Set([...own, ...cones.flatMap((one) => [...one.reads])]),
      isOpen: cones.some(({ isOpen }) => isOpen) || tests.flatMap(testsWithin).some(({ op }) => OPEN.has(op)),
    };
  };
  return (test) => cone(readsOfTest(test), [test], []);
}
