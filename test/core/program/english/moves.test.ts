/** How leads move, where they enter, whose they are and what is said beside their stage: as sentences. */
import { expect, it } from 'vitest';
import { stageSentence } from '#core/program/english/lifecycle.ts';
import { axisSentence, byCasePhrase, entersAtSentence, movesSentence } from '#core/program/english/moves.ts';
import { wordsOf } from '#core/program/english/words.ts';
import { programWith, WITHOUT_SCORES } from '../small-agreement.ts';

const program = programWith({
  scoring: 'models: [ { id: m, rules: [ { id: r, when: { known: contact.email }, points: 1 } ] } ]',
  lifecycle: `
moves: forward
transitions: [ { from: sql, to: mql, may: [caller] } ]
enters_at: { first_match: [ { when: { field: company.employees, from: 500 }, value: mql } ], otherwise: inquiry }
axes:
  - id: status
    values: [ { id: new }, { id: worked, title: Being worked } ]
    first_match: [ { when: { signal: ebook }, value: worked } ]
    otherwise: new
${WITHOUT_SCORES.trimStart().replace('id: sal, owner: sales', 'id: sal, owner: { first_match: [ { when: { known: contact.title }, value: caller } ], otherwise: sales }')}`,
});
const words = wordsOf(program);
const { lifecycle, steps } = program;

it('moves', () => {
  expect(movesSentence(lifecycle, words)).toBe(
    'A lead moves forward, by any number of stages; back only through Recycled. Also allowed: from Sql to Mql, by caller.',
  );
});

it('entry points', () => {
  expect(lifecycle.entersAt && entersAtSentence(lifecycle.entersAt, words)).toBe(
    'A lead enters at Mql if employees at least 500; else Inquiry.',
  );
  expect(lifecycle.stages[1] && stageSentence(lifecycle.stages[1], words)).toBe(
    'Entered when demo request at least once; rules of earlier stages are not asked when employees at least 500.',
  );
});

it('owners', () => {
  const owner = lifecycle.stages[2]?.owner;
  expect(owner && byCasePhrase(owner, (party) => party, words)).toBe('caller if job title is known; else sales');
});

it('axes', () => {
  const [axis] = steps.filter((step) => step.step === 'axis');
  expect(axis && axisSentence(axis, words)).toBe('Being worked if ebook at least once; else New.');
});
