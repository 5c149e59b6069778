/** Changes to written policies: where leads can move by them, where they cannot, and leads that show it. */
import { describe, expect, it } from 'vitest';
import { analyse } from '#core/analysis/analyse.ts';
import type { Observation } from '#core/analysis/reach.ts';
import { seenOf } from '#core/analysis/witness/see.ts';
import { type Change, versionsOf } from './changed-policies.ts';

const FUNNEL: readonly Observation[] = [
  { see: 'qualifies-for', side: 'base' },
  { see: 'qualifies-for', side: 'head' },
];

const shipped = (file: string, from: string, to: string): Change => ({ folder: 'policies', file, from, to });
const hallgarth = (file: string, from: string, to: string): Change => ({
  folder: 'test/policies/hallgarth',
  file,
  from,
  to,
});

const RAISED = shipped('lifecycle.yaml', 'otherwise: 100\n', 'otherwise: 110\n');

const CHANGES: readonly (readonly [what: string, change: Change, moves: readonly string[]])[] = [
  ['a threshold raised', RAISED, ['mql → inquiry', 'mql → none']],
  [
    'a threshold lowered',
    shipped('lifecycle.yaml', 'otherwise: 100\n', 'otherwise: 90\n'),
    ['inquiry → mql', 'none → mql'],
  ],
  [
    // Fit alone is never enough for the score that is asked for beside it.
    'a condition dropped that follows from the other',
    shipped('lifecycle.yaml', '                - { score: engagement, above: 0 }\n', ''),
    [],
  ],
  [
    'a condition dropped',
    shipped('lifecycle.yaml', '        - { condition: may-be-contacted }\n', ''),
    ['inquiry → mql', 'none → mql'],
  ],
  [
    'two conditions in the other order',
    hallgarth(
      'lifecycle.yaml',
      '        - { cell: worth, in: [go, look] }\n        - { condition: serious-plant }\n',
      '        - { condition: serious-plant }\n        - { cell: worth, in: [go, look] }\n',
    ),
    [],
  ],
];

describe('a change of written policies', () => {
  it.for(CHANGES)('%s', async ([, change, allowed]) => {
    const versions = await versionsOf(change);
    const analysis = analyse(versions);
    const { reached, complete, because } = analysis.reach(FUNNEL);
    expect({ complete, because }).toEqual({ complete: true, because: [] });
    const moved = reached.filter(({ seen }) => seen[0] !== seen[1]);
    for (const { seen } of moved) expect(allowed).toContain(seen.join(' → '));
    expect(moved.length > 0).toBe(allowed.length > 0);
    for (const { seen, lead } of reached) {
      if (lead === undefined) continue;
      expect(seenOf(versions, FUNNEL, lead)).toEqual(seen);
      expect(seenOf(versions, FUNNEL, analysis.smallest(FUNNEL, lead).lead)).toEqual(seen);
    }
  });

  it('has the same answer within the same steps, and says where they did not do', async () => {
    const versions = await versionsOf(RAISED);
    const [one, other] = [analyse(versions).reach(FUNNEL, 500), analyse(versions).reach(FUNNEL, 500)];
    expect(one).toEqual(other);
    expect(one).toMatchObject({ complete: false, because: ['steps'] });
    for (const { seen, lead } of one.reached) {
      if (lead !== undefined) expect(seenOf(versions, FUNNEL, lead)).toEqual(seen);
    }
  });
});
