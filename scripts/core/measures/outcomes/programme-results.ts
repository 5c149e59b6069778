/**
 * What follows from the counted results of a programme: shares in whole percent (nearest, halves up),
 * money to the hundredth for each lead of sales. Nothing that can be worked out is typed in, and all of
 * it is worked out in integers.
 */
import { given } from '../../agreement/given.ts';
import type { Programme } from '../../schema/policies.generated.ts';
import { dividedRounded, scaled, unscaled } from '../kpi/scaled.ts';
import { type Course, qualityOf, volumeOf } from './promise-course.ts';

export interface ProgrammeResults {
  /** Percent of the promised number of leads. */
  readonly ofPromise?: number;
  /** Percent of the leads that belong to a segment. */
  readonly withinIcp?: number;
  /** Percent accepted of those decided on; never rounded up to a promise it does not keep. */
  readonly acceptance?: number;
  /** Leads nobody has decided on yet: they stand apart, neither accepted nor refused. */
  readonly undecided?: number;
  /** In the currency of the company, to the hundredth. */
  readonly costPerSql?: number;
  /** Percent of the budget that is spent. */
  readonly ofBudget?: number;
  /** The promised number, and the promised share of it that sales accepts. */
  readonly volume: Course;
  readonly quality: Course;
}

export function resultsOf(programme: Programme): ProgrammeResults {
  const { promises, results, budget } = programme;
  const [volume, quality] = [volumeOf(programme), qualityOf(programme)];
  if (results === undefined) return { volume, quality };
  const { leads, within_icp: within, decided, sqls, spent } = results;
  return {
    ...given('ofPromise', percentOf(leads, promises?.leads)),
    ...given('withinIcp', percentOf(within, leads)),
    ...given('acceptance', acceptanceOf(programme)),
    ...given('undecided', decided === undefined ? undefined : leads - decided),
    ...given('costPerSql', costOf(spent, sqls)),
    ...given('ofBudget', percentOf(spent, budget)),
    volume,
    quality,
  };
}

function acceptanceOf({ promises, results }: Programme): number | undefined {
  const [accepted, decided] = [results?.accepted, results?.decided];
  const share = percentOf(accepted, decided);
  if (share === undefined || accepted === undefined || decided === undefined || promises === undefined) return share;
  const promised = Number.parseInt(promises.acceptance, 10);
  const isRoundedIntoIt = share === promised && accepted * 100 < decided * promised;
  return isRoundedIntoIt ? share - 1 : share;
}

function percentOf(part: number | undefined, whole: number | undefined): number | undefined {
  if (part === undefined || whole === undefined || whole === 0) return undefined;
  return Number(dividedRounded(scaled(part) * 100n, scaled(whole)));
}

function costOf(spent: number | undefined, sqls: number | undefined): number | undefined {
  if (spent === undefined || sqls === undefined || sqls === 0) return undefined;
  return unscaled(dividedRounded(scaled(spent), BigInt(sqls) * 100n) * 100n);
}
