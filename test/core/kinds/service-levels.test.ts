import { describe } from 'vitest';
import { judgeSnippets } from './schema-table.ts';

const CLOCK = 'clock: { starts: { signal: demo }, stops: { activity: call } }';

const smallest = `
owners: { marketing: growth, sales: field-sales }
levels: [ { id: answer, owed_by: field-sales, owed_to: growth, ${CLOCK}, target: 15 business minutes } ]
`;

const level = (rest: string) => `levels: [ { id: answer, owed_by: field-sales, owed_to: growth, ${rest} } ]`;
const breach = (step: string) => level(`${CLOCK}, target: 1 hour, breach: [ { ${step} } ]`);

describe('service levels', () => {
  judgeSnippets('service-levels', {
    smallest,
    valid: {
      activities: 'activities: [ { id: call, done_by: person, also: [CALL] }, { id: drip, done_by: machine } ]',
      'a clock with everything': level(`
        when: { field: contact.consent, is: given },
        clock: {
          starts: { signal: [demo, question], reached: mql },
          pauses: [ { while: Waiting, begins: { activity: asked }, ends: { activity: told }, at_most: 2 days } ],
          stops: { activity: [call, letter], decided: sal },
          owner_restarts: { activity: transfer } },
        target: { first_match: [ { when: { known: contact.phone }, value: 1 business hour } ], otherwise: 1 business day },
        hard_limit: 2 business days,
        calendar: { first_match: [ { when: { known: contact.phone }, value: office } ], otherwise: night },
        compliance: { from: 90%, per: quarter },
        warns: { after: 30 business minutes, who: lead },
        breach: [ { after: 0 minutes, do: notify, who: lead }, { after: 1 day, do: reassign, who: team, once: true },
          { after: 2 days, do: escalate, who: head }, { after: 3 days, do: close } ]`),
      attempts: level(`attempts: { from: 6, within: 14d, starts: { reached: mql }, by: [call], until: { decided: sal },
        gives_up_with: no-contact }, compliance: { from: 85%, per: month }`),
      volume: level(
        'volume: { of: mql, per: month, targets: [ { from: 2026-10-01, count: 9, segments: [ { segment: big, count: 3 } ] } ] }',
      ),
      acceptance: level('acceptance: { of: mql, accepted_at: sal, from: 65%, per: quarter, due_under: answer }'),
      'complete data': level('filled: { at: mql, fields: [contact.email], from: 95%, per: week }'),
      feedback: level('gives: { what: a list, every: month }'),
      notice: level('notice: { of: meeting, given_by: booking, from: 4 business hours }, calendar: office'),
    },
    invalid: {
      'a promise of nothing': [level('why: We will see.'), 'schema/missing-key', 'levels 0 id'],
      'a promise nobody makes': [
        `levels: [ { id: answer, owed_to: growth, ${CLOCK}, target: 1 hour } ]`,
        'schema/missing-key',
        'levels 0 id',
      ],
      'a promise to nobody': [
        `levels: [ { id: answer, owed_by: growth, ${CLOCK}, target: 1 hour } ]`,
        'schema/missing-key',
        'levels 0 id',
      ],
      'a clock without a target': [level(CLOCK), 'schema/missing-key', 'levels 0 id'],
      'a clock nothing stops': [
        level('clock: { starts: { signal: demo } }, target: 1 hour'),
        'schema/missing-key',
        'levels 0 clock',
      ],
      'a moment at which nothing happens': [
        level('clock: { starts: {}, stops: { activity: call } }, target: 1 hour'),
        'schema/wrong-size',
        'levels 0 clock starts',
      ],
      'a misspelt moment': [
        level('clock: { starts: { signl: demo }, stops: { activity: call } }, target: 1 hour'),
        'schema/unknown-key',
        'levels 0 clock starts signl',
      ],
      'a time nobody can count': [level(`${CLOCK}, target: 1 working day`), 'schema/wrong-form', 'levels 0 target'],
      'a time of nothing': [level(`${CLOCK}, target: 0 minutes`), 'schema/wrong-form', 'levels 0 target'],
      'a time by case without a rest': [
        level(`${CLOCK}, target: { first_match: [ { when: { known: contact.phone }, value: 1 hour } ] }`),
        'schema/missing-key',
        'levels 0 target',
      ],
      'a target of what is only counted': [
        level('gives: { what: a list, every: week }, target: 1 hour'),
        'schema/misplaced-key',
        'levels 0 target',
      ],
      'two promises in one': [
        level(`${CLOCK}, target: 1 hour, gives: { what: a list, every: week }`),
        'schema/misplaced-key',
        'levels 0 gives',
      ],
      'a misspelt kind of promise': [level('volumes: { of: mql }'), 'schema/unknown-key', 'levels 0 volumes'],
      'a pause without an end': [
        level(`clock: { starts: { signal: demo }, stops: { activity: call },
          pauses: [ { while: Waiting, begins: { activity: asked }, ends: { activity: told } } ] }, target: 1 hour`),
        'schema/missing-key',
        'levels 0 clock pauses 0',
      ],
      'a share above the whole': [
        level(`${CLOCK}, target: 1 hour, compliance: { from: 101%, per: quarter }`),
        'schema/wrong-form',
        'levels 0 compliance from',
      ],
      'a period nobody counts by': [
        level(`${CLOCK}, target: 1 hour, compliance: { from: 90%, per: decade }`),
        'schema/not-allowed-value',
        'levels 0 compliance per',
      ],
      'a step for nobody': [breach('after: 1 hour, do: notify'), 'schema/missing-key', 'levels 0 breach 0'],
      'a step that does nothing known': [
        breach('after: 1 hour, do: shout, who: lead'),
        'schema/not-allowed-value',
        'levels 0 breach 0 do',
      ],
      'attempts by nothing': [
        level('attempts: { from: 6, within: 14d, starts: { reached: mql }, by: [] }'),
        'schema/wrong-size',
        'levels 0 attempts by',
      ],
      'an activity nobody does': ['activities: [ { id: call } ]', 'schema/missing-key', 'activities 0 id'],
      'an activity of an animal': [
        'activities: [ { id: call, done_by: parrot } ]',
        'schema/not-allowed-value',
        'activities 0 done_by',
      ],
    },
  });
});
