import { describe, expect, it } from 'vitest';
import { modelSentence, positionSentence } from '#core/measures/attribution/english.ts';
import type { AttributionModel } from '#core/schema/policies.generated.ts';
import { model } from './example-deals.ts';

const TITLES: Readonly<Record<string, string>> = {
  first: 'First touch',
  lead: 'Lead creation',
  chance: 'Opportunity creation',
  close: 'Close',
};

describe('models in English', () => {
  it.each<[AttributionModel, string]>([
    [model.first, '100% for first touch.'],
    [model.lead, '100% for lead creation.'],
    [model.linear, 'Every touch gets the same.'],
    [
      model.u,
      '40% each for first touch and lead creation; 20% shared evenly by all other touches. A path of one touch: 100%. A path of 2 touches: 50% and 50%.',
    ],
    [
      model.full,
      '22.5% each for first touch, lead creation, opportunity creation and close; 10% shared evenly by all other touches.',
    ],
    [
      {
        id: 'mostly-first',
        weights: [
          { position: 'first', weight: '70%' },
          { position: 'close', weight: '30%' },
        ],
      },
      '70% for first touch; 30% for close.',
    ],
    [model.decay, 'A touch is worth half as much for every 7 days that it lies before the end of the path.'],
    [model.removal, 'Each programme gets its part of the sales that would be lost if it did not exist.'],
  ])('$id', (one, sentence) => {
    expect(modelSentence(one, (id) => TITLES[id] ?? id)).toBe(sentence);
  });
});

describe('positions in English', () => {
  it('say which touch, of all or up to a stage', () => {
    expect(positionSentence({ touch: 'earliest' }, undefined)).toBe('The earliest touch of the path.');
    expect(positionSentence({ touch: 'latest' }, 'Opportunity')).toBe(
      'The latest touch up to the moment at which the stage “Opportunity” was reached.',
    );
  });
});
