/** Items added to a list of a policy: nothing else of its text changes. */
import { describe, expect, it } from 'vitest';
import { withItems } from '#core/document/with-items.ts';

const item = { id: 'c', fields: { 'company.employees': 45 }, expect: { stage: 'mql' } };
const ADDED = ['  - id: c', '    fields:', '      company.employees: 45', '    expect:', '      stage: mql'];

function text(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

describe('the list goes on as it was', () => {
  it.each([
    [
      'comments and odd layout stay',
      ['kind:   x # of leads', 'leads:', '  # the first', '  - { id: a }   # found', '  - {id: b} # last', '# the end'],
      [
        'kind:   x # of leads',
        'leads:',
        '  # the first',
        '  - { id: a }   # found',
        '  - {id: b} # last',
        ...ADDED,
        '# the end',
      ],
    ],
    [
      'blank lines between items',
      ['leads:', '  - id: a', '', '  - id: b', '    why: >-', '      Some', '      text', '', 'members: []'],
      [
        'leads:',
        '  - id: a',
        '',
        '  - id: b',
        '    why: >-',
        '      Some',
        '      text',
        '',
        ...ADDED,
        '',
        'members: []',
      ],
    ],
    [
      'a list that is not indented',
      ['leads:', '- id: a'],
      ['leads:', '- id: a', ...ADDED.map((line) => line.slice(2))],
    ],
  ])('%s', (_, before, after) => {
    expect(withItems(text(...before), 'leads', [item])).toBe(text(...after));
  });

  it('without a line break at the end, and with those of Windows', () => {
    expect(withItems('leads:\n  - id: a', 'leads', [item])).toBe(text('leads:', '  - id: a', ...ADDED));
    expect(withItems('leads:\r\n  - id: a\r\n', 'leads', [item])).toBe(
      text('leads:', '  - id: a', ...ADDED).replaceAll('\n', '\r\n'),
    );
  });

  it('several at once', () => {
    expect(withItems('leads:\n  - id: a\n', 'leads', [{ id: 'b' }, { id: 'c' }])).toBe(
      'leads:\n  - id: a\n  - { id: b }\n  - { id: c }\n',
    );
  });
});

describe('where the list cannot go on', () => {
  it.each([
    ['it is written in brackets', '# Leads\nleads: [{ id: a }]\n', '# Leads\nleads:\n  - { id: a }\n  - id: b\n'],
    ['it is empty', 'leads: []\n', 'leads:\n  - id: b\n'],
    ['there is none', 'kind: x\n', 'kind: x\nleads:\n  - id: b\n'],
  ])('%s', (_, before, after) => {
    expect(withItems(before, 'leads', [{ id: 'b' }])).toBe(after);
  });
});
