import { expect, it } from 'vitest';
import type { Finding } from '#core/diagnostics/finding.ts';
import { inReadingOrder } from '#core/diagnostics/order.ts';
import { findingOf } from '#core/diagnostics/rule.ts';

function finding(file: string, from: number, rule: string): Finding {
  const described = { id: rule, title: '', severity: 'error', certainty: 'proved', why: '', remedy: '' } as const;
  return findingOf(described, { message: `at ${from}`, place: { in: 'text', file, from, to: from + 1 } });
}

it('sorts by file, place and rule, and says the same thing once', () => {
  const findings = [
    finding('b.yaml', 1, 'ref/unknown'),
    finding('a.yaml', 9, 'schema/unknown-key'),
    finding('a.yaml', 9, 'owner/missing'),
    finding('a.yaml', 2, 'ref/unknown'),
    finding('a.yaml', 9, 'schema/unknown-key'),
  ];
  const offsetOf = (place: Finding['place']): number => (place.in === 'text' ? place.from : 0);
  expect(inReadingOrder(findings, offsetOf).map(({ rule, place }) => `${place.file} ${rule}`)).toEqual([
    'a.yaml ref/unknown',
    'a.yaml owner/missing',
    'a.yaml schema/unknown-key',
    'b.yaml ref/unknown',
  ]);
});
