import { expect, test } from 'vitest';
import { colouredLine } from '../../../site/model/yaml-colours.ts';

test.each([
  ['id: mql', ['id']],
  ['  - id: mql', ['id']],
  ['enter: { score: person, from: 100 } # why', ['enter', 'score', 'from']],
  ['{ company.industry: software }', ['company.industry']],
  ['why: At 10:30, by phone', ['why']],
  ['plain text', []],
])('keys of %s', (line, keys) => {
  const pieces = colouredLine(line);
  expect(pieces.filter(({ role }) => role === 'key').map(({ text }) => text)).toEqual(keys);
  expect(pieces.map(({ text }) => text).join('')).toBe(line);
});
