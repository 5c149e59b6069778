/**
 * Findings about rows come by the million when a column is wrong. Some of each rule, file and column say
 * what is the matter; the rest are only counted, as they come.
 */
import type { Finding } from '../../../core/diagnostics/finding.ts';
import type { CheckRule } from '../../../core/diagnostics/rule.ts';

const SHOWN = 5;

export interface RowFindings {
  add(findings: Iterable<Finding>): void;
  /** `finding` stands for `count` rows. */
  addMany(finding: Finding, count: number): void;
  /** Those to show. */
  shown(): readonly Finding[];
  count(rules: readonly Pick<CheckRule, 'id'>[]): number;
}

interface Alike {
  readonly shown: Finding[];
  /** The first that is not shown. */
  next: Finding | undefined;
  count: number;
}

export function collectRowFindings(): RowFindings {
  const alike = new Map<string, Alike>();
  const addMany = (finding: Finding, count: number): void => {
    const key = keyOf(finding);
    const known = alike.get(key) ?? { shown: [], next: undefined, count: 0 };
    known.count += count;
    if (known.shown.length < SHOWN) known.shown.push(finding);
    else known.next ??= finding;
    alike.set(key, known);
  };
  return {
    addMany,
    add(findings) {
      for (const finding of findings) addMany(finding, 1);
    },
    shown: () => [...alike.values()].flatMap(withRest),
    count: (rules) =>
      [...alike.values()].reduce(
        (sum, { shown: [first], count }) => (rules.some(({ id }) => id === first?.rule) ? sum + count : sum),
        0,
      ),
  };
}

function keyOf({ rule, severity, place }: Finding): string {
  return `${rule} ${severity} ${place.file} ${place.in === 'rows' ? (place.column ?? '') : ''}`;
}

function withRest({ shown, next, count }: Alike): readonly Finding[] {
  const last = next ?? shown.at(-1);
  const more = count - shown.length;
  if (more === 0 || last === undefined) return shown;
  return [...shown, { ...last, message: `And ${more.toLocaleString('en')} more of these, from here on.` }];
}
