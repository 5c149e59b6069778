/**
 * What follows from the counted results of a programme: shares in whole percent (nearest, halves up),
 * money in minor units for each lead of sales. Nothing that can be worked out is typed in.
 */
import type { Programme } from '../../schema/policies.generated.ts';
import { dividedRounded, scaled, unscaled } from '../kpi/scaled.ts';

export interface ProgrammeResults {
  /** Percent of the promised number of leads. */
  readonly ofPromise?: number;
  /** Percent of the leads that belong to a segment. */
  readonly withinIcp?: number;
  /** Percent accepted of those decided on. */
  readonly acceptance?: number;
  readonly keepsAcceptance?: boolean;
  /** In the currency of the company, to the hundredth. */
  readonly costPerSql?: number;
  /** Percent of the budget that is spent. */
  readonly ofBudget?: number;
}

export function resultsOf({ promises, results, budget }: Programme): ProgrammeResults {
  if (results === undefined) return {};
  const { leads, within_icp: within, decided, accepted, sqls, spent } = results;
  const acceptance = percentOf(accepted, decided);
  return {
    ...given('ofPromise', percentOf(leads, promises?.leads)),
    ...given('withinIcp', percentOf(within, leads)),
    ...given('acceptance', acceptance),
    ...given('keepsAcceptance', keeps(accepted, decided, promises?.acceptance)),
    ...given('costPerSql', costOf(spent, sqls)),
    ...given('ofBudget', percentOf(spent, budget)),
  };
}

function percentOf(part: number | undefined, whole: number | undefined): number | undefined {
  if (part === undefined || whole === undefined || whole === 0) return undefined;
  return Number(dividedRounded(scaled(part) * 100n, scaled(whole)));
}

/** Compared without rounding: 64.9% does not keep a promise of 65%. */
function keeps(accepted: number | undefined, decided: number | undefined, promised: string | undefined) {
  if (accepted === undefined || decided === undefined || decided === 0 || promised === undefined) return undefined;
  return accepted * 100 >= decided * Number.parseInt(promised, 10);
}

function costOf(spent: number | undefined, sqls: number | undefined): number | undefined {
  if (spent === undefined || sqls === undefined || sqls === 0) return undefined;
  return unscaled(dividedRounded(scaled(spent) / 100n, BigInt(sqls)) * 100n);
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [key in Key]?: Value } {
  const entry: { [key in Key]?: Value } = {};
  if (value !== undefined) entry[key] = value;
  return entry;
}
