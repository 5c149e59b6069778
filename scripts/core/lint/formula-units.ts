/**
 * What formulas come out in, against what they are said to be in. Units of operands are taken as they
 * are declared; what is worked out from a wrong operand is not judged, so that one slip is told once.
 */
import type { Agreement, Definition } from '../agreement/agreement.ts';
import {
  type Dimension,
  dimensionOf,
  dimensionText,
  isSameDimension,
  quotient,
  type Unit,
  unitText,
} from '../agreement/units.ts';
import { textOf } from '../agreement/written.ts';
import type { Path } from '../diagnostics/place.ts';
import type { Formula, Quantity } from '../schema/policies.generated.ts';
import { operandsOf, type Series, seriesIn, unitOf } from './kpis.ts';
import type { LintContext } from './lint-rule.ts';
import { type Sound, soundOf } from './rules/sound-of.ts';

export interface Mismatch {
  readonly definition: Definition;
  /** Subject of the sentence. */
  readonly what: string;
  readonly says: Unit;
  /** What it comes out as. */
  readonly comes: string;
  /** Value that is probably wrong. */
  readonly path: Path;
}

const TIMES: readonly Unit[] = ['minutes', 'hours', 'days', 'months'];

export function mismatchesIn(agreement: Agreement, context: LintContext): readonly Mismatch[] {
  const quantities = soundOf<Quantity>(agreement, 'quantity', context).flatMap((sound) => ofQuantity(sound, agreement));
  const wrong = new Set(quantities.map(({ definition }) => definition.name));
  const readings = seriesIn(agreement, context).flatMap((series) => ofSeries(series, agreement));
  for (const { definition } of readings) wrong.add(definition.name);
  const told = readings.filter(({ definition, formula }) => {
    const { above, below } = operandsOf(formula);
    const outer = definition.enclosing?.name;
    return ![...above, ...below].some((id) => wrong.has(id)) && (outer === undefined || !wrong.has(outer));
  });
  return [...quantities, ...told];
}

function ofQuantity({ definition, data }: Sound<Quantity>, agreement: Agreement): readonly Mismatch[] {
  if (data.drawn_from === undefined) return [];
  const { units, comes, at = ['unit'] } = drawn(data.drawn_from, agreement);
  if (units.includes(data.unit)) return [];
  const what = `The quantity "${definition.name}"`;
  return [{ definition, what, says: data.unit, comes, path: [...definition.path, ...at] }];
}

interface Drawn {
  readonly units: readonly Unit[];
  readonly comes: string;
  /** Where the mistake is, if not in the unit. */
  readonly at?: Path;
}

const COUNTS: readonly Unit[] = ['count', 'ratio'];

function drawn(from: NonNullable<Quantity['drawn_from']>, agreement: Agreement): Drawn {
  if (from.worth_at !== undefined || from.worth_in !== undefined) return { units: ['money'], comes: 'money' };
  if (from.time !== undefined) return { units: TIMES, comes: 'a time' };
  if (from.total_of === undefined) return { units: ['count'], comes: 'a count' };
  const type = textOf(agreement.find('field', from.total_of.field)?.data['type']) ?? 'number';
  if (type === 'money') return { units: ['money'], comes: 'money' };
  if (type === 'number') return { units: [...COUNTS, ...TIMES], comes: 'a plain number' };
  const comes = `values of the type "${type}", which nobody can add up`;
  return { units: [], comes, at: ['drawn_from', 'total_of', 'field'] };
}

function ofSeries(series: Series, agreement: Agreement): readonly (Mismatch & { readonly formula: Formula })[] {
  const { definition, data, what } = series;
  const unit = 'unit' in data ? data.unit : unitOf(definition.enclosing);
  const comes = unit === undefined ? undefined : strangeOutcome(data.formula, unit, agreement);
  if (unit === undefined || comes === undefined) return [];
  const path = [...definition.path, 'unit' in data ? 'unit' : 'formula'];
  return [{ definition, what, says: unit, comes, path, formula: data.formula }];
}

/** What the formula comes out as, if that is not the unit. */
function strangeOutcome(formula: Formula, unit: Unit, agreement: Agreement): string | undefined {
  if ('conversion' in formula) return unit === 'percent' || unit === 'ratio' ? undefined : 'a share';
  const { above, below } = operandsOf(formula);
  if ('sum' in formula || 'cumulative' in formula || 'percentile' in formula) {
    const [own] = unitsOf(above, agreement) ?? [];
    return own === undefined || own === unit ? undefined : unitText(own);
  }
  const [top, bottom] = [unitsOf(above, agreement), unitsOf(below, agreement)];
  if (top === undefined || bottom === undefined) return undefined;
  const outcome: Dimension = quotient(top.map(dimensionOf), bottom.map(dimensionOf));
  return isSameDimension(outcome, dimensionOf(unit)) ? undefined : dimensionText(outcome);
}

/** `undefined` if one of them cannot be read. */
function unitsOf(ids: readonly string[], agreement: Agreement): readonly Unit[] | undefined {
  const units = ids.flatMap((id) => unitOf(agreement.find('quantity', id) ?? agreement.find('metric', id)) ?? []);
  return units.length === ids.length ? units : undefined;
}
