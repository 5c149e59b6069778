/** The leaves of a circuit: those that ask the same are one object. */
import type { EventCount, Test } from '../../../conditions/test.ts';
import type { Inactivity } from '../../../program/program.ts';
import {
  type BeganLeaf,
  type Construct,
  type CountLeaf,
  type FieldLeaf,
  type FieldsLeaf,
  type FreeLeaf,
  type KnownLeaf,
  type Leaf,
  leafKey,
  type PointsLeaf,
  type QuietLeaf,
  type RecordLeaf,
} from '../../leaf.ts';
import type { Side } from '../../reach.ts';

export interface Leaves {
  known(field: string, domain: boolean): KnownLeaf;
  field(asked: Pick<FieldLeaf, 'field' | 'domain' | 'comparison'>): FieldLeaf;
  fields(asked: Omit<FieldsLeaf, 'leaf'>): FieldsLeaf;
  /** How far it counts is said when the circuit is finished. */
  count(count: EventCount): CountLeaf;
  points(asked: Omit<PointsLeaf, 'leaf'>): PointsLeaf;
  quiet(signal: string, inactivity: Inactivity): QuietLeaf;
  began(field: string, inactivity: Inactivity): BeganLeaf;
  record(asks: RecordLeaf['asks']): RecordLeaf;
  /** `meaning` tells apart what two versions mean by one test. */
  free(test: Test, construct: Construct, side: Side, meaning: string): FreeLeaf;
}

export function openLeaves(): Leaves {
  const made = new Map<string, Leaf>();
  const once = <L extends Leaf>(leaf: L, key = leafKey(leaf)): L => {
    const before = made.get(key);
    // One key is one kind of leaf: the key says which.
    if (before !== undefined) return before as L;
    made.set(key, leaf);
    return leaf;
  };
  return {
    known: (field, domain) => once({ leaf: 'known', field, domain }),
    field: (asked) => once({ leaf: 'field', ...asked }, fieldKey(asked)),
    fields: (asked) => once({ leaf: 'fields', ...asked }),
    count: (count) => once({ leaf: 'count', count, enough: 0 }),
    points: (asked) => once({ leaf: 'points', ...asked }),
    quiet: (signal, inactivity) => once({ leaf: 'quiet', signal, inactivity }),
    began: (field, inactivity) => once({ leaf: 'began', field, inactivity }),
    record: (asks) => once({ leaf: 'record', asks }),
    free: (test, construct, side, meaning) => {
      const leaf: FreeLeaf = { leaf: 'free', test, construct, side };
      return once(leaf, `${leafKey({ ...leaf, side: 'base' })} ${meaning}`);
    },
  };
}

/** What the type says beside its name makes no difference: literals are in its units already. */
function fieldKey({ field, domain, comparison }: Pick<FieldLeaf, 'field' | 'domain' | 'comparison'>): string {
  const { type, ...asked } = comparison;
  const isFolded = type.is === 'list' ? type.of.is : type.is;
  return JSON.stringify(['field', field, domain, isFolded, { ...asked, list: undefined }]);
}
