/** What is not known of the lead, and how many points hang on it: most less least of the rules that read it. */
import type { Explanation } from '../../explanation.ts';
import type { Rule } from '../../program.ts';
import { readsOfRule, sourceFieldsOf } from '../../reads.ts';
import { sum } from '../pair.ts';
import type { Explaining } from './context.ts';

export function unknownsOf(explaining: Explaining): Explanation['unknowns'] {
  const { verdict } = explaining;
  const hanging = pointsHanging(explaining);
  return verdict.unknownFields
    .map((field) => ({ field, hangingPoints: hanging.get(field) ?? 0 }))
    .toSorted((a, b) => b.hangingPoints - a.hangingPoints);
}

function pointsHanging({ program, models }: Explaining): ReadonlyMap<string, number> {
  const sources = sourceFieldsOf(program);
  const hanging = new Map<string, number>();
  for (const [rule, width] of models.flatMap(({ entries }) => widthsOf(entries))) {
    const fields = new Set(readsOfRule(rule).flatMap(sources));
    for (const field of fields) hanging.set(field, (hanging.get(field) ?? 0) + width);
  }
  for (const { inactivity, least, most } of models.flatMap(({ entries }) => entries)) {
    const fields = inactivity?.orSince === undefined ? [] : sources({ kind: 'field', id: inactivity.orSince.field });
    for (const field of fields) hanging.set(field, (hanging.get(field) ?? 0) + most - least);
  }
  return hanging;
}

/** Undecided points of each rule, after its own limits. */
function widthsOf(entries: Explaining['models'][number]['entries']): readonly (readonly [Rule, number])[] {
  const rules = new Map<Rule, number>();
  for (const rule of new Set(entries.flatMap(({ rule: own }) => (own === undefined ? [] : [own])))) {
    const { least, most } = sum(entries.filter((entry) => entry.rule === rule));
    if (most > least) rules.set(rule, most - least);
  }
  return [...rules];
}
