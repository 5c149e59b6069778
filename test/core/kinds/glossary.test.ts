import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const smallest = `
owners: { marketing: growth, sales: field-sales }
terms: [ { id: fit, means: How well somebody matches us. } ]
`;

const term = (rest: string) => `terms: [ { id: fit, ${rest} } ]`;

describe('the glossary', () => {
  judgeSnippets('glossary', {
    smallest,
    valid: {
      'other words, and what it is not': term(
        'title: Fit, means: How well somebody matches us., also: [grade], not: Interest.',
      ),
      'what it stands for': term(
        'means: Points for who they are., see: [ { model: fit }, { rule: fit/size }, { term: score } ]',
      ),
      'a reason of its own': term('means: As above., why: Both teams used it differently., review_by: 2027-01-12'),
    },
    invalid: {
      'no terms': ['terms: []', 'schema/wrong-size', 'terms'],
      'a term without a meaning': [term('also: [grade]'), 'schema/missing-key', 'terms 0 id'],
      'an empty meaning': [term('means: ""'), 'schema/wrong-form', 'terms 0 means'],
      'other words as one text': [term('means: As above., also: grade'), 'schema/wrong-type', 'terms 0 also'],
      'something to see that is of no kind': [
        term('means: As above., see: [ { modle: fit } ]'),
        'schema/unknown-key',
        'terms 0 see 0 modle',
      ],
      'two things to see in one': [
        term('means: As above., see: [ { model: fit, stage: mql } ]'),
        'schema/wrong-size',
        'terms 0 see 0',
      ],
      'a misspelt key': [term('means: As above., alsoo: [grade]'), 'schema/unknown-key', 'terms 0 alsoo'],
    },
  });
});
