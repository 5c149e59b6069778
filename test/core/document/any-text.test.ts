/** Whatever a text holds, reading it ends, throws nothing, and every finding has a place inside it. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocument } from '#core/document/read-document.ts';

const SEED = 20_261_015;

function check(text: string): void {
  const document = readDocument('policies/example.yaml', text);
  for (const { place } of document.findings) {
    if (place.in === 'rows') throw new Error('a document has no rows');
    const { from, to } = document.locate(place);
    expect(from.offset).toBeGreaterThanOrEqual(0);
    expect(to.offset).toBeGreaterThanOrEqual(from.offset);
    expect(to.offset).toBeLessThanOrEqual(text.length);
  }
  expect(document.data === undefined && document.findings.length === 0).toBe(false);
}

const pieces = [
  'a',
  ': ',
  '- ',
  '\n',
  '  ',
  '\t',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '&x',
  '*x',
  '|',
  '>',
  '#',
  '---\n',
  '? ',
  '!t',
  '%Y',
  '~',
  'no',
  '😀',
  '\u00a0',
  '\r\n',
];

it('pieces of YAML in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => check(parts.join(''))),
    { seed: SEED, numRuns: 2000 },
  );
});

it('a policy with anything in the place of anything', async () => {
  const text = await readFile('test/core/lint/small-agreement/signals.yaml', 'utf8');
  const place = fc.nat({ max: text.length });
  const piece = fc.constantFrom('', ...pieces);
  fc.assert(
    fc.property(place, fc.nat({ max: 12 }), piece, (from, length, put) =>
      check(text.slice(0, from) + put + text.slice(from + length)),
    ),
    { seed: SEED, numRuns: 800 },
  );
});
