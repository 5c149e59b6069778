/**
 * Entries into stages, in classes: two entries of one class count alike for every leaf. Stages that no
 * leaf tells apart are one class, and so are instants between which no window begins. Entries into
 * `recycled` come before all others of their time, so that what those carry as evidence still counts;
 * evidence that a later recycling puts an end to counts as none and needs no class.
 */
import type { EnteredRecord } from '../../program/lead.ts';
import { RECYCLED } from '../../program/program.ts';
import type { RecordLeaf } from '../leaf.ts';

export interface EntryClass {
  readonly stage: string;
  /** Which part of the past, the newest first. */
  readonly age: number;
  readonly evidence: readonly string[];
  /** Its place among the leaves it counts for. */
  readonly counts: readonly boolean[];
  readonly record: EnteredRecord;
}

const HOUR_MS = 3_600_000;

export function entryClasses(
  leaves: readonly RecordLeaf[],
  stages: readonly string[],
  asOf: number,
): readonly EntryClass[] {
  const windows = [...new Set(leaves.flatMap(({ asks }) => ('stages' in asks ? (asks.inLast ?? []) : [])))];
  const ages = [0, ...windows.toSorted((one, other) => one - other)];
  const criteria = [...new Set(leaves.flatMap(({ asks }) => ('criterion' in asks ? [asks.criterion] : [])))];
  return ages.flatMap((from, age) =>
    stagesOf(leaves, stages, criteria.length > 0).flatMap((stage) => {
      const isRecycled = stage === RECYCLED;
      // The last instant before the next window begins, or one like it.
      const oldest = (ages[age + 1] ?? from + HOUR_MS) - 1;
      const at = asOf - (isRecycled ? oldest : from);
      const counts = leaves.map(
        ({ asks }) =>
          'stages' in asks && asks.stages.includes(stage) && from < (asks.inLast ?? Number.POSITIVE_INFINITY),
      );
      return (isRecycled ? [[]] : subsetsOf(criteria)).map((evidence) => ({
        stage,
        age,
        evidence,
        counts,
        record: { what: 'entered', stage, at, evidence },
      }));
    }),
  );
}

/** One of each class; recycling is one of its own where it puts an end to evidence. */
function stagesOf(leaves: readonly RecordLeaf[], stages: readonly string[], withEvidence: boolean): readonly string[] {
  const named = leaves.flatMap(({ asks }) => ('stages' in asks ? asks.stages : []));
  const classes = new Map<string, string>();
  for (const stage of [...stages, ...named, RECYCLED]) {
    const key = leaves.map(({ asks }) => 'stages' in asks && asks.stages.includes(stage)).join();
    const own = withEvidence && stage === RECYCLED ? `${RECYCLED} ${key}` : key;
    if (!classes.has(own)) classes.set(own, stage);
  }
  return [...classes.values()];
}

function subsetsOf(items: readonly string[]): readonly (readonly string[])[] {
  return items.reduce<readonly (readonly string[])[]>(
    (subsets, item) => subsets.concat(subsets.map((subset) => subset.concat(item))),
    [[]],
  );
}
