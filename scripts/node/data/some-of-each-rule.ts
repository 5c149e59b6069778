/**
 * Findings about rows come by the thousand when a column is wrong. Some for each rule and column say
 * what is the matter; the rest are counted.
 */
import type { Finding } from '../../core/diagnostics/finding.ts';

const SHOWN = 5;

export function someOfEachRule(findings: readonly Finding[]): readonly Finding[] {
  const alike = Map.groupBy(
    findings,
    ({ rule, place }) => `${rule} ${place.file} ${place.in === 'rows' ? (place.column ?? '') : ''}`,
  );
  return [...alike.values()].flatMap((all) => {
    const [next] = all.slice(SHOWN);
    if (next === undefined) return all;
    const more = (all.length - SHOWN).toLocaleString('en');
    return [...all.slice(0, SHOWN), { ...next, message: `And ${more} more of these, from here on.` }];
  });
}
