/** Data written as YAML: short things on one line, and nothing that is read as something else. */

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDocument } from '#core/document/read-document.ts';
import { yamlText } from '#core/document/yaml-text.ts';

describe('layout', () => {
  it('puts rows of a list and lists of words on one line', () => {
    const lead = {
      id: 'a-lead',
      fields: { 'company.employees': 49, 'company.systems': ['erp', 'crm'], 'contact.consent': undefined },
      events: [{ signal: 'demo-request', at: '2026-10-14T15:40:00Z' }],
      expect: { stage: 'mql', grades: { fit: 'a' } },
    };
    expect(yamlText([lead])).toBe(
      [
        '- id: a-lead',
        '  fields:',
        '    company.employees: 49',
        '    company.systems: [erp, crm]',
        '  events:',
        '    - { signal: demo-request, at: 2026-10-14T15:40:00Z }',
        '  expect:',
        '    stage: mql',
        '    grades:',
        '      fit: a',
        '',
      ].join('\n'),
    );
  });
});

describe('text', () => {
  it.each([
    ['Fernhill Foods', 'Fernhill Foods'],
    ['kim@fernhill.example', 'kim@fernhill.example'],
    ['NO', '"NO"'],
    ['12', '"12"'],
    ['1:30', '"1:30"'],
    ['true', '"true"'],
    ['', '""'],
    ['a: b', '"a: b"'],
    ['- a', '"- a"'],
    ['a, b', '"a, b"'],
    ['a # b', '"a # b"'],
    ['a\nb', '"a\\nb"'],
    ['\u202eabc', '"\\u202eabc"'],
    [' a', '" a"'],
  ])('%j is written %s', (text, written) => {
    expect(yamlText(text)).toBe(`${written}\n`);
  });

  it.each([
    '{',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a`',
    "it's",
    '"',
    '?',
    '~',
    'null',
    '2026-10-01',
    '💥',
    'e\u0301',
    '0x1f',
    '.5',
  ])('%j is read as it was, and nothing is wrong with it', (text) => {
    const written = yamlText({ a: text, b: [text], c: [{ d: text }] });
    expect(parse(written)).toEqual({ a: text, b: [text], c: [{ d: text }] });
    expect(readDocument('x.yaml', written).findings).toEqual([]);
  });
});
