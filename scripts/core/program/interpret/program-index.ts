/** Look-ups into a program, made once for each. */
import type { FieldType } from '../../conditions/value.ts';
import type { Criterion, Program, ProgramSignal, Reason, Stage } from '../program.ts';
import { fieldsRead } from '../reads.ts';
import { stageRanks } from '../stage-ranks.ts';

export interface ProgramIndex {
  readonly ranks: ReadonlyMap<string, number>;
  readonly stages: ReadonlyMap<string, Stage>;
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly signals: ReadonlyMap<string, ProgramSignal>;
  /** Source fields the program reads, in dictionary order. */
  readonly fieldsRead: readonly string[];
  propertyType(signal: string, property: string): FieldType | undefined;
}

const indexes = new WeakMap<Program, ProgramIndex>();

export function indexOf(program: Program): ProgramIndex {
  const known = indexes.get(program);
  if (known !== undefined) return known;
  const index = makeIndex(program);
  indexes.set(program, index);
  return index;
}

function makeIndex(program: Program): ProgramIndex {
  const { lifecycle } = program;
  const signals = byId(program.signals);
  return {
    ranks: stageRanks(program),
    stages: byId(lifecycle.stages),
    criteria: byId(lifecycle.criteria),
    reasons: byId(lifecycle.reasons),
    signals,
    fieldsRead: fieldsRead(program),
    propertyType: (signal, property) => signals.get(signal)?.properties.find(({ id }) => id === property)?.type,
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
