/**
 * Findings about rows come by the thousand when a column is wrong. Some of each rule say what is the
 * matter; the rest are counted.
 */
import type { Finding } from '../../core/diagnostics/finding.ts';

const SHOWN = 20;

export function someOfEachRule(findings: readonly Finding[]): readonly Finding[] {
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  return [...byRule.values()].flatMap((all) => {
    const [next] = all.slice(SHOWN);
    if (next === undefined) return all;
    const more = all.length - SHOWN;
    return [
      ...all.slice(0, SHOWN),
      { ...next, message: `And ${more.toLocaleString('en')} more of these, from here on.` },
    ];
  });
}
