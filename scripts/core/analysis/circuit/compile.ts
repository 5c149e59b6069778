/** Opens a version of the program: its tests become nodes when they are asked for. */
import type { Op, Test, TestByOp } from '../../conditions/test.ts';
import type { Moment } from '../../program/interpret/past.ts';
import type { Program, Step } from '../../program/program.ts';
import type { Side } from '../reach.ts';
import type { Compiling } from './compiling.ts';
import type { Make } from './making/make.ts';
import type { NodeId } from './node.ts';
import { testNodes } from './tests/index.ts';

export interface Opened {
  readonly make: Make;
  readonly eventsKnown: NodeId;
  readonly moment: Moment;
}

export function compiling(program: Program, side: Side, { make, eventsKnown, moment }: Opened): Compiling {
  const found = { true: new Map<Test, NodeId>(), false: new Map<Test, NodeId>() };
  const made = new Map<string, unknown>();
  const steps = new Map(program.steps.map((step) => [`${step.step} ${step.id}`, step]));
  const to: Compiling = {
    make,
    program,
    moment,
    side,
    eventsKnown,
    surely(test, holds) {
      const known = found[`${holds}`].get(test);
      if (known !== undefined) return known;
      const node = nodeOf(test.op, test, holds, to);
      found[`${holds}`].set(test, node);
      return node;
    },
    step: <S extends Step['step']>(step: S, id: string) =>
      steps.get(`${step} ${id}`) as Extract<Step, { readonly step: S }> | undefined,
    once<T>(key: string, make: () => T): T {
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as T;
    },
  };
  return to;
}

function nodeOf<O extends Op>(op: O, test: TestByOp[O], holds: boolean, to: Compiling): NodeId {
  return testNodes[op](test, holds, to);
}
