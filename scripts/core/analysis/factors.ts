/** The factors that answer the leaves of a circuit, each made once for one set of leaves. */
import type { Versions } from './analysis.ts';
import type { Factor } from './factor.ts';
import { type FieldsOfLeads, fieldFactors } from './fields/factors.ts';
import {
  type CountLeaf,
  type FreeLeaf,
  type Leaf,
  leafKey,
  type PointsLeaf,
  type QuietLeaf,
  type RecordLeaf,
} from './leaf.ts';
import { freeFactor } from './records/free-factor.ts';
import { recordsFactors } from './records/records-factors.ts';
import { signalFactors } from './signals/factor.ts';

export type FactorsOf = (
  leaves: readonly Leaf[],
  enough: (leaf: PointsLeaf) => number | undefined,
) => readonly Factor[];

type SignalLeaf = CountLeaf | PointsLeaf | QuietLeaf;

export function openFactors({ base, head, moment, samples }: Versions): FactorsOf {
  const known = new Map<string, readonly Factor[]>();
  const once = (key: string, make: () => readonly Factor[]): readonly Factor[] => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  const fields = [...base.fields, ...head.fields];
  return (leaves, enough) => {
    const { ofFields, ofSignals, ofRecords, free } = sorted(leaves);
    const others = [
      ...once(`fields ${keyOf(ofFields)}`, () => fieldFactors(ofFields, { fields, moment, samples })),
      ...once(`records ${keyOf(ofRecords)}`, () => recordsFactors(ofRecords, { programs: [base, head], moment })),
      ...free.flatMap((leaf) => once(`free ${leafKey(leaf)}`, () => [freeFactor(leaf)])),
    ];
    const signals = [...ofSignals].flatMap(([signal, own]) => {
      const bounds = own.map((leaf) => (leaf.leaf === 'points' ? enough(leaf) : undefined));
      return once(`${signal} ${bounds.join()} ${keyOf(own)}`, () =>
        signalFactors(signal, own, { moment, programs: [head, base], enough }),
      );
    });
    return [...others, ...signals];
  };
}

function keyOf(leaves: readonly Leaf[]): string {
  return leaves.map(leafKey).join(' ');
}

function sorted(leaves: readonly Leaf[]) {
  const ofFields: FieldsOfLeads[] = [];
  const ofSignals = new Map<string, SignalLeaf[]>();
  const ofRecords: RecordLeaf[] = [];
  const free: FreeLeaf[] = [];
  const ofSignal = (signal: string, leaf: SignalLeaf): void => {
    ofSignals.set(signal, [...(ofSignals.get(signal) ?? []), leaf]);
  };
  for (const leaf of leaves) {
    if (leaf.leaf === 'count') ofSignal(leaf.count.signal, leaf);
    else if (leaf.leaf === 'points') ofSignal(leaf.rule.of.signal, leaf);
    else if (leaf.leaf === 'quiet') ofSignal(leaf.signal, leaf);
    else if (leaf.leaf === 'record') ofRecords.push(leaf);
    else if (leaf.leaf === 'free') free.push(leaf);
    else ofFields.push(leaf);
  }
  return { ofFields, ofSignals, ofRecords, free };
}
