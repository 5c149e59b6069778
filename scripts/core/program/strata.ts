/**
 * The three strata of a program: what is worked out of each person alone, what the members of an
 * account come to, and what people take over from it. Each reads earlier ones only, so two passes
 * over the people of an account are enough, and a roll-up never waits for another.
 */
import type { Read } from '../conditions/operator.ts';
import { PERSON } from '../conditions/test.ts';
import type { Program, Step } from './program.ts';
import { KIND_OF_STEP, readsOfLifecycle, readsOfStep, readsOfTest } from './reads.ts';

export interface Strata {
  /** Of each person alone. */
  readonly persons: readonly Step[];
  /** Read what the account comes to, themselves or through another; they follow in the order of the steps. */
  readonly inherited: readonly Step[];
}

const known = new WeakMap<Program, Strata>();

export function strataOf(program: Program): Strata {
  const before = known.get(program);
  if (before !== undefined) return before;
  const asksAccount = askingAccount(program);
  const [persons, inherited] = [false, true].map((asks) =>
    program.steps.filter((step) => asksAccount(readsOfStep(step)) === asks),
  );
  const strata = { persons: persons ?? [], inherited: inherited ?? [] };
  known.set(program, strata);
  return strata;
}

/** Whether something that reads this asks about the members of the account. */
export function askingAccount({
  steps,
  lifecycle: { criteria },
}: Pick<Program, 'steps' | 'lifecycle'>): (reads: readonly Read[]) => boolean {
  const definitions = new Map<string, readonly Read[]>([
    ...steps.map((step) => [`${KIND_OF_STEP[step.step]} ${step.id}`, readsOfStep(step)] as const),
    ...criteria.map(({ id, when }) => [`criterion ${id}`, readsOfTest(when)] as const),
  ]);
  const found = new Map<string, boolean>();
  const asks = ({ kind, id }: Read): boolean => {
    if (kind === 'subject') return true;
    const key = `${kind} ${id}`;
    const before = found.get(key);
    if (before !== undefined) return before;
    // What waits for itself is reported elsewhere; here it only must end.
    found.set(key, false);
    const does = (definitions.get(key) ?? []).some(asks);
    found.set(key, does);
    return does;
  };
  return (reads) => reads.some(asks);
}

/** Whether verdicts ask about people of the same account, or about anything else that accounts have. */
export function usesAccount(program: Program): boolean {
  return subjectsAsked(program).size > 0;
}

/** Whether they ask about anything else than people. */
export function usesMembers(program: Program): boolean {
  return [...subjectsAsked(program)].some((subject) => subject !== PERSON);
}

const asked = new WeakMap<Program, ReadonlySet<string>>();

/** Subjects that verdicts ask about, people among them. */
export function subjectsAsked(program: Program): ReadonlySet<string> {
  const before = asked.get(program);
  if (before !== undefined) return before;
  const reads = [...program.steps.flatMap(readsOfStep), ...readsOfLifecycle(program.lifecycle)];
  const subjects = new Set(reads.flatMap(({ kind, id }) => (kind === 'subject' ? [id] : [])));
  asked.set(program, subjects);
  return subjects;
}
