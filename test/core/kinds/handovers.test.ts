import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const REST = 'from: growth, to: field-sales, at: mql, accepted_at: sal, under: answer';
const SILENCE = 'silence: { counts_as: not-accepted, then: The lead stays. }';
const ITEM = '{ id: why-now, need: required, fields: [lead.why_now] }';

const smallest = `
owners: { marketing: growth, sales: field-sales }
handovers: [ { id: over, ${REST}, ${SILENCE}, carries: [ ${ITEM} ] } ]
`;

const carries = (item: string) => `handovers: [ { id: over, ${REST}, ${SILENCE}, carries: [ { ${item} } ] } ]`;

describe('hand-overs', () => {
  judgeSnippets('handovers', {
    smallest,
    valid: {
      'signals that go along': carries('id: did, need: if-known, signals: [demo, question]'),
      'fields and signals': carries(
        'id: did, title: What they did, need: required, fields: [lead.why_now], signals: [demo]',
      ),
    },
    invalid: {
      'something that stands nowhere': [
        carries('id: did, need: required'),
        'schema/missing-key',
        'handovers 0 carries 0 id',
      ],
      'something nobody says is needed': [
        carries('id: did, fields: [lead.why_now]'),
        'schema/missing-key',
        'handovers 0 carries 0 id',
      ],
      'a need in between': [
        carries('id: did, need: perhaps, fields: [lead.why_now]'),
        'schema/not-allowed-value',
        'handovers 0 carries 0 need',
      ],
      'silence that says yes': [
        `handovers: [ { id: over, ${REST}, silence: { counts_as: accepted, then: Done. }, carries: [ ${ITEM} ] } ]`,
        'schema/not-allowed-value',
        'handovers 0 silence counts_as',
      ],
      'silence after which nothing is said': [
        `handovers: [ { id: over, ${REST}, silence: { counts_as: not-accepted }, carries: [ ${ITEM} ] } ]`,
        'schema/missing-key',
        'handovers 0 silence',
      ],
      'nothing that goes along': [
        `handovers: [ { id: over, ${REST}, ${SILENCE}, carries: [] } ]`,
        'schema/wrong-size',
        'handovers 0 carries',
      ],
      'no service level': [
        `handovers: [ { id: over, from: growth, to: field-sales, at: mql, accepted_at: sal, ${SILENCE}, carries: [ ${ITEM} ] } ]`,
        'schema/missing-key',
        'handovers 0 id',
      ],
      'a misspelt key': [
        `handovers: [ { id: over, ${REST}, ${SILENCE}, carries: [ ${ITEM} ], acepted_at: sal } ]`,
        'schema/unknown-key',
        'handovers 0 acepted_at',
      ],
    },
  });
});
