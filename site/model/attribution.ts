/** Attribution as pages tell it: the models, the sample deals, and what each model credits to whom. */
import type { Definition } from '#core/agreement/agreement.ts';
import { creditsOf } from '#core/measures/attribution/credits.ts';
import { type Deal, dealOf, termsOf } from '#core/measures/attribution/deal.ts';
import { positionSentence } from '#core/measures/attribution/english.ts';
import { pathOf, type TouchPath } from '#core/measures/attribution/path.ts';
import { currencyDecimals } from '#core/program/lower/currency.ts';
import type {
  AttributionModel,
  AttributionPolicy,
  AttributionPosition,
  DealTouch,
  SampleDeal,
} from '#core/schema/policies.generated.ts';
import { company } from './company.ts';
import { definitionsOf, linkOf, linkTo, type Named, partsOf } from './definitions.ts';
import { agreement } from './examination.ts';
import { counted, dayText } from './text.ts';
import { written } from './written.ts';

export const models = definitionsOf('attribution-model');
export const positions = definitionsOf('attribution-position');
const deals = definitionsOf('sample-deal');

/** Absent where nothing is agreed about attribution. */
export const attribution = agreement.policies.find(({ kind }) => kind.id === 'attribution')?.data as
  | AttributionPolicy
  | undefined;

export const paths = attribution?.paths ?? [];

export function positionTitle(id: string): string {
  return linkOf('attribution-position', id).title;
}

/** Minor units to the last of them: 1825001 is "$18,250.01". */
export function moneyOf(minor: bigint): string {
  const decimals = currencyDecimals(company.currency);
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: company.currency,
    minimumFractionDigits: decimals,
  });
  const decimal = `${minor}E-${decimals}`;
  return format.format(decimal as `${number}`);
}

/** One touch with everything a page says of it. */
export interface TouchRow {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly programme: { readonly title: string; readonly href?: string } | undefined;
  readonly what: string | undefined;
  readonly contact: string | undefined;
  /** Titles of the positions it holds. */
  readonly holds: readonly string[];
}

export interface WorkedDeal {
  readonly definition: Definition;
  readonly deal: Deal;
  readonly path: TouchPath;
  readonly touches: readonly TouchRow[];
  readonly credits: readonly ModelCredits[];
}

export interface ModelCredits {
  readonly model: Definition;
  /** In the order of the touches. */
  readonly amounts: readonly bigint[];
  readonly sum: bigint;
}

/** `undefined` for a deal that cannot be worked out, which the checks have said. */
export function worked(definition: Definition): WorkedDeal | undefined {
  if (attribution === undefined) return undefined;
  const terms = termsOf(attribution);
  const deal = dealOf(written<SampleDeal>(definition), currencyDecimals(company.currency));
  const path = deal && pathOf(deal, terms);
  if (deal === undefined || path === undefined) return undefined;
  return {
    definition,
    deal,
    path,
    touches: path.touches.map(({ id, at }, place) => touchRow(definition, id, at, heldBy(path, place))),
    credits: models.map((model) => {
      const amounts = creditsOf(deal, written<AttributionModel>(model), terms, paths).map(({ amount }) => amount);
      return { model, amounts, sum: amounts.reduce((sum, amount) => sum + amount, 0n) };
    }),
  };
}

export const workedDeals = deals.map(worked).filter((deal) => deal !== undefined);

function heldBy({ holders }: TouchPath, place: number): readonly string[] {
  return [...holders].filter(([, holder]) => holder === place).map(([position]) => positionTitle(position));
}

function touchRow(deal: Definition, id: string, at: number, holds: readonly string[]): TouchRow {
  const definition = partsOf(deal, 'sample-deal/touch').find(({ name }) => name === id);
  const data = definition === undefined ? undefined : written<DealTouch>(definition);
  return {
    id,
    title: definition?.title ?? id,
    day: dayText(at),
    programme: data?.programme === undefined ? undefined : linkOf('programme', data.programme),
    what: data?.what,
    contact: data?.contact?.replaceAll('-', ' '),
    holds,
  };
}

/** "$18,250.01 after 6 touches between 9 July 2026 and 7 September 2026; won on 2 October 2026." */
export function dealSentence(definition: Definition): string {
  const found = worked(definition);
  if (found === undefined) return 'Not worked out.';
  const { deal, path } = found;
  const [first, last] = [path.touches.at(0), path.touches.at(-1)];
  if (first === undefined || last === undefined) return `${moneyOf(deal.amount)} without a touch that counts.`;
  const days = first.at === last.at ? `on ${dayText(first.at)}` : `from ${dayText(first.at)} to ${dayText(last.at)}`;
  return `${moneyOf(deal.amount)} after ${counted(path.touches.length, 'touch', 'touches')} ${days}; won on ${dayText(path.end)}.`;
}

/** Figures of which revenue is counted by the model. */
export function countsBy(model: Definition): readonly Named[] {
  return agreement.usedBy(model).flatMap(({ from }) => (from?.kind === 'metric' ? [linkTo(from)] : []));
}

export function holderSentence(position: string): string {
  const definition = positions.find(({ name }) => name === position);
  if (definition === undefined) return '';
  const { touch, up_to: stage } = written<AttributionPosition>(definition);
  return positionSentence({ touch }, stage === undefined ? undefined : linkOf('stage', stage).title);
}

/** The touch about which the models differ most: "Took the call" gets between $0.00 and $18,250.01. */
export function creditFinding({ touches, credits }: WorkedDeal): string {
  const spreads = touches.map(({ title }, place) => {
    const amounts = credits.map((row) => row.amounts[place] ?? 0n).sort((one, other) => (one < other ? -1 : 1));
    const [least = 0n, most = 0n] = [amounts.at(0), amounts.at(-1)];
    return { title, least, most };
  });
  const [first] = spreads.toSorted((one, other) => Number(other.most - other.least - (one.most - one.least)));
  if (first === undefined) return 'Credits by model';
  return `By the model, “${first.title}” gets anything between ${moneyOf(first.least)} and ${moneyOf(first.most)}.`;
}
