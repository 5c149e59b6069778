import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const smallest = `
owners: { operations: crm }
sources:
  - id: crm
    time_zone: UTC
    exports: [ { id: people, gives: leads, files: [person], lead: Id, fields: { contact.email: Email } } ]
`;

const system = (rest: string) => `sources: [ { id: crm, time_zone: UTC, ${rest} } ]`;
const table = (rest: string) => system(`exports: [ { id: rows, files: [row], ${rest} } ]`);
const at = 'sources 0 exports 0';

describe('a source', () => {
  judgeSnippets('source', {
    smallest,
    valid: {
      'one or several columns': table('gives: leads, lead: [Id, Number], fields: { contact.email: [Mail, Email] }'),
      'a lead that is carried on': table('gives: leads, lead: Id, continues_as: Next, fields: { contact.email: Mail }'),
      'records that were merged': table(
        'gives: leads, lead: Id, merged: [Old, Older], merged_into: Master, fields: { contact.email: Mail }',
      ),
      'fields joined by other tables': table(
        'gives: fields, key: Id, joined_by: [ { export: people, column: Company } ], fields: { company.name: Name }',
      ),
      'links of leads with something else': table('gives: links, key: Deal, lead: Person'),
      'events, and their properties': table(
        'gives: events, lead: Who, at: When, event: Id, signals: [ { signal: demo, properties: { page: Page } } ]',
      ),
      'events found by a join': table(
        'gives: events, key: Deal, joined_by: [ { export: links, column: Deal } ], at: When, signals: [ { signal: demo } ]',
      ),
      'every test of a cell': table(
        `gives: events, lead: Who, at: When,
         only: { a: { is: x }, b: { in: [x, y] }, c: { contains: x }, d: { contains: [x, y] }, e: { filled: true } },
         leave_out: { f: { is: "true" } }, signals: [ { signal: demo, where: { g: { filled: false } } } ]`,
      ),
      'stages by the values of a column': table(
        'gives: records, lead: Who, at: When, stage: Status, stages: [ { value: Open, stage: mql } ], no_stage: [Other]',
      ),
      'accounts and whose they are': table(
        'gives: accounts, account: Id, owner: Owner, joined_by: [ { export: people, column: Company } ]',
      ),
      'what we did, by its type': table(
        'gives: activities, lead: Who, at: [Start, Day], logged: Entered, activity: Id, owner: Owner, lasts: { seconds: Took }, type: Type',
      ),
      'what we did, mapped': table(
        'gives: activities, key: Id, joined_by: [ { export: links, column: Call } ], at: When, activities: [ { activity: call, where: { Kind: { is: Phone } } }, { activity: mail } ]',
      ),
      'opportunities that are won and lost': table(
        'gives: opportunities, opportunity: Id, account: Company, opened: Created, closed: Closed, amount: Worth, won: { Won: { is: "true" } }, lost: { Lost: { is: "true" } }, joined_by: [ { export: links, column: Deal } ]',
      ),
      'who owns a lead, and since when it is known': table(
        'gives: leads, lead: Id, owner: Owner, created: [Created, First], fields: { contact.email: Mail }',
      ),
      'one stage for every row': table('gives: records, lead: Who, at: When, enters: customer'),
      'tables that are not read': system(
        `exports: [ { id: people, gives: leads, files: [person], lead: Id, fields: { contact.email: Mail } } ],
         not_read: [ { files: [call, meeting], why: They are ours. } ]`,
      ),
    },
    invalid: {
      'no table': [system('exports: []'), 'schema/wrong-size', 'sources 0 exports'],
      'a table that does not say what it gives': [table('lead: Id'), 'schema/missing-key', `${at} id`],
      'accounts of nobody': [table('gives: accounts, account: Id'), 'schema/missing-key', `${at} id`],
      'activities without a type': [table('gives: activities, lead: Who, at: When'), 'schema/missing-key', `${at} id`],
      'a length in two units': [
        table('gives: activities, lead: Who, at: When, type: T, lasts: { minutes: M, seconds: S }'),
        'schema/wrong-size',
        `${at} lasts`,
      ],
      'an opportunity without an id': [table('gives: opportunities, amount: Worth'), 'schema/missing-key', `${at} id`],
      'a table that gives something else': [
        table('gives: companies, key: Id'),
        'schema/not-allowed-value',
        `${at} gives`,
      ],
      'leads without their id': [
        table('gives: leads, fields: { contact.email: Mail }'),
        'schema/missing-key',
        `${at} id`,
      ],
      'events without a time': [
        table('gives: events, lead: Who, signals: [ { signal: demo } ]'),
        'schema/missing-key',
        `${at} id`,
      ],
      'a row that has a lead and a join': [
        table(
          'gives: events, lead: Who, key: Id, joined_by: [ { export: a, column: b } ], at: W, signals: [ { signal: s } ]',
        ),
        'schema/misplaced-key',
        `${at} lead`,
      ],
      'a stage for every row, and a column of stages': [
        table('gives: records, lead: Who, at: When, enters: mql, stage: Status'),
        'schema/misplaced-key',
        `${at} stage`,
      ],
      'two tests of one cell': [
        table('gives: links, key: Deal, lead: Person, only: { a: { is: x, filled: true } }'),
        'schema/wrong-size',
        `${at} only a`,
      ],
      'a test that is not quoted': [
        table('gives: links, key: Deal, lead: Person, only: { a: { is: true } }'),
        'schema/wrong-type',
        `${at} only a is`,
      ],
      'a file with its ending': [
        table('gives: links, key: Deal, lead: Person').replace('[row]', '[row.csv]'),
        'schema/wrong-form',
        `${at} files 0`,
      ],
      'a table not read without a reason': [
        system(
          `exports: [ { id: people, gives: leads, files: [person], lead: Id, fields: { contact.email: Mail } } ],
           not_read: [ { files: [call] } ]`,
        ),
        'schema/missing-key',
        'sources 0 not_read 0',
      ],
    },
  });
});
