/**
 * Where a program's answers change: the values its tests compare with and the lengths of time it
 * counts in. A program is plain data, so they are found by walking all of it, whatever feature they
 * belong to; a literal that means something else is only one more value to try.
 */
import type { Comparison } from '../../conditions/comparison.ts';
import type { Program } from '../program.ts';

export interface Edges {
  /** By field, or by signal and property joined with a slash: numbers, texts and members compared with. */
  readonly values: ReadonlyMap<string, readonly (string | number)[]>;
  /** Milliseconds and whole days, as they come. */
  readonly durations: readonly number[];
}

/** Keys under which a length of time stands. */
const DURATIONS = new Set(['inLast', 'per', 'after', 'every', 'waits', 'before', 'notBefore', 'duration']);

export function edgesOf({ steps, lifecycle, statements, signals }: Program): Edges {
  const values = new Map<string, Set<string | number>>();
  const durations = new Set<number>();
  const note = (of: string, by: readonly Comparison[]): void => {
    const known = values.get(of) ?? new Set();
    for (const value of by.flatMap(comparedWith)) known.add(value);
    values.set(of, known);
  };
  walk([steps, lifecycle, statements], (node) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'number' && DURATIONS.has(key)) durations.add(value);
    }
    if (node['op'] === 'field' && typeof node['field'] === 'string') note(node['field'], comparisonsIn(node['by']));
    if (typeof node['signal'] === 'string' && Array.isArray(node['where'])) {
      for (const test of node['where'] as readonly Node[])
        note(`${node['signal']}/${String(test['property'])}`, comparisonsIn(test['by']));
    }
  });
  return {
    values: new Map([...values].map(([of, known]) => [of, [...known]])),
    durations: [...durations, ...dayLengths(signals.length)].sort((a, b) => a - b),
  };
}

type Node = Readonly<Record<string, unknown>>;

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
  } else if (typeof value === 'object' && value !== null) {
    visit(value as Node);
    for (const part of Object.values(value)) walk(part, visit);
  }
}

function comparisonsIn(by: unknown): readonly Comparison[] {
  return Array.isArray(by) ? (by as readonly Comparison[]) : [];
}

/** Literals of any comparison; of a bound by case, each value. */
function comparedWith(comparison: Comparison): readonly (string | number)[] {
  const found: (string | number)[] = [];
  for (const [key, part] of Object.entries(comparison)) {
    if (key === 'by' || key === 'type' || key === 'list' || key === 'field') continue;
    collect(part, found);
  }
  return found;
}

/** Of conditions in a case only the values: what they test is noted by itself. */
function collect(part: unknown, found: (string | number)[]): void {
  if (typeof part === 'string' || typeof part === 'number') found.push(part);
  else if (Array.isArray(part)) for (const item of part) collect(item, found);
  else if (typeof part === 'object' && part !== null)
    for (const [key, value] of Object.entries(part)) if (key !== 'when') collect(value, found);
}

/** Days and weeks count in every program that reads events. */
function dayLengths(signals: number): readonly number[] {
  const day = 86_400_000;
  return signals === 0 ? [] : [0, day, 7 * day, 30 * day, 365 * day];
}
