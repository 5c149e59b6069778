import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const smallest = `
name: Fernhill
version: "1.0"
currency: EUR
time_zone: Europe/Berlin
owners: { marketing: head-of-marketing }
teams: [ { id: growth, side: marketing } ]
roles: [ { id: head-of-marketing, team: growth } ]
`;

describe('the company policy', () => {
  judgeSnippets('company', {
    smallest,
    valid: {
      'a moment at which the agreement is checked': 'as_of: 2026-10-15T09:00:00Z',
      'a moment with an offset': 'as_of: 2026-10-15T09:00:00+02:00',
      'a repository': 'repository: { url: "https://code.fernhill.example/agreement", branch: main }',
      'a handle for reviews': `
        teams: [ { id: growth, side: marketing, handle: "@fernhill/leads/growth" } ]`,
      'owners on every side': 'owners: { marketing: growth, sales: field, operations: crm }',
      'a team with everything a definition may carry': `
        teams:
          - id: growth
            title: Growth
            side: marketing
            owners: { marketing: head-of-marketing }
            why: Founded when the second product came.
            status: active
            version: "2"
            valid_from: 2026-01-01
            valid_until: 2026-12-31
            review_by: 2026-11-01
            audience: everyone
            supersedes: demand
            runs_in: [ { system: hubspot, object: Team, id: "7", verified_on: 2026-10-01, verified_by: growth } ]`,
    },
    invalid: {
      'an address as a handle': [
        'teams: [ { id: growth, side: marketing, handle: growth@fernhill.example } ]',
        'schema/wrong-form',
        'teams 0 handle',
      ],
      'a misspelt key': ['titel: Our company', 'schema/unknown-key', 'titel'],
      'a number as version': ['version: 3.2', 'schema/wrong-type', 'version'],
      'a time without a zone': ['as_of: 2026-10-15T09:00:00', 'schema/wrong-form', 'as_of'],
      'a moment in words': ['as_of: tomorrow at nine', 'schema/wrong-form', 'as_of'],
      'a day that does not exist': ['review_by: 2026-02-30', 'schema/wrong-form', 'review_by'],
      'a currency in words': ['currency: Euro', 'schema/wrong-form', 'currency'],
      'a repository without https': [
        'repository: { url: "ftp://fernhill.example" }',
        'schema/wrong-form',
        'repository url',
      ],
      'nobody as owner': ['owners: {}', 'schema/wrong-size', 'owners'],
      'a side that does not exist': ['teams: [ { id: a, side: finance } ]', 'schema/not-allowed-value', 'teams 0 side'],
      'a team without a side': ['teams: [ { id: a } ]', 'schema/missing-key', 'teams 0 id'],
      'an id with capitals': ['teams: [ { id: Growth, side: marketing } ]', 'schema/wrong-form', 'teams 0 id'],
      'an id that is a number': ['teams: [ { id: 7, side: marketing } ]', 'schema/wrong-type', 'teams 0 id'],
      'an empty title': ['teams: [ { id: a, side: sales, title: " " } ]', 'schema/wrong-form', 'teams 0 title'],
      'a role that is only a name': ['roles: [ head-of-sales ]', 'schema/wrong-type', 'roles 0'],
      'a key without a value': ['roles: [ { id: a, team: } ]', 'schema/wrong-type', 'roles 0 team'],
    },
  });
});
