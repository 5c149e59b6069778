/** In which formats a report goes where. */
import { describe, expect, it } from 'vitest';
import { outputsOf, type Target } from '#commands/targets.ts';

const command = { name: 'check', formats: ['pretty', 'json', 'csv', 'markdown'], data: ['csv'] };

function named(...words: readonly string[]): readonly Target[] | string {
  let targets: readonly Target[] = [];
  for (const word of words) {
    const next = outputsOf(command, word, targets);
    if (typeof next === 'string') return next;
    targets = next;
  }
  return targets;
}

describe('formats asked for', () => {
  it.each([
    [['json'], [{ format: 'json' }]],
    [['json=a.json'], [{ format: 'json', file: 'a.json' }]],
    [
      ['pretty', 'json=a.json', 'json=b=c.json'],
      [{ format: 'pretty' }, { format: 'json', file: 'a.json' }, { format: 'json', file: 'b=c.json' }],
    ],
  ])('%j', (words, targets) => {
    expect(named(...words)).toEqual(targets);
  });

  it.each([
    [['xml'], 'There is no format "xml" for "check". There is pretty, json, csv, markdown.'],
    [
      ['markdwn'],
      'There is no format "markdwn" for "check". Did you mean markdown? There is pretty, json, csv, markdown.',
    ],
    [[''], 'There is no format "" for "check". There is pretty, json, csv, markdown.'],
    [
      ['json', 'pretty'],
      'Only one format can go to the terminal, and json is named already. Write the other to a file: --format pretty=<file>.',
    ],
    [['json='], 'Name the file after the equals sign: --format json=<file>.'],
    [['json=a', 'pretty=a'], 'Two formats cannot be written into one file, a.'],
    [['csv=a.csv'], 'As csv, "check" writes its data and not a report. Write it into a file with --out <file>.'],
  ])('%j cannot be', (words, sentence) => {
    expect(named(...words)).toBe(sentence);
  });
});
