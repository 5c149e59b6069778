/** Accounts as policies declare and ask about them: what is refused, and in which order things are worked out. */
import { describe, expect, it } from 'vitest';
import { modelSentence } from '#core/program/english/models.ts';
import { wordsOf } from '#core/program/english/words.ts';
import { strataOf, usesAccount, usesMembers } from '#core/program/strata.ts';
import { complaintsAbout, programWith, WITHOUT_SCORES } from '../small-agreement.ts';

const FIELDS = `
fields:
  - { id: company.name, type: text }
  - { id: company.employees, type: number }
  - { id: company.industry, type: choice, values: [ { id: software }, { id: retail } ] }
  - { id: contact.email, type: email }
  - { id: contact.email_domain, type: domain, derived: { domain_of: contact.email } }
  - { id: contact.size, type: yes-no, derived: { first_match: [ { when: { known: company.name }, value: true } ] } }
  - { id: deal.amount, type: money, applies_to: deal }
  - { id: deal.name, type: text, applies_to: deal }`;
const SUBJECTS = 'subjects: [ { id: deal, of: account } ]';
const DICTIONARY = `account: { key: company.name }\n${SUBJECTS}\n${FIELDS}`;

const RULE = 'models.0.rules.0.when';

function rule(when: string, dictionary = DICTIONARY) {
  const scoring = `
models:
  - { id: m, rules: [ { id: r, when: ${when}, points: 1 } ] }
  - { id: mine, rules: [ { id: s, when: { known: company.name }, points: 1 } ] }
  - { id: ours, applies_to: account, combines: { rolls_up: mine, by: highest, over: account } }`;
  return { 'data-dictionary': dictionary, scoring, lifecycle: WITHOUT_SCORES };
}

describe('refused, in one place each', () => {
  it.each([
    [
      'a roll-up where nothing tells accounts apart',
      '{ count_of: person, over: account, from: 2 }',
      `${SUBJECTS}\n${FIELDS}`,
      [
        ['data/no-account', `${RULE}.count_of`],
        ['data/no-account', 'models.2.combines.rolls_up'],
      ],
    ],
    [
      'a field of a subject asked of a person',
      '{ field: deal.amount, from: 1 }',
      DICTIONARY,
      [['data/other-subject', `${RULE}.field`]],
    ],
    [
      'the same where it is only asked whether it is known',
      '{ known: deal.amount }',
      DICTIONARY,
      [['data/other-subject', `${RULE}.known`]],
    ],
    [
      'a field of a person asked of a subject',
      '{ any_of: deal, over: account, where: { field: company.employees, from: 1 } }',
      DICTIONARY,
      [['data/other-subject', `${RULE}.where.field`]],
    ],
    [
      'events of a subject',
      '{ any_of: deal, over: account, where: { all: [ { signal: demo } ] } }',
      DICTIONARY,
      [['data/other-subject', `${RULE}.where.all.0`]],
    ],
    [
      'a score of a subject',
      '{ highest_of: deal, over: account, score: mine, from: 1 }',
      DICTIONARY,
      [['data/other-subject', `${RULE}.score`]],
    ],
    [
      'the sum of what is no number',
      '{ sum_of: deal, over: account, field: deal.name, from: 1 }',
      DICTIONARY,
      [['data/wrong-comparison', `${RULE}.field`]],
    ],
    [
      'the highest of two things at once',
      '{ highest_of: person, over: account, field: company.employees, score: mine, from: 1 }',
      DICTIONARY,
      [['data/literal-not-a-value', `${RULE}.field`]],
    ],
    [
      'a side as the most advanced stage',
      '{ most_advanced: person, over: account, is: recycled }',
      DICTIONARY,
      [['stage/off-the-path', `${RULE}.is`]],
    ],
    [
      'a roll-up inside a roll-up',
      '{ any_of: person, over: account, where: { none_of: deal, over: account } }',
      DICTIONARY,
      [['data/rolled-up-twice', RULE]],
    ],
    [
      'a roll-up of a score that is rolled up',
      '{ sum_of: person, over: account, score: ours, from: 1 }',
      DICTIONARY,
      [['data/rolled-up-twice', RULE]],
    ],
    [
      'a key that is a number',
      '{ known: company.name }',
      `account: { key: company.employees }\n${FIELDS}\n${SUBJECTS}`,
      [['data/account-key', 'account.key']],
    ],
    [
      'a key that is derived by case',
      '{ known: company.name }',
      `account: { key: contact.size }\n${FIELDS}\n${SUBJECTS}`,
      [['data/account-key', 'account.key']],
    ],
    [
      'a key that is a field of a subject',
      '{ known: company.name }',
      `account: { key: deal.name }\n${FIELDS}\n${SUBJECTS}`,
      [['data/account-key', 'account.key']],
    ],
  ])('%s', (_, when, dictionary, complaints) => {
    const found = complaintsAbout(rule(when, dictionary)).map(({ rule: id, path }) => [id, path]);
    expect(found).toEqual(complaints);
  });

  it('a score of the account that adds up rules about a person', () => {
    const scoring = 'models: [ { id: m, applies_to: account, rules: [ { id: r, signal: demo, points: 1 } ] } ]';
    const found = complaintsAbout({ 'data-dictionary': DICTIONARY, scoring, lifecycle: WITHOUT_SCORES });
    expect(found).toEqual([{ rule: 'data/other-subject', path: 'models.0.applies_to' }]);
  });

  it('a field of a subject that a stage needs', () => {
    const lifecycle = WITHOUT_SCORES.replace('enter: { signal: demo }', 'enter: { signal: demo }, needs: [deal.name]');
    const found = complaintsAbout({ 'data-dictionary': DICTIONARY, scoring: ALONE, lifecycle });
    expect(found).toEqual([{ rule: 'data/other-subject', path: 'stages.1.needs.0' }]);
  });

  it('sums of scores that could grow beyond what stays exact', () => {
    const scoring = `
models:
  - { id: m, rules: [ { id: r, signal: demo, points: 1000000 } ] }
  - { id: all, applies_to: account, combines: { rolls_up: m, by: sum, over: account } }`;
    const found = complaintsAbout({ 'data-dictionary': DICTIONARY, scoring, lifecycle: WITHOUT_SCORES });
    expect(found.map(({ rule: id }) => id)).toContain('score/too-large');
  });
});

describe('the order of what is worked out', () => {
  const program = programWith(rule('{ all: [ { score: ours, from: 1 }, { any_of: deal, over: account } ] }'));

  it('puts what people take over after all that is theirs', () => {
    const { persons, inherited } = strataOf(program);
    expect(persons.map(({ id }) => id)).toEqual(['contact.email_domain', 'contact.size', 'mine']);
    expect(inherited.map(({ id }) => id)).toEqual(['ours', 'm']);
    expect(program.steps).toEqual([...persons, ...inherited]);
  });

  it('knows whether verdicts depend on others', () => {
    expect([usesAccount(program), usesMembers(program)]).toEqual([true, true]);
    const alone = programWith({ 'data-dictionary': DICTIONARY, lifecycle: WITHOUT_SCORES, scoring: ALONE });
    expect([usesAccount(alone), usesMembers(alone)]).toEqual([false, false]);
  });

  it('works out derived fields of a subject one after the other, whatever their order in the file', () => {
    const derived = (id: string, from: string) =>
      `  - { id: deal.${id}, type: yes-no, applies_to: deal, derived: { first_match: [ { when: { known: deal.${from} }, value: true } ] } }`;
    const twice = `${DICTIONARY}\n${derived('second', 'first')}\n${derived('first', 'amount')}`;
    const [deal] = programWith(rule('{ any_of: deal, over: account }', twice)).subjects;
    expect(deal?.derived.map(({ id }) => id)).toEqual(['deal.first', 'deal.second']);
    const circle = `${DICTIONARY}\n${derived('second', 'first')}\n${derived('first', 'second')}`;
    expect(complaintsAbout(rule('{ any_of: deal, over: account }', circle)).map(({ rule: id }) => id)).toEqual([
      'ref/cycle',
    ]);
  });

  it('keeps fields of subjects apart from those of people', () => {
    expect(program.fields.map(({ id }) => id)).not.toContain('deal.amount');
    expect(program.subjects).toMatchObject([{ id: 'deal', title: 'Deal', plural: 'Deals' }]);
  });

  it('takes the domain of an address for a key', () => {
    const dictionary = `account: { key: contact.email_domain }\n${SUBJECTS}\n${FIELDS}`;
    expect(programWith(rule('{ known: company.name }', dictionary)).account).toEqual({ key: 'contact.email_domain' });
  });
});

const ALONE = 'models: [ { id: m, rules: [ { id: r, signal: demo, points: 1 } ] } ]';

describe('a model rolled up, in words', () => {
  it.each([
    ['by: highest, over: account', 'The highest Mine among the people of the account.'],
    [
      'by: sum, over: account, where: { known: company.employees }',
      'Mine of the people of the account for whom company employees is known, added up.',
    ],
  ])('%s', (how, sentence) => {
    const scoring = `
models:
  - { id: mine, rules: [ { id: r, signal: demo, limit: once, points: 1 } ] }
  - { id: ours, applies_to: account, combines: { rolls_up: mine, ${how} } }`;
    const program = programWith({ 'data-dictionary': DICTIONARY, scoring, lifecycle: WITHOUT_SCORES });
    const model = program.steps.find(({ id }) => id === 'ours');
    expect(model?.step === 'rolled-up' && modelSentence(model, wordsOf(program))).toBe(sentence);
  });
});
