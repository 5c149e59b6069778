/** To which leads something applies: true, false, or not to be told; and never a word about it in a verdict. */
import { describe, expect, it } from 'vitest';
import type { Value } from '#core/conditions/value.ts';
import { judgeStatements } from '#core/program/interpret/statements.ts';
import { judge } from '#core/program/interpret/verdict.ts';
import { icpWith, segment } from '../icp-of-small.ts';
import { AS_OF, programWith } from '../small-agreement.ts';
import { event, type LeadParts, lead } from '../small-leads.ts';

const moment = { asOf: AS_OF, asOfDate: Math.floor(AS_OF / 86_400_000) };

function truths(when: string, parts: LeadParts): unknown {
  const program = programWith({ icp: icpWith({ segments: segment('those', when) }) });
  const [first] = judgeStatements(program, lead(parts), moment);
  return first?.truth;
}

const fields = (known: Readonly<Record<string, Value>>): LeadParts => ({ fields: known });

describe('a statement', () => {
  it.each<[string, string, LeadParts, boolean | undefined]>([
    ['of a field', '{ field: company.industry, is: retail }', fields({ 'company.industry': 'retail' }), true],
    ['of a field', '{ field: company.industry, is: retail }', fields({ 'company.industry': 'software' }), false],
    ['of a field', '{ field: company.industry, is: retail }', {}, undefined],
    ['of a signal', '{ signal: demo }', { events: [event('demo', AS_OF)] }, true],
    ['of a signal', '{ signal: demo }', {}, false],
    ['of a signal', '{ signal: demo }', { events: 'unknown' }, undefined],
    ['of a grade', '{ grade: fit, is: a }', fields({ 'company.industry': 'software', 'company.employees': 90 }), true],
    ['of a grade', '{ grade: fit, is: a }', fields({ 'company.employees': 9 }), false],
    ['of a grade', '{ grade: fit, is: a }', fields({ 'company.employees': 90 }), undefined],
  ])('%s: %s', (_of, when, parts, truth) => {
    expect(truths(when, parts)).toBe(truth);
  });

  it('waits for the day of judging like every other', () => {
    const later: LeadParts = { events: [event('demo', AS_OF + 1)] };
    expect(truths('{ signal: demo }', later)).toBe(false);
  });
});

describe('a verdict', () => {
  const icp = icpWith({ segments: segment('rich', '{ field: company.revenue, from: 1000 }') });

  it('does not ask for a field that only a segment looks at', () => {
    const { unknownFields } = judge(programWith({ icp }), lead(), moment);
    expect(unknownFields).not.toContain('company.revenue');
    expect(unknownFields).toEqual(judge(programWith(), lead(), moment).unknownFields);
  });

  it('is the same with a profile and without', () => {
    const known = lead(fields({ 'company.industry': 'software', 'company.employees': 90, 'company.revenue': 5 }));
    expect(judge(programWith({ icp }), known, moment)).toEqual(judge(programWith(), known, moment));
  });
});
