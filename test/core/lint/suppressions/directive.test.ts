/** How a comment that sets findings aside is written. */
import { describe, expect, it } from 'vitest';
import { readDirective } from '#core/lint/suppressions/directive.ts';

describe('a comment that sets findings aside', () => {
  it.each([
    [
      '# lockstep-ignore-next-line sla/no-owner -- the team is being hired',
      { reach: 'next-line', rules: ['sla/no-owner'], reason: 'the team is being hired' },
    ],
    [
      '#lockstep-ignore-line sla/no-owner, kpi/one-sided -- agreed on 3 May (until: 2027-01-31, owner: revops)',
      {
        reach: 'line',
        rules: ['sla/no-owner', 'kpi/one-sided'],
        reason: 'agreed on 3 May',
        until: '2027-01-31',
        owner: 'revops',
      },
    ],
    [
      '# lockstep-ignore-file sla/no-owner -- all of it (see the minutes) (owner: revops)',
      { reach: 'file', rules: ['sla/no-owner'], reason: 'all of it (see the minutes)', owner: 'revops' },
    ],
    [
      '# lockstep-ignore-line sla/no-owner -- said -- and written (for now)',
      { reach: 'line', rules: ['sla/no-owner'], reason: 'said -- and written (for now)' },
    ],
    ['# lockstep-ignore-line sla/no-owner', { reach: 'line', rules: ['sla/no-owner'], reason: '' }],
    ['# lockstep-ignore-line sla/no-owner --', { reach: 'line', rules: ['sla/no-owner'], reason: '' }],
  ])('%s', (comment, directive) => {
    expect(readDirective(comment)).toEqual({ is: 'directive', directive });
  });

  it.each([
    ['# lockstep-ignore sla/no-owner -- because', 'it has to begin with lockstep-ignore-next-line'],
    ['# Lockstep-ignore-line sla/no-owner -- because', 'it has to begin with lockstep-ignore-next-line'],
    ['# lockstep-ignore-nextline sla/no-owner -- because', 'it has to begin with lockstep-ignore-next-line'],
    ['# lockstep-ignore-line', 'it names no rule'],
    ['# lockstep-ignore-line -- because', 'it names no rule'],
    ['# lockstep-ignore-line a/b -- because (until: 2027-02-30)', 'until: 2027-02-30 is no day such as 2027-01-31'],
    ['# lockstep-ignore-line a/b -- because (until: soon)', 'until: soon is no day such as 2027-01-31'],
    ['# lockstep-ignore-line a/b -- because (owner: a, owner: b)', 'it says owner: twice'],
    ['# lockstep-ignore-line a/b -- because (owner: a, by: b)', '"by: b" is neither until: nor owner:'],
    ['# lockstep-ignore-line a/b -- because (owner: )', 'owner: says nothing'],
  ])('%s is none', (comment, what) => {
    expect(readDirective(comment)).toEqual({ is: 'wrong', what: expect.stringContaining(what) });
  });

  it.each(['# a comment', '# see lockstep-ignore-line', '# yaml-language-server: $schema=a'])(
    '%s is another comment',
    (comment) => {
      expect(readDirective(comment)).toEqual({ is: 'other' });
    },
  );
});
