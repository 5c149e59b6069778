/** Which findings a change adds, and which it found there. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '#core/diagnostics/finding.ts';
import { keyAt, nodeAt, type Place, valueAt } from '#core/diagnostics/place.ts';
import { readDocument } from '#core/document/read-document.ts';
import { locateFindings } from '#core/report/locate.ts';
import { byAge } from '#core/report/new-findings.ts';

const BASE = `kind: scoring
models:
  - id: fit
    title: Fit
    rules:
      - { id: boss, when: { contains: [cto, vp] }, points: 5 }
      - { id: size, points: x }
`;
const MOVED = `# The same, further down and in another order.
title: Scores
kind: scoring
models:
  - id: engagement
    rules: []
  - id: fit
    title: How well it fits
    rules:
      - { id: size, points: x }
      - id: boss
        when:
          contains: [ vp, cto ]
        points: 5
`;

function located(text: string, place: (file: string) => Place, message = 'The rule "boss" is odd.', file = 'a.yaml') {
  const finding: Finding = {
    rule: 'score/odd',
    severity: 'warning',
    certainty: 'proved',
    message,
    place: place(file),
    why: '',
    remedy: '',
  };
  return locateFindings([finding], [readDocument(file, text)]);
}

describe('the fingerprint of a finding', () => {
  it.each([
    ['of a definition', nodeAt, ['models', 0], ['models', 1]],
    ['of a key in it', keyAt, ['models', 0, 'rules', 0, 'when'], ['models', 1, 'rules', 1, 'when']],
    [
      'of an item of a list',
      valueAt,
      ['models', 0, 'rules', 0, 'when', 'contains', 0],
      ['models', 1, 'rules', 1, 'when', 'contains', 1],
    ],
    ['of a value', valueAt, ['models', 0, 'rules', 1, 'points'], ['models', 1, 'rules', 0, 'points']],
  ] as const)('%s stays where the policy is moved, reordered and reformatted', (_what, place, before, after) => {
    const base = located(BASE, (file) => place(file, before), undefined, 'old/a.yaml');
    const head = located(MOVED, (file) => place(file, after), 'Now the rule "boss" is odd, on line 12.');
    expect(byAge(head, base)).toEqual({ added: [], existing: head });
  });

  it.each([
    ['another value', (file: string) => valueAt(file, ['models', 0, 'rules', 0, 'when', 'contains', 1])],
    ['another definition', (file: string) => nodeAt(file, ['models', 0, 'rules', 0])],
    ['another key', (file: string) => keyAt(file, ['models', 0, 'rules', 0, 'points'])],
  ])('is another one for %s', (_what, place) => {
    const base = located(BASE, (file) => valueAt(file, ['models', 0, 'rules', 0, 'when', 'contains', 0]));
    expect(byAge(located(BASE, place), base).added).toHaveLength(1);
  });

  it('is another one where the sentence names something else', () => {
    const base = located(BASE, (file) => nodeAt(file, ['models', 0]), 'There is no "a".');
    expect(
      byAge(
        located(BASE, (file) => nodeAt(file, ['models', 0]), 'There is no "b".'),
        base,
      ).added,
    ).toHaveLength(1);
  });
});

it('matches equal findings one to one', () => {
  const [one] = located(BASE, (file) => nodeAt(file, ['models', 0]));
  if (one === undefined) throw new Error('one finding');
  expect(byAge([one, one, one], [one, one])).toEqual({ added: [one], existing: [one, one] });
});
