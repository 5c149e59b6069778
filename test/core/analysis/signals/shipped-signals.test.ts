/** Every row of the shipped policies' signals that says what gives it is given by it. */
import { expect, it } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { circuitOf } from '#core/analysis/circuit/circuit.ts';
import type { Observation } from '#core/analysis/reach.ts';
import { signalFactors } from '#core/analysis/signals/factor.ts';
import type { SignalLeaf } from '#core/analysis/signals/tally.ts';
import { lower } from '#core/program/lower/index.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import { judged, MOMENT } from './judged.ts';

const { program } = lower(buildAgreement(await readPolicies('policies')), { asOf: MOMENT.asOf });
if (program === undefined) throw new Error('The policies are broken.');
const base = program;
const observations: readonly Observation[] = [
  { see: 'qualifies-for', side: 'base' },
  { see: 'grade', side: 'base', model: 'engagement' },
];
const { leaves } = circuitOf({ base, head: base, moment: MOMENT }, observations);
const bySignal = Map.groupBy(leaves.filter(isOfSignal), signalOf);
/** Where the groups of the shipped policies are capped. */
const ENOUGH = 8000;

it.each([...bySignal.keys()].map((signal) => ({ signal })))('$signal', ({ signal }) => {
  const own = bySignal.get(signal) ?? [];
  const [factor, ...further] = signalFactors(signal, own, { moment: MOMENT, programs: [base], enough: () => ENOUGH });
  expect(further).toEqual([]);
  expect(factor?.open).toBeUndefined();
  for (const { answers, part } of factor?.rows ?? []) {
    if (part === undefined) continue;
    expect(judged(own, part().events ?? [], base, () => ENOUGH)).toEqual(answers);
  }
});

function isOfSignal(leaf: (typeof leaves)[number]): leaf is SignalLeaf {
  return leaf.leaf === 'count' || leaf.leaf === 'points' || leaf.leaf === 'quiet';
}

function signalOf(leaf: SignalLeaf): string {
  if (leaf.leaf === 'quiet') return leaf.signal;
  return leaf.leaf === 'count' ? leaf.count.signal : leaf.rule.of.signal;
}
