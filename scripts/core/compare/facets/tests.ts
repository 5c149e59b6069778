/** Tests of both versions, by where they stand; one that is not written holds for every lead, or for none. */
import type { Definition } from '../../agreement/agreement.ts';
import type { Side } from '../../analysis/reach.ts';
import type { Origin, Test } from '../../conditions/test.ts';
import { pathKey } from '../../diagnostics/place.ts';
import type { Program } from '../../program/program.ts';
import type { Changed, Logic } from '../comparing.ts';
import { testOutcome } from '../outcomes.ts';
import { bothSides, rankOfTruth } from '../proof.ts';
import type { Asked } from './proved.ts';

interface HoldsWords {
  readonly holds: string;
  readonly fails: string;
}

/** The truth of one test on each side; nothing to ask where one of them is not in force. */
export function askTruth(tests: Readonly<Record<Side, Test | undefined>>, words: HoldsWords): Asked | undefined {
  const { base, head } = tests;
  if (base === undefined || head === undefined) return undefined;
  const testOn = (side: Side): Test => (side === 'base' ? base : head);
  return {
    ...bothSides((side) => ({ see: 'holds', side, test: testOn(side) }), rankOfTruth),
    finer: bothSides((side) => ({ see: 'truth', side, test: testOn(side) }), rankOfTruth),
    tests: { base, head },
    tell: { base: testOutcome(base, words), head: testOutcome(head, words) },
  };
}

/** Says to which leads a definition applies, by its own `when`; all of them where it has none. */
export function statementsOf(
  { before, after }: Changed,
  { base, head }: Logic,
): Readonly<Record<Side, Test | undefined>> {
  return { base: statementIn(before, base), head: statementIn(after, head) };
}

function statementIn({ kind, id, data, path, policy }: Definition, { statements }: Program): Test | undefined {
  if (data['when'] === undefined) return always({ file: policy.file, path });
  const at = pathKey([...path, 'when']);
  return statements.find((one) => one.kind === kind && one.id === id && pathKey(one.origin.path) === at)?.when;
}

export function always(origin: Origin): Test {
  return { op: 'all', origin, of: [] };
}
