/** Formulas of metrics in words and as fractions. */
import type { Definition } from '#core/agreement/agreement.ts';
import { formulaText } from '#core/measures/kpi/english.ts';
import type { Formula, Metric, Variant } from '#core/schema/policies.generated.ts';
import { linkOf } from './definitions.ts';
import { written } from './written.ts';

export interface Part {
  readonly title: string;
  readonly href?: string;
}

const OPERANDS = ['quantity', 'metric'];

/** Of a metric or of another reading of one. */
export function formulaOf(metric: Definition): string {
  return formulaText(
    written<Metric | Variant>(metric).formula,
    (kind, id) => linkOf(kind === 'stage' ? 'stage' : OPERANDS, id).title,
  );
}

export interface Fraction {
  readonly above: readonly Part[];
  readonly below: readonly Part[];
}

/** What stands above and below the line; nothing stands below what is not divided. */
export function fractionOf(metric: Definition): Fraction {
  return fraction(written<Metric | Variant>(metric).formula);
}

function fraction(formula: Formula): Fraction {
  const operands = (ids: readonly string[]) => ids.map((id) => linkOf(OPERANDS, id));
  if ('ratio' in formula) return { above: operands([formula.ratio.of]), below: operands([formula.ratio.out_of]) };
  if ('derived' in formula) {
    const { multiply, divide_by: below = [] } = formula.derived;
    return { above: operands(multiply), below: operands(below) };
  }
  if ('sum' in formula) return { above: operands([formula.sum]), below: [] };
  if ('cumulative' in formula) return { above: operands([formula.cumulative]), below: [] };
  if ('percentile' in formula) return { above: operands([formula.percentile.of]), below: [] };
  return {
    above: [linkOf('stage', formula.conversion.to)],
    below: [linkOf('stage', formula.conversion.from)],
  };
}
