/** Formulas of metrics in words and as fractions. */
import type { Definition } from '#core/agreement/agreement.ts';
import { formulaText } from '#core/measures/kpi/english.ts';
import type { Metric } from '#core/schema/policies.generated.ts';
import { linkOf } from './definitions.ts';
import { written } from './written.ts';

export function formulaOf(metric: Definition): string {
  return formulaText(
    written<Metric>(metric).formula,
    (kind, id) => linkOf(kind === 'stage' ? 'stage' : ['quantity', 'metric'], id).title,
  );
}

export interface Fraction {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** What stands above and below the line, by id; `undefined` where the formula is no fraction. */
export function fractionOf(metric: Definition): Fraction | undefined {
  const { formula } = written<Metric>(metric);
  if ('ratio' in formula) return { above: [formula.ratio.of], below: [formula.ratio.out_of] };
  if ('derived' in formula) return { above: formula.derived.multiply, below: formula.derived.divide_by ?? [] };
  return undefined;
}
