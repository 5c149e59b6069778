/** Figures with more decimals than anybody counts, and more than is worked with. */
import type { Agreement } from '../../../agreement/agreement.ts';
import type { Unit } from '../../../agreement/units.ts';
import { unitsOf } from '../../../conditions/decimal.ts';
import { type NodePlace, valueAt } from '../../../diagnostics/place.ts';
import type { Study } from '../../../schema/policies.generated.ts';
import { decimalsIn } from '../../attribution.ts';
import { figuresIn, goalsIn, seriesIn, unitOf } from '../../kpis.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';
import { soundOf } from '../sound-of.ts';

const DECIMALS = 4;

export const figureTooFine: LintRule = {
  id: 'kpi/figure-too-fine',
  affects: ['leadership', 'reporting'],
  title: 'A figure finer than its unit',
  severity: 'error',
  certainty: 'proved',
  why: 'Targets are compared without rounding, so what is written has to be what was meant.',
  remedy: 'Round it, to the smallest coin or to four decimals.',
  check: (agreement, context) =>
    writtenIn(agreement, context).flatMap(({ what, unit, value, place }) => {
      const decimals = unit.startsWith('money') ? decimalsIn(agreement) : DECIMALS;
      const found = unitsOf(value, decimals);
      if (!('unfit' in found)) return [];
      const most = decimals === 0 ? 'no decimals' : `${decimals} decimals at most`;
      const limit = found.unfit === 'too-large' ? 'which is more than can be worked with' : `which may have ${most}`;
      return [{ message: `${what} has the figure ${value}, ${limit}.`, place }];
    }),
};

interface Written {
  readonly what: string;
  readonly unit: Unit;
  readonly value: number;
  readonly place: NodePlace;
}

function writtenIn(agreement: Agreement, context: LintContext): readonly Written[] {
  return [...ofSeries(agreement, context), ...ofStudies(agreement, context), ...ofGoals(agreement, context)];
}

function ofSeries(agreement: Agreement, context: LintContext): readonly Written[] {
  return seriesIn(agreement, context).flatMap((series) => {
    const { definition, what } = series;
    const unit = unitOf(definition) ?? unitOf(definition.enclosing) ?? 'ratio';
    return figuresIn(series).flatMap(({ figure, path }) =>
      (['target', 'actual'] as const).flatMap((key) => {
        const value = figure[key];
        return value === undefined
          ? []
          : [{ what, unit, value, place: valueAt(definition.policy.file, [...path, key]) }];
      }),
    );
  });
}

function ofStudies(agreement: Agreement, context: LintContext): readonly Written[] {
  return soundOf<Study>(agreement, 'study', context).flatMap(({ definition: { name, path, policy }, data }) =>
    data.results.flatMap((result, index) =>
      (['without', 'with'] as const).map((key) => ({
        what: `The study "${name}"`,
        unit: unitOf(agreement.find('metric', result.metric)) ?? 'ratio',
        value: result[key],
        place: valueAt(policy.file, [...path, 'results', index, key]),
      })),
    ),
  );
}

function ofGoals(agreement: Agreement, context: LintContext): readonly Written[] {
  return goalsIn(agreement, context).flatMap(({ definition: { name, path, policy }, data: { worked_back: back } }) => {
    if (back === undefined) return [];
    const place = valueAt(policy.file, [...path, 'worked_back', 'deal_size']);
    return [{ what: `The goal "${name}"`, unit: 'money', value: back.deal_size, place }];
  });
}
