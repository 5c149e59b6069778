/** A formula in words: what stands above the line, what below, and on what terms. */
import { durationText, parseDuration } from '../../conditions/duration.ts';
import { inline, listed } from '../../conditions/phrase.ts';
import type { ConversionFormula, Formula, RatioFormula } from '../../schema/policies.generated.ts';

/** Names for people of stages, quantities and metrics. */
export type NameOf = (kind: 'stage' | 'operand', id: string) => string;

export function formulaText(formula: Formula, nameOf: NameOf): string {
  const operand = (id: string): string => inline(nameOf('operand', id));
  if ('sum' in formula) return `the sum of ${operand(formula.sum)}`;
  if ('cumulative' in formula)
    return `the sum of ${operand(formula.cumulative)} since the beginning of the longer period`;
  if ('ratio' in formula) return ratioText(formula.ratio, operand);
  if ('derived' in formula) {
    const { multiply, divide_by: divideBy } = formula.derived;
    const above = multiply.map(operand).join(' × ');
    return divideBy === undefined ? above : `${above}, divided by ${divideBy.map(operand).join(' × ')}`;
  }
  if ('percentile' in formula) {
    const { of, percent, min_cohort: least } = formula.percentile;
    const which = percent === 50 ? 'the median' : `the ${ordinal(percent)} percentile`;
    return `${which} of ${operand(of)}${least === undefined ? '' : `, from ${least} values on`}`;
  }
  return conversionText(formula.conversion, nameOf);
}

function ratioText({ of, out_of: outOf, spend_lag: lag }: RatioFormula['ratio'], operand: (id: string) => string) {
  const later = lag === undefined ? '' : `, where money is compared with what it brought ${inWords(lag)} later`;
  return `${operand(of)} divided by ${operand(outOf)}${later}`;
}

function conversionText(conversion: ConversionFormula['conversion'], nameOf: NameOf): string {
  const { from, to, clock, counted_from: dated = from } = conversion;
  const [start, end, entry] = [from, to, dated].map((stage) => inline(nameOf('stage', stage)));
  const terms = termsOf(conversion);
  if (clock === 'period') {
    return `all that reached ${end} in the period, divided by all that reached ${start} in it; ${listed(terms, 'and')}`;
  }
  const since = dated === from ? '' : ` (dated by when they reached ${entry})`;
  return `of all that reached ${start} in the period${since}, the share that went on to ${end}; ${listed(terms, 'and')}`;
}

function termsOf({
  in_last: within,
  only_mature: mature,
  distinct,
  re_entries: again,
  min_cohort: least,
}: ConversionFormula['conversion']): readonly string[] {
  return [
    again === 'each' ? `each ${distinct} counted again whenever it comes back` : `each ${distinct} counted once`,
    ...(within === undefined ? [] : [`arrivals within ${inWords(within)}`]),
    ...(mature === true ? ['only those who have had the whole time'] : []),
    ...(again === 'once' ? ['no second count for who comes back'] : []),
    ...(least === undefined ? [] : [`no figure below ${least}`]),
  ];
}

function inWords(duration: string): string {
  const parsed = parseDuration(duration);
  return parsed === undefined ? duration : durationText(parsed);
}

/** "1st", "22nd", "90th". */
function ordinal(count: number): string {
  const isTeen = count % 100 > 10 && count % 100 < 14;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}
