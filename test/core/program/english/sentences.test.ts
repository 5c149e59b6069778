/** Definitions of a program, each read as one sentence. */
import { describe, expect, it } from 'vitest';
import { disqualifierSentence, reasonSentence, stageSentence } from '#core/program/english/lifecycle.ts';
import { modelSentence } from '#core/program/english/models.ts';
import { ruleSentence } from '#core/program/english/rules.ts';
import { wordsOf } from '#core/program/english/words.ts';
import { isModel } from '#core/program/program.ts';
import { programWith, WITHOUT_SCORES } from '../small-agreement.ts';

describe('a rule', () => {
  it.each([
    [
      'field: company.industry, points: { software: 20, retail: 20 }, otherwise: 0',
      '20 points if industry is Software or Retail; in every other case nothing.',
    ],
    [
      'field: company.employees, bands: [ { below: 50, points: 1 }, { from: 50, points: 20 } ], unknown: 5',
      '5 points if employees is not known; 1 point if employees below 50; in every other case 20 points.',
    ],
    [
      'when: { known: contact.email }, points: -2.5, floor: -1',
      '-2.5 points if e-mail is known; otherwise nothing, at least -1 point.',
    ],
    [
      'signal: ebook, where: { minutes: { from: 30 } }, distinct: topic, limit: 3 per 7d, in_last: 90d, decay: { curve: half-life, every: 30d }, points: 10',
      '10 points for each ebook where minutes at least 30 in the last 90 days, once for each different topic, counted 3 times in 7 days, fading with age (half is left after 30 days).',
    ],
    [
      'signal: ebook, distinct: day, limit: once, bands: [ { below: 2, points: 0 }, { from: 2, below: 5, points: 5 }, { from: 5, points: 9 } ], cap: { first_match: [ { when: { known: contact.email }, value: 3 } ], otherwise: 8 }',
      '5 points for 2 to 4 times and 9 points for 5 times or more of ebook, once for each day, counted once, at most 8 points (3 if e-mail is known).',
    ],
    [
      'signal: ebook, waits: 6d, except_when: [ { reached: sal, meanwhile: true }, { signal: demo, before: 30d } ], points: 10',
      '10 points for each ebook, counted 6 days after it happened, unless the lead reached Sal meanwhile or demo request happened in the 30 days before.',
    ],
    [
      'signal: ebook, in_last: 30d, since: current-stage, bands: [ { from: 2, points: 5 } ]',
      '5 points for 2 times or more of ebook in the last 30 days and since the current stage began.',
    ],
  ])('%s', (rule, sentence) => {
    const program = programWith({
      scoring: `models: [ { id: m, rules: [ { id: r, ${rule} } ] } ]`,
      lifecycle: WITHOUT_SCORES,
    });
    const [step] = program.steps;
    const lowered = step?.step === 'model' ? step.groups[0]?.rules[0] : undefined;
    expect(lowered && ruleSentence(lowered, wordsOf(program))).toBe(sentence);
  });
});

describe('models', () => {
  it('say what adds up, between which ends, to which grade', () => {
    const scoring = `
models:
  - { id: fit, title: Fit, floor: 0, rules: [ { id: r, signal: ebook, points: 1 } ], bands: [ { id: a, title: Ideal, from: 45 }, { id: b, title: Poor } ] }
  - { id: other, title: Other, rules: [ { id: r, signal: ebook, points: 1 } ] }
  - { id: quiet, inactivity: { of: [ebook, demo], after: 30d, every: 2w, points: -10, at_most: 6, or_since: lead.next_step }, rules: [ { id: r, signal: ebook, points: 1 } ] }
  - { id: sum, combines: { sum: [fit, other] }, cap: 50 }
  - { id: shares, combines: { weights: { fit: 60%, other: 40% } } }
  - { id: best, combines: { highest_of: [fit, other] } }`;
    const program = programWith({ scoring, lifecycle: WITHOUT_SCORES });
    const sentences = program.steps.filter(isModel).map((model) => modelSentence(model, wordsOf(program)));
    expect(sentences).toEqual([
      'The sum of 1 rule, at least 0 points; Ideal from 45, else Poor.',
      'The sum of 1 rule.',
      'The sum of 1 rule, -10 points after 30 days without ebook or demo request (else since next step) and again every 14 days up to 6 times.',
      'The sum of Fit and Other, at most 50 points.',
      '60% of Fit and 40% of Other.',
      'The highest of Fit and Other.',
    ]);
  });
});

describe('the lifecycle', () => {
  const program = programWith();
  const words = wordsOf(program);

  it('says how each stage is entered and left', () => {
    expect(program.lifecycle.stages.slice(1, 4).map((stage) => stageSentence(stage, words))).toEqual([
      'Entered when the score of fit is at least 30; on the fast track when demo request at least once in the last 30 days; once e-mail is known; left for Recycled after 30 days.',
      'Decided by caller; once e-mail is known.',
      'Decided by caller with at least 2 of “Budget”, “Need” and “Timeline”; once e-mail is known.',
    ]);
  });

  it('says who is disqualified, and what follows from a reason', () => {
    expect(program.lifecycle.disqualifiers.map((one) => disqualifierSentence(one, words))).toEqual([
      'Disqualifies when industry is Banking.',
      'Disqualifies when consent is Withdrawn; while that is not known, the lead waits at the first stage.',
    ]);
    expect(program.lifecycle.reasons.map((reason) => reasonSentence(reason, words))).toEqual([
      'The lead is disqualified.',
      'The lead goes back one stage until its data is complete.',
      'The lead rests for 90 days, or until demo request.',
    ]);
  });
});
