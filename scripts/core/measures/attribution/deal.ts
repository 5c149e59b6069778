/**
 * A deal as attribution sees it, and the terms both teams agreed on before anybody counts: how far
 * back, along which positions, and what overrides every model. Amounts are whole minor units, moments
 * epoch milliseconds.
 */
import { unitsOf } from '../../conditions/decimal.ts';
import { parseDuration } from '../../conditions/duration.ts';
import { parseInstant } from '../../conditions/instant.ts';
import type { AttributionPolicy, AttributionPosition, SampleDeal } from '../../schema/policies.generated.ts';

export interface Touch {
  readonly id: string;
  readonly at: number;
  /** Absent for what came about by itself. */
  readonly programme?: string;
  /** Who was touched; touches without a word for that belong to one person nobody named. */
  readonly contact?: string;
}

export interface Deal {
  readonly amount: bigint;
  /** When it reached the stages of the lifecycle. */
  readonly reached: ReadonlyMap<string, number>;
  readonly touches: readonly Touch[];
}

export type Position = Pick<AttributionPosition, 'id' | 'touch' | 'up_to'>;

export interface Terms {
  readonly endsAt: string;
  /** Milliseconds. */
  readonly lookback: number;
  readonly contacts: 'as-one' | 'evenly';
  /** Programmes of which one touch takes everything. */
  readonly overriding: readonly string[];
  readonly positions: readonly Position[];
}

/** The policy fits its schema; a lookback longer than a hundred years is a hundred years. */
export function termsOf(policy: AttributionPolicy): Terms {
  return {
    endsAt: policy.ends_at,
    lookback: parseDuration(policy.lookback) ?? Number.POSITIVE_INFINITY,
    contacts: policy.contacts ?? 'as-one',
    overriding: policy.overridden_by?.programmes ?? [],
    positions: policy.positions ?? [],
  };
}

/** `undefined` where the amount has more decimals than the currency, or a moment is none. */
export function dealOf({ amount, reached, touches }: SampleDeal, decimals: number): Deal | undefined {
  const units = unitsOf(amount, decimals);
  const moments = [...reached, ...touches].map(({ at }) => parseInstant(at));
  if ('unfit' in units || moments.includes(undefined)) return undefined;
  return {
    amount: BigInt(units.units),
    reached: new Map(reached.map(({ stage, at }) => [stage, parseInstant(at) ?? 0])),
    touches: touches.map(({ id, at, programme, contact }) => ({
      id,
      at: parseInstant(at) ?? 0,
      ...(programme === undefined ? {} : { programme }),
      ...(contact === undefined ? {} : { contact }),
    })),
  };
}
