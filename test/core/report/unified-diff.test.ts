/** Patches, as git and people read them. */
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '#core/report/unified-diff.ts';

const numbered = (count: number, change: (line: number) => string | undefined) =>
  Array.from({ length: count }, (_, index) => change(index + 1) ?? `line ${index + 1}`)
    .join('\n')
    .concat('\n');

describe('a patch', () => {
  it('shows changes with three lines around them, far ones apart', () => {
    const before = numbered(30, () => undefined);
    const after = numbered(30, (line) => (line === 5 ? 'five' : line === 25 ? 'twenty\nfive' : undefined));
    expect(unifiedDiff('a.yaml', before, after)).toMatchSnapshot();
  });

  it('says nothing of equal texts', () => {
    expect(unifiedDiff('a.yaml', 'a\n', 'a\n')).toBe('');
  });

  it.each([
    ['a line added at the top', 'b\n', 'a\nb\n', '@@ -1,1 +1,2 @@\n+a\n b\n'],
    ['a line removed at the end', 'a\nb\n', 'a\n', '@@ -1,2 +1,1 @@\n a\n-b\n'],
    ['everything new', '', 'a\n', '@@ -0,0 +1,1 @@\n+a\n'],
  ])('%s', (_what, before, after, hunk) => {
    expect(unifiedDiff('a.yaml', before, after)).toBe(`--- a.yaml\n+++ a.yaml\n${hunk}`);
  });
});
