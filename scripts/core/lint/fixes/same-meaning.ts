/**
 * Whether two versions of a program judge every lead alike. Most fixes change nothing that is judged by,
 * and the programs are equal but for places and titles; the rest has to be proved.
 */
import { analyse } from '../../analysis/analyse.ts';
import type { Observation } from '../../analysis/reach.ts';
import type { Moment } from '../../program/interpret/past.ts';
import type { Program } from '../../program/program.ts';

/** `unproved`: neither a lead that comes out differently, nor a proof that there is none. */
export type Meaning = 'same' | 'changed' | 'unproved';

/** Combinations tried; beyond them nothing is proved. */
const STEPS = 300_000;

export function meaningOf(base: Program, head: Program, moment: Moment): Meaning {
  if (judgedBy(base) === judgedBy(head)) return 'same';
  const { reached, complete } = analyse({ base, head, moment, samples: [] }).reach(
    [comesOutOtherwise(base, head)],
    STEPS,
  );
  const different = reached.filter(({ seen: [differs] }) => differs === 'true');
  if (different.some(({ lead }) => lead !== undefined)) return 'changed';
  return complete && different.length === 0 ? 'same' : 'unproved';
}

/** One thing under the base and another under the head, as one question. */
function comesOutOtherwise(base: Program, head: Program): Observation {
  const stages = [base, head].flatMap(({ lifecycle }) => lifecycle.stages.map(({ id }) => id));
  const outcomes = [...new Set([...stages, 'disqualified', 'none'])];
  return {
    see: 'meets',
    any: outcomes.map((outcome) => [
      { observation: { see: 'qualifies-for', side: 'base' }, words: [outcome] },
      { observation: { see: 'qualifies-for', side: 'head' }, words: outcomes.filter((other) => other !== outcome) },
    ]),
  };
}

/** What a program says of leads: where it is written, and what it is called, make no difference. */
function judgedBy(program: Program): string {
  return JSON.stringify(program, (key, value: unknown) => {
    if (key === 'origin' || key === 'title') return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
