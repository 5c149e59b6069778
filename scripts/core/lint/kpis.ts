/** Shared numbers as the rules about them read them: sound ones, in their shape. */
import type { Agreement, Definition } from '../agreement/agreement.ts';
import type { Unit } from '../agreement/units.ts';
import type { Path } from '../diagnostics/place.ts';
import type { Figure, Formula, Goal, Metric, Quantity, Variant } from '../schema/policies.generated.ts';
import type { LintContext } from './lint-rule.ts';
import { type Sound, soundOf } from './rules/sound-of.ts';

export function metricsIn(agreement: Agreement, context: LintContext): readonly Sound<Metric>[] {
  return soundOf<Metric>(agreement, 'metric', context);
}

export function goalsIn(agreement: Agreement, context: LintContext): readonly Sound<Goal>[] {
  return soundOf<Goal>(agreement, 'goal', context);
}

/** Metrics and their other readings: whatever has a formula and figures. */
export interface Series {
  readonly definition: Definition;
  /** "The metric "x"", to begin a sentence with. */
  readonly what: string;
  readonly data: Metric | Variant;
}

export function seriesIn(agreement: Agreement, context: LintContext): readonly Series[] {
  const variants = soundOf<Variant>(agreement, 'metric/variant', context);
  return [
    ...metricsIn(agreement, context).map(({ definition, data }) => ({
      definition,
      data,
      what: `The metric "${definition.name}"`,
    })),
    ...variants.map(({ definition, data }) => ({ definition, data, what: `The reading "${definition.name}"` })),
  ];
}

export interface WrittenFigure {
  readonly figure: Figure;
  readonly path: Path;
}

export function figuresIn({ definition, data }: Series): readonly WrittenFigure[] {
  return (data.figures ?? []).map((figure, index) => ({ figure, path: [...definition.path, 'figures', index] }));
}

/** Two figures for one period: nobody can say which is meant, or whether the other belongs to another one. */
export function hasDoubtfulFigures({ figures = [] }: Metric | Variant): boolean {
  return new Set(figures.map(({ period }) => period)).size < figures.length;
}

/** Ids of quantities and metrics in a formula, above and below the line. */
export function operandsOf(formula: Formula): { readonly above: readonly string[]; readonly below: readonly string[] } {
  if ('sum' in formula) return { above: [formula.sum], below: [] };
  if ('cumulative' in formula) return { above: [formula.cumulative], below: [] };
  if ('percentile' in formula) return { above: [formula.percentile.of], below: [] };
  if ('ratio' in formula) return { above: [formula.ratio.of], below: [formula.ratio.out_of] };
  if ('derived' in formula) return { above: formula.derived.multiply, below: formula.derived.divide_by ?? [] };
  return { above: [], below: [] };
}

/** Of a quantity or a metric; `undefined` where it cannot be read. */
export function unitOf(definition: Definition | undefined): Unit | undefined {
  const data: unknown = definition?.data;
  return definition === undefined || !definition.policy.valid ? undefined : (data as Metric | Quantity).unit;
}

/** Why a goal cannot be measured by a metric; what else could be said of it would only say that again. */
export function wrongMeasure({ grow_by: by, worked_back: back }: Goal, { unit, better }: Metric): string | undefined {
  if (better === 'lower') return `which is better when it is lower, and is to grow by ${by}`;
  if (back === undefined || unit === 'money') return undefined;
  return `which is no amount of money, and is divided by a deal size of ${back.deal_size}`;
}
