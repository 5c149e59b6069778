/** Metrics that are worked out from themselves. */
import { nodeAt } from '../../../diagnostics/place.ts';
import { metricsIn, operandsOf } from '../../kpis.ts';
import type { LintRule } from '../../lint-rule.ts';

export const formulaCycle: LintRule = {
  id: 'kpi/formula-cycle',
  suppressible: false,
  affects: ['leadership', 'reporting'],
  title: 'A number that is worked out from itself',
  severity: 'error',
  certainty: 'proved',
  why: 'There is nothing to begin with, so none of these numbers can ever be worked out.',
  remedy: 'Work one of them out from quantities instead.',
  check(agreement, context) {
    const metrics = metricsIn(agreement, context);
    const operands = new Map(
      metrics.map(({ definition, data }) => {
        const { above, below } = operandsOf(data.formula);
        return [definition.name, [...above, ...below]] as const;
      }),
    );
    const told = new Set<string>();
    return metrics.flatMap(({ definition: { name, path, policy } }) => {
      const circle = told.has(name) ? undefined : circleFrom(name, operands);
      if (circle === undefined) return [];
      for (const member of circle) told.add(member);
      const way = [...circle, name].map((member) => `"${member}"`).join(' → ');
      return [
        {
          message: `The metric "${name}" is worked out from itself: ${way}.`,
          place: nodeAt(policy.file, [...path, 'formula']),
        },
      ];
    });
  },
};

/** Shortest way from the metric back to it, by breadth. */
function circleFrom(start: string, operands: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    const last = way.at(-1) ?? start;
    for (const next of operands.get(last) ?? []) {
      if (next === start) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
