/** One version of the program while it becomes part of a circuit. */
import type { Test } from '../../conditions/test.ts';
import type { Moment } from '../../program/interpret/past.ts';
import type { Program, Step } from '../../program/program.ts';
import type { Side } from '../reach.ts';
import type { Make } from './making/make.ts';
import type { NodeId } from './node.ts';

export interface Compiling {
  readonly make: Make;
  readonly program: Program;
  readonly moment: Moment;
  readonly side: Side;
  /** The lead came with a source of events: one node, for all counts are known together. */
  readonly eventsKnown: NodeId;
  /** Whether the test is true of the lead, or false, for certain. */
  surely(test: Test, holds: boolean): NodeId;
  step<S extends Step['step']>(step: S, id: string): Extract<Step, { readonly step: S }> | undefined;
  /** Made when it is first asked for; what is made is of one kind for each key. */
  once<T>(key: string, make: () => T): T;
}
