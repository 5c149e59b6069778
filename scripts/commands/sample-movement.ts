/** How the sample leads of the new version move, each judged under both at the instant of its file. */
import { movedBetween, movementOf } from '../core/compare/movement.ts';
import type { Movement } from '../core/compare/review.ts';
import { judgeAll } from '../core/program/interpret/verdict.ts';
import type { ExaminedVersions, SampleSet } from './examined-versions.ts';
import { counted } from './losses.ts';
import { momentOf } from './program-to-judge-by.ts';

/** `undefined` where there are none. */
export function sampleMovement(sets: readonly SampleSet[], { base, head }: ExaminedVersions): Movement | undefined {
  const moved = sets.flatMap(({ asOf, base: old, head: current }) => {
    const before = judgeAll(old.program, old.leads, momentOf(old.program, asOf));
    const after = judgeAll(current.program, current.leads, momentOf(current.program, asOf));
    const byLead = new Map(before.map((verdict) => [verdict.lead, verdict]));
    return after.flatMap((verdict) => {
      const own = byLead.get(verdict.lead);
      return own === undefined ? [] : [movedBetween(own, verdict)];
    });
  });
  if (moved.length === 0) return undefined;
  return movementOf(counted(moved.length, 'sample lead'), moved, { base: base.version, head: head.version });
}
