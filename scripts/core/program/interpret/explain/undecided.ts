/**
 * Of each rule of a scoring model how many points it could make a difference of, and how many of them are
 * open for a lead. A rule about what is known can differ by its highest less its lowest points, under its
 * own limits; a rule about events by what one event, or the widest count, is worth: how often something
 * may happen has no end. Where a status keeps the model from giving a score, its rules are worked out all
 * the same, for that is when one wants to know what is missing.
 */
import type { Amount, Pair } from '../../../conditions/amount.ts';
import { pairOf } from '../../../conditions/judge.ts';
import type { Read } from '../../../conditions/operator.ts';
import type { Rule, ScoringModel } from '../../program.ts';
import { readsOfInactivity, readsOfRule } from '../../reads.ts';
import { limitEntries } from '../limits.ts';
import { type ModelOutcome, scoreModel } from '../model.ts';
import { sum } from '../pair.ts';
import type { Explaining } from './context.ts';

/** Hundredths, none negative; `open` is at most `whole`. */
export interface Stake {
  /** What it depends on. */
  readonly reads: readonly Read[];
  readonly whole: number;
  readonly open: number;
}

export function stakesOf(model: ScoringModel, explaining: Explaining): readonly Stake[] {
  const outcome = explaining.models.find((candidate) => candidate.model === model);
  const { entries } = outcome?.score.status === 'scored' ? outcome : scoreAnyway(model, explaining);
  const ofRules = model.groups
    .flatMap(({ rules }) => rules)
    .map((rule) => {
      const whole = wholeOf(rule, explaining);
      const { least, most } = sum(entries.filter((entry) => entry.rule === rule));
      return { reads: readsOfRule(rule), whole, open: Math.min(whole, Math.max(0, most - least)) };
    });
  const { inactivity } = model;
  if (inactivity === undefined) return ofRules;
  const { least, most } = sum(entries.filter((entry) => entry.inactivity !== undefined));
  const whole = Math.abs(inactivity.points) * inactivity.atMost;
  return [...ofRules, { reads: readsOfInactivity(inactivity), whole, open: most - least }];
}

function scoreAnyway(
  { appliesWhen: _, ...model }: ScoringModel,
  explaining: Explaining,
): Pick<ModelOutcome, 'entries'> {
  return scoreModel({ ...model, statuses: [] }, explaining);
}

function wholeOf(rule: Rule, explaining: Explaining): number {
  switch (rule.rule) {
    case 'value': {
      const limited = sum([
        valuesOf(rule.points),
        ...limitEntries(valuesOf(rule.points), rule.limits, explaining.subject),
      ]);
      return limited.most - limited.least;
    }
    case 'events': {
      const { least, most } = pairOf(rule.points, explaining.subject);
      return Math.max(Math.abs(least), Math.abs(most));
    }
    case 'count': {
      const points = [0, ...rule.bands.map((band) => band.points)];
      return Math.max(...points) - Math.min(...points);
    }
  }
}

function valuesOf({ cases, otherwise }: Amount): Pair {
  const values = [...cases.map(({ value }) => value), otherwise];
  return { least: Math.min(...values), most: Math.max(...values) };
}
