import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const CADENCE = 'cadence: { every: month, day: first tuesday, first: 2026-07-07, at: "09:00", minutes: 60 }';
const REST = `who: [growth, field-sales], owner: head, ${CADENCE}, agenda: [ { title: Leads refused, minutes: 60 } ]`;

const smallest = `
owners: { marketing: growth, sales: field-sales }
sponsor: { role: chief, commits: [ { what: A day a week } ] }
mandate: [ { id: one-goal, says: Both answer for it. } ]
meetings: [ { id: review, ${REST} } ]
`;

const meeting = (from: string, to: string) => `meetings: [ { id: review, ${REST.replace(from, to)} } ]`;

describe('governance', () => {
  judgeSnippets('governance', {
    smallest,
    valid: {
      'resources with amounts':
        'sponsor: { role: chief, since: 2026-04-01, commits: [ { what: Data, amount: 2500, until: 2027-06-30 } ] }',
      'who holds which role':
        'role_holders: [ { role: head, held_by: Kim Adeyemi, since: 2026-01-01, deputy: chief } ]',
      'a meeting every two weeks': meeting('every: month, day: first tuesday', 'every: two-weeks, day: monday'),
      'a meeting with purpose and numbers': meeting(
        'owner: head',
        'owner: head, purpose: Reasons are understood., looks_at: [win-rate]',
      ),
      'an agenda with what to have at hand': meeting(
        'minutes: 60 } ]',
        'minutes: 60, led_by: head, about: [ { service_level: answer } ] } ]',
      ),
      groups:
        'groups: [ { id: launch, task: The launch., owner: head, members: [growth, field-sales], until: 2027-03-31 } ]',
      training:
        'trainings: [ { id: calls, for: [growth], given_by: head, every: month, teaches: To listen., next_on: 2026-10-21 } ]',
      wins: 'wins: [ { id: big, of: marketing, named_by: head, on: 2026-09-30, what: The largest deal. } ]',
      dashboards:
        'dashboards: [ { id: today, shows: Leads of the day., owner: head, where: "https://crm.fernhill.example/1" } ]',
      'change windows': 'change_windows: [ { id: year-end, from: 2027-04-01, until: 2027-06-30 } ]',
      'a definition that changes in one only':
        'mandate: [ { id: one-goal, says: Both answer for it., changes_only: { in: year-end, except: [typing errors] } } ]',
      'a definition that takes the place of another one':
        'mandate: [ { id: one-goal, says: Both answer for it., supersedes: two-goals, answers: who-answers-for-it } ]',
    },
    invalid: {
      'no sponsor who commits anything': [
        'sponsor: { role: chief, commits: [] }',
        'schema/wrong-size',
        'sponsor commits',
      ],
      'a resource nobody names': [
        'sponsor: { role: chief, commits: [ { amount: 5 } ] }',
        'schema/missing-key',
        'sponsor commits 0',
      ],
      'money owed': [
        'sponsor: { role: chief, commits: [ { what: Data, amount: -1 } ] }',
        'schema/out-of-range',
        'sponsor commits 0 amount',
      ],
      'a meeting without an owner': [meeting('owner: head, ', ''), 'schema/missing-key', 'meetings 0 id'],
      'a meeting of nobody': [meeting('who: [growth, field-sales]', 'who: []'), 'schema/wrong-size', 'meetings 0 who'],
      'a meeting without an agenda': [
        meeting('agenda: [ { title: Leads refused, minutes: 60 } ]', 'agenda: []'),
        'schema/wrong-size',
        'meetings 0 agenda',
      ],
      'a meeting now and then': [
        meeting('every: month', 'every: now-and-then'),
        'schema/not-allowed-value',
        'meetings 0 cadence every',
      ],
      'a meeting on a Sunday': [
        meeting('day: first tuesday', 'day: first sunday'),
        'schema/wrong-form',
        'meetings 0 cadence day',
      ],
      'a meeting without a first one': [meeting('first: 2026-07-07, ', ''), 'schema/missing-key', 'meetings 0 cadence'],
      'a time of day without minutes': [meeting('"09:00"', '"9"'), 'schema/wrong-form', 'meetings 0 cadence at'],
      'a point without minutes': [
        meeting('{ title: Leads refused, minutes: 60 }', '{ title: Leads refused }'),
        'schema/missing-key',
        'meetings 0 agenda 0',
      ],
      'a role held by nobody named': [
        'role_holders: [ { role: head, since: 2026-01-01 } ]',
        'schema/missing-key',
        'role_holders 0',
      ],
      'a group for ever': [
        'groups: [ { id: launch, task: The launch., owner: head, members: [growth] } ]',
        'schema/missing-key',
        'groups 0 id',
      ],
      'a win of leadership': [
        'wins: [ { id: big, of: leadership, named_by: head, on: 2026-09-30, what: All of it. } ]',
        'schema/not-allowed-value',
        'wins 0 of',
      ],
      'a window that never closes': [
        'change_windows: [ { id: year-end, from: 2027-04-01 } ]',
        'schema/missing-key',
        'change_windows 0 id',
      ],
      'a change in no window': [
        'mandate: [ { id: one-goal, says: Both., changes_only: { except: [typing errors] } } ]',
        'schema/missing-key',
        'mandate 0 changes_only',
      ],
      'a question that is no name': [
        'mandate: [ { id: one-goal, says: Both., answers: Who answers for it? } ]',
        'schema/wrong-form',
        'mandate 0 answers',
      ],
    },
  });
});
