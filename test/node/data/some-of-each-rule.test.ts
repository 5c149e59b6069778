import { expect, test } from 'vitest';
import type { Finding } from '#core/diagnostics/finding.ts';
import { someOfEachRule } from '#node/data/some-of-each-rule.ts';

function finding(rule: string, row: number, column?: string): Finding {
  const place = { in: 'rows', file: 'leads.csv', row, ...(column === undefined ? {} : { column }) } as const;
  return { rule, severity: 'warning', certainty: 'proved', message: `row ${row}`, place, why: '', remedy: '' };
}

test('of many alike five are told, and how many more there are', () => {
  const many = Array.from({ length: 1005 }, (_, row) => finding('data/not-a-value', row + 1, 'email'));
  const few = [finding('data/not-a-value', 1, 'country'), finding('data/unreadable-row', 2)];
  const shown = someOfEachRule([...many, ...few]);
  expect(shown.map(({ message }) => message)).toEqual([
    'row 1',
    'row 2',
    'row 3',
    'row 4',
    'row 5',
    'And 1,000 more of these, from here on.',
    'row 1',
    'row 2',
  ]);
  expect(shown[5]?.place).toMatchObject({ row: 6 });
});
