/** The one comment under a pull request: what it begins with, and what goes when there is no room. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentOf, MOST, orderOf } from '#core/report/comment/comment.ts';
import type { Block, LocatedFinding, Report } from '#core/report/report.ts';

const STAMP = { order: 41, head: '0123abc' };

const review: Report = {
  command: 'diff',
  summary: 'MQL becomes looser.',
  findings: [],
  blocks: [
    section('Who moves', 3, 'Two leads.'),
    section('How it was run', 1, 'Quietly. '.repeat(50)),
    section('Witness', 2, 'A lead. '.repeat(40)),
  ],
};

function section(title: string, keep: number, text: string): Block {
  return { block: 'section', title, folded: false, keep, blocks: [{ block: 'text', text }] };
}

function finding(message: string): LocatedFinding {
  return {
    rule: 'stage/no-move',
    severity: 'error',
    certainty: 'proved',
    message,
    why: 'So.',
    remedy: 'Do.',
    fingerprint: '',
    place: { in: 'text', file: 'a.yaml', from: 0, to: 0 },
    at: { file: 'a.yaml' },
    related: [],
  };
}

const titles = (text: string) => [...text.matchAll(/^#+ (?<title>.*)$/gmu)].map(({ groups }) => groups?.['title']);

describe('a comment', () => {
  it('begins with a marker that tells which run wrote it, then with the verdict', () => {
    const text = commentOf(review, STAMP);
    expect(text.split('\n').slice(0, 2)).toEqual(['<!-- lockstep review 41 0123abc -->', '**MQL becomes looser.**']);
    expect(orderOf(text)).toBe(41);
  });

  it.each([
    ['all of them where there is room', MOST, ['Who moves', 'How it was run', 'Witness']],
    ['not the least important one', 700, ['Who moves', 'Witness']],
    ['only the most important one', 400, ['Who moves']],
  ])('holds of its sections %s', (_what, most, expected) => {
    const text = commentOf(review, STAMP, most);
    expect(titles(text)).toEqual(expected);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  it('says what was left out, findings by their number', () => {
    const many = { ...review, findings: Array.from({ length: 40 }, (_, index) => finding(`Mistake ${index}.`)) };
    const text = commentOf(many, STAMP, 1500);
    expect(text).toMatch(
      /Left out, because a comment holds no more: How it was run; Witness; Who moves; \d+ findings\./u,
    );
  });

  it.each([
    ['none', 'Looks good.'],
    ['a marker in the middle', 'I saw <!-- lockstep review 9 0123abc --> here'],
    ['a marker without a number', '<!-- lockstep review x 0123abc -->'],
  ])('is not told from %s', (_what, text) => {
    expect(orderOf(text)).toBeUndefined();
  });

  it('never has more than there is room for, in characters or bytes, and no markup of others', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 3000 });
    fc.assert(
      fc.property(
        texts,
        fc.array(texts, { maxLength: 5 }),
        fc.array(texts, { maxLength: 30 }),
        (summary, parts, said) => {
          const report: Report = {
            ...review,
            summary,
            findings: said.map(finding),
            blocks: parts.map((text, keep) => section(text, keep, text)),
          };
          const text = commentOf(report, STAMP, 2000);
          expect(Math.max(text.length, new TextEncoder().encode(text).length)).toBeLessThanOrEqual(2000);
          expect(text.slice(1)).not.toContain('<!--');
        },
      ),
      { numRuns: 100 },
    );
  });
});
