/**
 * Which definitions are in force on a day: those that are active or deprecated, within their dates,
 * and inside one that is in force itself. What is in force may not lean on what is not.
 */
import type { Agreement, Definition } from '../../agreement/agreement.ts';
import { parseDate } from '../../conditions/date.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { formatDay } from '../english/format.ts';
import { NOT_IN_FORCE } from './rules.ts';

/** `day` in whole days since 1970-01-01 in the company's zone; both dates are inclusive. */
export function isInForce(definition: Definition, day: number): boolean {
  if (definition.enclosing !== undefined && !isInForce(definition.enclosing, day)) return false;
  return whyNot(definition, day) === undefined;
}

export function referencesOutOfForce({ references }: Agreement, day: number): readonly Finding[] {
  return references.flatMap(({ from, to, place }) => {
    if (isInForce(to, day) || (from !== undefined && !isInForce(from, day))) return [];
    const why = whyNot(to, day) ?? 'belongs to something that is not in force';
    const message = `${from === undefined ? 'This policy' : `${from.title} (${from.id})`} relies on ${to.title} (${to.id}), which ${why}.`;
    const related = [
      { place: { in: 'policy', file: to.policy.file, path: to.path, part: 'node' } as const, note: 'defined here' },
    ];
    return [findingOf(NOT_IN_FORCE, { message, place, related })];
  });
}

function whyNot({ status, validFrom, validUntil }: Definition, day: number): string | undefined {
  if (status !== 'active' && status !== 'deprecated') return STATUSES[status];
  const [first, last] = [dayOf(validFrom), dayOf(validUntil)];
  if (first !== undefined && day < first) return `is in force only from ${formatDay(first)}`;
  if (last !== undefined && day > last) return `was in force only until ${formatDay(last)}`;
  return undefined;
}

const STATUSES = { draft: 'is a draft', proposed: 'is only proposed', retired: 'is retired' } as const;

function dayOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : parseDate(date);
}
