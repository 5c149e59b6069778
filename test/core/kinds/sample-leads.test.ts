import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const smallest = `
owners: { marketing: growth }
as_of: 2026-10-15T09:00:00Z
leads: [ { id: nobody, fields: {}, expect: { stage: none } } ]
`;

const lead = (rest: string) => `leads: [ { id: kim, fields: {}, expect: { stage: mql }, ${rest} } ]`;
const expecting = (rest: string) => `leads: [ { id: kim, fields: {}, expect: { stage: mql, ${rest} } } ]`;
const knowing = (fields: string) => `leads: [ { id: kim, fields: { ${fields} }, expect: { stage: mql } } ]`;

describe('sample leads', () => {
  judgeSnippets('sample-leads', {
    smallest,
    valid: {
      'values of every shape': knowing(
        'company.employees: 220, company.name: Fernhill, lead.duplicate: false, company.systems: [erp]',
      ),
      'events with properties': lead(
        'events: [ { signal: ebook, at: 2026-09-20T10:12:00Z, id: e1, topic: forecasting, minutes: 40 } ]',
      ),
      'no source of events and of records': lead('events: unknown, records: unknown'),
      'every record': lead(`records: [
        { entered: mql, at: 2026-10-01T08:00:00Z },
        { entered: sql, at: 2026-10-02T08:00:00Z, role: rep, evidence: [need, budget], by: K. M. },
        { entered: recycled, at: 2026-10-03T08:00:00Z, reason: not-now },
        { rejected: sal, at: 2026-10-04T08:00:00Z, role: rep, reason: not-now },
        { override: sql, at: 2026-10-05T08:00:00Z, role: head-of-sales, reason: A board member asked, valid_until: 2026-12-31 } ]`),
      'every expectation':
        expecting(`qualifies_for: none, recorded: none, reason: not-now, because: [raised-a-hand, company.country],
        scores: { fit: 45, interest: [20, 30.5] }, grades: { fit: a, interest: unknown }, cells: { priority: hot },
        views: { marketing: sql, sales: none, agreed: mql }`),
    },
    invalid: {
      'a value that is a map': [
        knowing('company.employees: { from: 3 }'),
        'schema/wrong-type',
        'leads 0 fields company.employees',
      ],
      'a value that is missing': [
        knowing('company.employees:'),
        'schema/wrong-type',
        'leads 0 fields company.employees',
      ],
      'a lead nobody expects anything of': ['leads: [ { id: kim, fields: {} } ]', 'schema/missing-key', 'leads 0 id'],
      'an expectation without a stage': [
        'leads: [ { id: kim, fields: {}, expect: { reason: not-now } } ]',
        'schema/missing-key',
        'leads 0 expect',
      ],
      'a misspelt expectation': [expecting('grads: { fit: a }'), 'schema/unknown-key', 'leads 0 expect grads'],
      'an event without a time': [lead('events: [ { signal: ebook } ]'), 'schema/missing-key', 'leads 0 events 0'],
      'an event on a day': [
        lead('events: [ { signal: ebook, at: 2026-09-20 } ]'),
        'schema/wrong-form',
        'leads 0 events 0 at',
      ],
      'another word for unknown': [lead('events: none'), 'schema/not-allowed-value', 'leads 0 events'],
      'a record of nothing': [
        lead('records: [ { at: 2026-10-01T08:00:00Z } ]'),
        'schema/missing-key',
        'leads 0 records 0',
      ],
      'a misspelt record': [
        lead('records: [ { enterd: mql, at: 2026-10-01T08:00:00Z } ]'),
        'schema/unknown-key',
        'leads 0 records 0 enterd',
      ],
      'a rejection without a reason': [
        lead('records: [ { rejected: sal, at: 2026-10-01T08:00:00Z } ]'),
        'schema/missing-key',
        'leads 0 records 0',
      ],
      'an override by nobody': [
        lead('records: [ { override: sql, at: 2026-10-01T08:00:00Z } ]'),
        'schema/missing-key',
        'leads 0 records 0',
      ],
      'a score with one end': [expecting('scores: { fit: [20] }'), 'schema/wrong-size', 'leads 0 expect scores fit'],
      'a score in words': [expecting('scores: { fit: high }'), 'schema/wrong-type', 'leads 0 expect scores fit'],
      'a file without its moment': ['as_of:', 'schema/wrong-type', 'as_of'],
    },
  });
});
