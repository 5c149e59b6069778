/**
 * Cases that no lead comes to although their condition can hold: those before them take every lead of
 * theirs, one of them alone or all together, or nothing comes of any case where the condition holds.
 */
import type { Test } from '../../conditions/test.ts';
import { coneOf } from './cone.ts';
import { constantsIn } from './constants.ts';
import type { LogicContext } from './logic-rule.ts';
import { truth } from './proofs.ts';
import { type FirstMatch, firstMatches } from './written-tests.ts';

export interface DeadCase {
  readonly test: Test;
  /** What takes its leads: one case where that suffices, else all before it that share some; none where it is the population. */
  readonly by: readonly Test[];
}

const known = new WeakMap<LogicContext, readonly DeadCase[]>();

export function deadCasesIn(context: LogicContext): readonly DeadCase[] {
  const before = known.get(context);
  if (before !== undefined) return before;
  const dead = firstMatches(context.program)
    .filter(isNoTable)
    .flatMap((list) => deadIn(list, context));
  known.set(context, dead);
  return dead;
}

/** Rows of a table serve every field that looks something up in it. */
function isNoTable({ of }: FirstMatch): boolean {
  return of.every(({ origin }) => !origin.path.includes('rows'));
}

function deadIn({ of, given }: FirstMatch, context: LogicContext): readonly DeadCase[] {
  const { program, proofs } = context;
  const never = new Set(constantsIn(context).flatMap(({ test, is }) => (is === 'never' ? [test] : [])));
  const firstOpen = of.findIndex((test) => coneOf(program, test).isOpen);
  if (given.some((test) => never.has(test) || coneOf(program, test).isOpen)) return [];
  const settled = firstOpen === -1 ? of : of.slice(0, firstOpen);
  return settled.flatMap((test, place) => {
    if (never.has(test) || within(test, never)) return [];
    const first = { observation: { see: 'first-match', side: 'head', of }, words: [String(place)] } as const;
    const answer = proofs.can([first, ...given.map((one) => truth(one))]);
    return answer.is === 'impossible' ? [{ test, by: takers(test, of.slice(0, place), context) }] : [];
  });
}

/** A part of it is told to be impossible already. */
function within(test: Test, never: ReadonlySet<Test>): boolean {
  if (never.has(test)) return true;
  return test.op === 'all' && test.of.some((part) => within(part, never));
}

function takers(test: Test, earlier: readonly Test[], { proofs }: LogicContext): readonly Test[] {
  const alone = earlier.find((other) => proofs.can([truth(test), truth(other, 'false')]).is === 'impossible');
  if (alone !== undefined) return [alone];
  return earlier.filter((other) => proofs.can([truth(test), truth(other, 'true', 'unknown')]).is !== 'impossible');
}
