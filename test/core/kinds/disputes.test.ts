import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const OPTIONS =
  'options: [ { id: yes, says: It counts., backed_by: marketing }, { id: no, says: It does not., backed_by: sales } ]';
const OPEN = `question: Does a visit count?, about: [ { signal: visit } ], raised_by: head, raised_on: 2026-05-28, ${OPTIONS}, owner: head, decide_by: 2026-11-30, escalates: up`;
const LADDER = 'ladders: [ { id: up, steps: [ { after: 0d, to: head }, { after: 14d, to: chief } ] } ]';

const smallest = `
owners: { marketing: growth, sales: field-sales }
${LADDER}
disputes: [ { id: visits, ${OPEN} } ]
`;

const dispute = (from: string, to: string) => `disputes: [ { id: visits, ${OPEN.replace(from, to)} } ]`;
const ruled = (rest: string) => `disputes: [ { id: visits, ${OPEN}, ruling: { ${rest} } } ]`;
const ladder = (steps: string) => `ladders: [ { id: up, steps: [ ${steps} ] } ]`;

describe('disputes', () => {
  judgeSnippets('disputes', {
    smallest,
    valid: {
      'about several definitions': dispute(
        'about: [ { signal: visit } ]',
        'about: [ { signal: visit }, { rule: fit/size }, { service_level: answer }, { metric: win-rate }, { programme: fair } ]',
      ),
      'what it costs meanwhile': dispute('owner: head,', 'owner: head, cost: Two hours a week.,'),
      'arguments for an answer': dispute('backed_by: sales }', 'backed_by: both, because: It was counted. }'),
      'a ruling still to be carried out': ruled(
        'option: no, by: chief, on: 2026-11-20, because: It can be measured., carry_out_by: 2026-12-31',
      ),
      'a ruling that was carried out': ruled(
        'option: no, by: chief, on: 2026-11-20, because: So it is., changed: The rule is gone., carry_out_by: 2026-12-31, carried_out_on: 2026-12-01',
      ),
      'a ladder that says what happens': ladder('{ after: 7d, to: chief, does: Hears both. }'),
    },
    invalid: {
      'a dispute without a question': [
        dispute('question: Does a visit count?,', ''),
        'schema/missing-key',
        'disputes 0 id',
      ],
      'a dispute about nothing': [
        dispute('about: [ { signal: visit } ]', 'about: []'),
        'schema/wrong-size',
        'disputes 0 about',
      ],
      'a dispute about no kind of thing': [
        dispute('{ signal: visit }', '{ sign: visit }'),
        'schema/unknown-key',
        'disputes 0 about 0 sign',
      ],
      'a question with one answer': [
        dispute(OPTIONS, 'options: [ { id: yes, says: It counts., backed_by: marketing } ]'),
        'schema/wrong-size',
        'disputes 0 options',
      ],
      'an answer nobody wants': [
        dispute('says: It does not., backed_by: sales', 'says: It does not.'),
        'schema/missing-key',
        'disputes 0 options 1 id',
      ],
      'nobody who settles it': [dispute('owner: head,', ''), 'schema/missing-key', 'disputes 0 id'],
      'no date': [dispute('decide_by: 2026-11-30,', ''), 'schema/missing-key', 'disputes 0 id'],
      'a date that does not exist': [
        dispute('decide_by: 2026-11-30', 'decide_by: 2026-11-31'),
        'schema/wrong-form',
        'disputes 0 decide_by',
      ],
      'no way up': [dispute(', escalates: up', ''), 'schema/missing-key', 'disputes 0 id'],
      'a ruling without a reason': [
        ruled('option: no, by: chief, on: 2026-11-20, carry_out_by: 2026-12-31'),
        'schema/missing-key',
        'disputes 0 ruling',
      ],
      'a ruling nobody has to carry out': [
        ruled('option: no, by: chief, on: 2026-11-20, because: So it is.'),
        'schema/missing-key',
        'disputes 0 ruling',
      ],
      'a ladder without steps': [ladder(''), 'schema/wrong-size', 'ladders 0 steps'],
      'a step nobody takes': [ladder('{ after: 7d }'), 'schema/missing-key', 'ladders 0 steps 0'],
      'a step in hours': [ladder('{ after: 7h, to: chief }'), 'schema/wrong-form', 'ladders 0 steps 0 after'],
    },
  });
});
