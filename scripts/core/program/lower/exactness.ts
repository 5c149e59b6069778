/**
 * Sums stay exact: no score may grow beyond 9·10¹³ hundredths either way, so that even a hundredfold
 * of it, as weights need, fits the integers of JavaScript and of every database. Caps and floors of
 * rules, groups and models hold the growth down, as they do when a lead is judged.
 */
import type { Pair } from '../../conditions/amount.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { MOST_EVENTS } from '../interpret/rule-score.ts';
import type { RolledUpModel } from '../members.ts';
import type { CombinedModel, Limits, Rule, ScoringModel, Step } from '../program.ts';
import { largest, smallest } from './limits.ts';
import { TOO_LARGE } from './rules.ts';

const LARGEST = 9e13;

/** Steps in their order. */
export function tooLarge(steps: readonly Step[]): readonly Finding[] {
  const ranges = new Map<string, Pair>();
  return steps.flatMap((step) => {
    if (step.step !== 'model' && step.step !== 'combined' && step.step !== 'rolled-up') return [];
    const range = rangeOf(step, ranges);
    ranges.set(step.id, range);
    if (Math.max(-range.least, range.most) <= LARGEST) return [];
    const message = `The score of ${step.id} could grow beyond what stays exact.`;
    return [findingOf(TOO_LARGE, { message, place: valueAt(step.origin.file, step.origin.path) })];
  });
}

function rangeOf(step: ScoringModel | CombinedModel | RolledUpModel, ranges: ReadonlyMap<string, Pair>): Pair {
  if (step.step === 'model') return modelRange(step);
  return step.step === 'combined' ? combinedRange(step, ranges) : rolledUpRange(step, ranges);
}

/** The declared maximum of people of an account, where their scores are added up. */
const MOST_PEOPLE = 10_000;

function rolledUpRange({ rollUp, limits }: RolledUpModel, ranges: ReadonlyMap<string, Pair>): Pair {
  const { least, most } = ranges.get(rollUp.value.model) ?? { least: 0, most: 0 };
  const times = rollUp.by === 'sum' ? MOST_PEOPLE : 1;
  return within({ least: Math.min(0, least * times), most: Math.max(0, most * times) }, limits);
}

function modelRange({ groups, inactivity, limits }: ScoringModel): Pair {
  const whole = groups.map((group) => within(sumOf(group.rules.map(ruleRange)), group.limits));
  const quiet = inactivity === undefined ? 0 : inactivity.points * inactivity.atMost;
  return within(sumOf([...whole, { least: Math.min(0, quiet), most: Math.max(0, quiet) }]), limits);
}

function combinedRange({ by, parts, limits }: CombinedModel, ranges: ReadonlyMap<string, Pair>): Pair {
  const all = parts.map(({ model, weight }) => {
    const { least, most } = ranges.get(model) ?? { least: 0, most: 0 };
    const ends = [least * weight, most * weight].map((end) => end / 100);
    return { least: Math.min(0, ...ends), most: Math.max(0, ...ends) };
  });
  const highest = { least: Math.min(...all.map(({ least }) => least)), most: Math.max(...all.map(({ most }) => most)) };
  return within(by === 'highest' ? highest : sumOf(all), limits);
}

function ruleRange(rule: Rule): Pair {
  if (rule.rule === 'count') {
    const worth = [0, ...rule.bands.map(({ points }) => points)];
    return within({ least: Math.min(...worth), most: Math.max(...worth) }, rule.limits);
  }
  const { points, limits } = rule;
  const times =
    rule.rule === 'value'
      ? 1
      : rule.limit === undefined || rule.limit.per !== undefined
        ? MOST_EVENTS
        : rule.limit.newest;
  return within({ least: Math.min(0, smallest(points)) * times, most: Math.max(0, largest(points)) * times }, limits);
}

function sumOf(pairs: readonly Pair[]): Pair {
  return pairs.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), {
    least: 0,
    most: 0,
  });
}

/** The widest a pair can be under limits that may depend on the lead. */
function within({ least, most }: Pair, { cap, floor }: Limits): Pair {
  const raised =
    floor === undefined
      ? { least, most }
      : { least: Math.max(least, smallest(floor)), most: Math.max(most, largest(floor)) };
  return cap === undefined
    ? raised
    : { least: Math.min(raised.least, smallest(cap)), most: Math.min(raised.most, largest(cap)) };
}
