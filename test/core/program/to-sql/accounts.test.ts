/** Accounts in the statement: only where verdicts ask about them. */
import { describe, expect, it } from 'vitest';
import { FOLDING } from '#core/conditions/fold.ts';
import { toSql } from '#core/program/to-sql/index.ts';
import { dialects } from '#core/sql/dialects/index.ts';
import { programWith, WITHOUT_SCORES } from '../small-agreement.ts';

const DICTIONARY = `
account: { key: company.domain }
subjects: [ { id: deal, of: account }, { id: visit, of: account } ]
fields:
  - { id: company.domain, type: domain }
  - { id: deal.amount, title: Amount, type: money, applies_to: deal }
  - { id: visit.made, title: Made, type: date, applies_to: visit }`;

function compiled(when: string) {
  const scoring = `models: [ { id: m, rules: [ { id: r, when: ${when}, points: 1 } ] } ]`;
  const policies = { 'data-dictionary': DICTIONARY, scoring, lifecycle: WITHOUT_SCORES };
  return toSql(programWith(policies), dialect);
}

const dialect = dialects.duckdb(FOLDING);

describe('a statement', () => {
  it('knows no members where nothing asks about them', () => {
    const { statement, relations } = compiled('{ signal: demo }');
    expect(relations.members).toBe(undefined);
    expect(relations.leads.columns.map(({ name }) => name)).not.toContain('has_members');
    expect(statement.text).not.toMatch(/account|members/u);
  });

  it('goes once over the people of an account where only they are asked', () => {
    const { statement, relations } = compiled('{ count_of: person, over: account, where: { signal: demo }, from: 2 }');
    expect(relations.members).toBe(undefined);
    expect(statement.text.match(/"people by account \d+" AS/gu)).toHaveLength(1);
  });

  it('reads members of the subjects that are asked, and of no other', () => {
    const { statement, relations } = compiled(
      '{ any_of: deal, over: account, where: { field: deal.amount, from: 1 } }',
    );
    expect(relations.members?.columns.map(({ name }) => name)).toEqual([
      'member',
      'subject',
      'account',
      'deal.amount',
      'visit.made',
    ]);
    expect(relations.leads.columns.at(-1)?.name).toBe('has_members');
    expect(statement.text).toContain('"members deal 0"');
    expect(statement.text).not.toContain('visit');
  });
});
