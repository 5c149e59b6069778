/** What may be written in the list of signatures. */
import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const DIGEST = '6b86b273ff34fce19d6b804eff5a3f57';

const smallest = `
owners: { operations: revenue-operations }
signatures: [ { id: first, role: head-of-sales, on: 2026-10-01, meanings: { stage mql: ${DIGEST} } } ]
`;

const signature = (rest: string) => `signatures: [ { id: first, role: head-of-sales, on: 2026-10-01, ${rest} } ]`;
const meanings = `meanings: { stage mql: ${DIGEST} }`;

describe('signatures', () => {
  judgeSnippets('signatures', {
    smallest,
    valid: {
      'in its own words': signature(`${meanings}, reason: Looked at six weeks of leads.`),
      'given elsewhere, and recorded by somebody': signature(
        `${meanings}, recorded_by: revenue-operations-lead, evidence: Minutes of 13 October`,
      ),
      'several meanings, of nested definitions too': signature(
        `meanings: { model fit: ${DIGEST}, rule fit/size: ${DIGEST} }`,
      ),
    },
    invalid: {
      'nothing signed': [signature('meanings: {}'), 'schema/wrong-size', 'signatures 0 meanings'],
      'no day': [
        `signatures: [ { id: first, role: head-of-sales, ${meanings} } ]`,
        'schema/missing-key',
        'signatures 0 id',
      ],
      'a digest that is none': [
        signature('meanings: { stage mql: agreed }'),
        'schema/wrong-form',
        'signatures 0 meanings stage mql',
      ],
      'a meaning without its kind': [
        signature(`meanings: { mql: ${DIGEST} }`),
        'schema/wrong-form',
        'signatures 0 meanings mql',
      ],
      'given elsewhere without evidence': [
        signature(`${meanings}, recorded_by: revenue-operations-lead`),
        'schema/missing-key',
        'signatures 0 id',
      ],
      'a misspelt key': [signature(`${meanings}, reasn: So`), 'schema/unknown-key', 'signatures 0 reasn'],
    },
  });
});
