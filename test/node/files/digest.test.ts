/** The digest of policies tells one agreement from another. */
import { expect, test } from 'vitest';
import { digestOf } from '#node/files/digest.ts';

const files = [
  { file: 'a.yaml', text: 'one' },
  { file: 'b.yaml', text: 'two' },
];

test('the order of files does not matter', () => {
  expect(digestOf(files)).toBe(digestOf(files.toReversed()));
});

test.for([
  [
    [
      { file: 'a.yaml', text: 'on' },
      { file: 'eb.yaml', text: 'two' },
    ],
  ],
  [
    [
      { file: 'a.yaml', text: 'one ' },
      { file: 'b.yaml', text: 'two' },
    ],
  ],
  [[{ file: 'a.yaml', text: 'one' }]],
])('other names or texts have another digest', ([others]) => {
  expect(digestOf(others ?? [])).not.toBe(digestOf(files));
});
