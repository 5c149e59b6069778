/** Conditions that say to which leads something applies: checked like every other, and no part of a verdict. */
import { describe, expect, it } from 'vitest';
import { toSql } from '#core/program/to-sql/index.ts';
import { dialect } from '#node/data/session.ts';
import { BUYER, icpWith, segment } from '../icp-of-small.ts';
import { complaintsAbout, programWith } from '../small-agreement.ts';

const shops = segment('shops', '{ field: company.industry, is: retail }');

describe('statements', () => {
  it('are those of every kind that makes some, in the order of the files', () => {
    const { statements } = programWith({ icp: icpWith({ segments: shops }) });
    expect(statements.map(({ kind, id, title, when }) => [kind, id, title, when.op])).toEqual([
      ['segment', 'shops', 'Shops', 'field'],
      ['persona', 'buyer', 'Buyer', 'field'],
    ]);
  });

  it('stand where they are written', () => {
    const [first] = programWith({ icp: icpWith({ segments: shops }) }).statements;
    expect(first?.origin).toEqual({ file: 'icp.yaml', path: ['segments', 0, 'when'] });
  });

  it('of what is not in force are left out', () => {
    const later = segment('banks', '{ field: company.industry, is: banking }', ', status: proposed');
    const { statements } = programWith({ icp: icpWith({ segments: `${shops}, ${later}` }) });
    expect(statements.map(({ id }) => id)).toEqual(['shops', 'buyer']);
  });

  it('may not rely on what is not in force', () => {
    const conditions = 'conditions: [ { id: hot, status: proposed, when: { signal: demo } } ]';
    const icp = icpWith({ segments: segment('shops', '{ condition: hot }') });
    expect(complaintsAbout({ conditions, icp })).toEqual([
      { rule: 'ref/not-in-force', path: 'segments.0.when.condition' },
    ]);
  });

  it.each([
    ['a value the field cannot have', '{ field: company.industry, is: retial }', 'data/literal-not-a-value', 'is'],
    [
      'a comparison the field does not know',
      '{ field: company.employees, has_word: x }',
      'data/wrong-comparison',
      'has_word',
    ],
    ['a grade the model does not give', '{ grade: fit, is: z }', 'score/unknown-grade', 'is'],
  ])('with %s are refused', (_what, when, rule, key) => {
    expect(complaintsAbout({ icp: icpWith({ segments: segment('shops', when) }) })).toEqual([
      { rule, path: `segments.0.when.${key}` },
    ]);
  });

  it('leave the compiled statement as it was', () => {
    const asks =
      '{ all: [ { field: company.revenue, from: 1000 }, { grade: fit, is: a }, { field: contact.title, contains: head of } ] }';
    const program = programWith({ icp: icpWith({ segments: segment('rich', asks), personas: BUYER }) });
    expect(toSql(program, dialect).statement.text).toBe(toSql(programWith(), dialect).statement.text);
  });
});
