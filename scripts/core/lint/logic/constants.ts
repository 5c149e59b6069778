/**
 * Conditions that come out alike for every lead. Found from the inside out: where a part is to blame, the
 * part is told and not all that stands around it. Parts that change nothing are left out before the
 * whole is asked about, so that a second mistake beside the first is found as well.
 */
import type { Test } from '../../conditions/test.ts';
import { coneOf } from './cone.ts';
import { unreachedGrades } from './grades.ts';
import type { LogicContext } from './logic-rule.ts';
import { truth } from './proofs.ts';
import { firstMatches, standingTests } from './written-tests.ts';

export type Always = 'never' | 'always';

export interface Constant {
  readonly test: Test;
  /** `never` true, or `always` whenever it is known. */
  readonly is: Always;
}

const known = new WeakMap<LogicContext, readonly Constant[]>();

/** In the order of the program; each mistake once. */
export function constantsIn(context: LogicContext): readonly Constant[] {
  const before = known.get(context);
  if (before !== undefined) return before;
  const found = findConstants(context);
  known.set(context, found);
  return found;
}

function findConstants(context: LogicContext): readonly Constant[] {
  const { program, proofs } = context;
  const constants: Constant[] = [];
  const named = new Map<string, Always | undefined>();

  const ask = (test: Test): Always | undefined => {
    const [yes, no] = (['true', 'false'] as const).map((word) => proofs.can([truth(test, word)]).is);
    if (yes === 'impossible' && no === 'possible') return 'never';
    return no === 'impossible' && yes === 'possible' ? 'always' : undefined;
  };
  const asked = (test: Test, whole: Test): Always | undefined => {
    const is = coneOf(program, test).isOpen ? undefined : ask(test);
    if (is !== undefined) constants.push({ test: whole, is });
    return is;
  };
  const combined = (test: Extract<Test, { op: 'all' | 'any' }>): Always | undefined => {
    const parts = test.of.map((part) => ({ part, is: visit(part) }));
    const decides = test.op === 'all' ? 'never' : 'always';
    if (parts.some(({ is }) => is === decides)) return decides;
    const open = parts.flatMap(({ part, is }) => (is === undefined ? [part] : []));
    if (open.length === 0) return parts[0]?.is;
    return open.length === 1 ? undefined : asked({ ...test, of: open }, test);
  };
  const visit = (test: Test): Always | undefined => {
    switch (test.op) {
      case 'all':
      case 'any':
        return combined(test);
      case 'not':
        return opposite(visit(test.of));
      case 'condition':
        return named.get(test.condition);
      case 'decision':
        return undefined;
      case 'grade':
        return test.grades.every((grade) => unreachedGrades(context, test.model).includes(grade))
          ? 'never'
          : asked(test, test);
      case 'at_least':
        return test.of.map(visit).every((is) => is === undefined) ? asked(test, test) : undefined;
      default:
        return asked(test, test);
    }
  };

  for (const step of program.steps) if (step.step === 'condition') named.set(step.id, visit(step.when));
  for (const test of standingTests(program)) if (!isNamed(test, context)) visit(test);
  for (const { of } of firstMatches(program)) of.forEach(visit);
  return constants;
}

function isNamed(test: Test, { program }: LogicContext): boolean {
  return program.steps.some((step) => step.step === 'condition' && step.when === test);
}

function opposite(is: Always | undefined): Always | undefined {
  if (is === undefined) return undefined;
  return is === 'never' ? 'always' : 'never';
}
