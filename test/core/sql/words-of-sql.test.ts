/** Comments and names that hold whatever people write. */
import { expect, test } from 'vitest';
import { comment } from '#core/sql/comment.ts';
import { shortName } from '#core/sql/short-name.ts';

test.for(['one\nDROP TABLE leads;', 'one\r\nDROP', 'one\u2028DROP', 'one\rDROP'])(
  'no line of %j leaves its comment',
  (text) => {
    const lines = comment(text).text.split(/[\n\r\u2028]/u);
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => line.startsWith('-- '))).toBe(true);
  },
);

test('a name that fits stays as it is', () => {
  expect(shortName('company.employees', 63)).toBe('company.employees');
});

test('long names keep their beginning, fit in bytes and differ', () => {
  const long = 'unternehmensgröße.'.repeat(6);
  const [one, other] = [shortName(`${long}a`, 63), shortName(`${long}b`, 63)];
  expect(one).toMatch(/^unternehmensgröße\..*~[0-9a-f]{16}$/u);
  expect(Buffer.byteLength(one)).toBeLessThanOrEqual(63);
  expect(one).not.toBe(other);
});
