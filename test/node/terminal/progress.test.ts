/** Progress is drawn on terminals only, and wiped when it is done. */
import { expect, test } from 'vitest';
import { bar, progressOn } from '#node/terminal/progress.ts';

test.for([
  [-1, '…'],
  [0, `${'░'.repeat(30)} 0 %`],
  [50.7, `${'█'.repeat(15)}${'░'.repeat(15)} 50 %`],
  [120, `${'█'.repeat(30)} 100 %`],
] as const)('%i percent', ([percent, shown]) => {
  expect(bar(percent)).toBe(shown);
});

test('nothing is written where there is no terminal', () => {
  const progress = progressOn(process.stderr, false);
  progress.show('judging', () => 50);
  progress.done();
  expect(progress).toBeDefined();
});
