/** A formula in words: what stands above the line, what below, and on what terms. */
import { durationText, parseDuration } from '../../conditions/duration.ts';
import { inline, listed } from '../../conditions/phrase.ts';
import type { Formula } from '../../schema/policies.generated.ts';

/** Names for people of stages, quantities and metrics. */
export type NameOf = (kind: 'stage' | 'operand', id: string) => string;

export function formulaText(formula: Formula, nameOf: NameOf): string {
  const operand = (id: string): string => inline(nameOf('operand', id));
  if ('sum' in formula) return `the sum of ${operand(formula.sum)}`;
  if ('ratio' in formula) {
    const { of, out_of: outOf, spend_lag: lag } = formula.ratio;
    const later = lag === undefined ? '' : `, money compared with what it brought ${inWords(lag)} later`;
    return `${operand(of)} divided by ${operand(outOf)}${later}`;
  }
  if ('derived' in formula) {
    const { multiply, divide_by: divideBy } = formula.derived;
    const above = multiply.map(operand).join(' × ');
    return divideBy === undefined ? above : `${above}, divided by ${divideBy.map(operand).join(' × ')}`;
  }
  if ('percentile' in formula) {
    const { of, percent, min_cohort: least } = formula.percentile;
    const which = percent === 50 ? 'the median' : `the ${percent}th percentile`;
    return `${which} of ${operand(of)}${least === undefined ? '' : `, from ${least} values on`}`;
  }
  return conversionText(formula.conversion, nameOf);
}

function conversionText(conversion: Extract<Formula, { conversion: unknown }>['conversion'], nameOf: NameOf): string {
  const { from, to, clock, in_last: within, only_mature: mature, distinct, re_entries: again } = conversion;
  const [start, end] = [inline(nameOf('stage', from)), inline(nameOf('stage', to))];
  const of = clock === 'cohort' ? `of all that became ${start} in the period` : `over all that became ${start} in it`;
  const terms = [
    `each ${distinct} counted once`,
    ...(within === undefined ? [] : [`arrivals within ${inWords(within)}`]),
    ...(mature === true ? ['only those who had the whole time'] : []),
    ...(again === 'once' ? ['who comes back is not counted again'] : []),
  ];
  const counted = clock === 'cohort' ? `the share that became ${end}` : `all that became ${end} in the period`;
  return `${counted}, ${of}; ${listed(terms, 'and')}`;
}

function inWords(duration: string): string {
  const parsed = parseDuration(duration);
  return parsed === undefined ? duration : durationText(parsed);
}
