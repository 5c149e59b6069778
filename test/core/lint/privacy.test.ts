/** Which texts of policies tell of people, and which do not. */
import { describe, expect, it } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { readDocument } from '#core/document/read-document.ts';
import { numberNotReserved } from '#core/lint/rules/privacy/number-not-reserved.ts';
import { personInText } from '#core/lint/rules/privacy/person-in-text.ts';

const context = { today: '2026-10-15', isSound: () => true, isSoundAt: () => true };

function found(text: string, rule = personInText) {
  const document = readDocument('policies/a.yaml', text);
  return rule.check(buildAgreement([document]), context).map(({ place }) => {
    const { from, to } = document.locate(place.in === 'rows' ? { in: 'text', file: '', from: 0, to: 0 } : place);
    return text.slice(from.offset, to.offset);
  });
}

describe('a policy', () => {
  it.each([
    ['a value', 'kind: glossary\nwhy: Ask kim.lee@fernhill.com first.\n', ['Ask kim.lee@fernhill.com first.']],
    ['a comment', 'kind: glossary # by kim.lee@fernhill.com, 2026\n', ['kim.lee@fernhill.com']],
    ['a number in a comment', '# call (555) 736-5000\nkind: glossary\n', ['(555) 736-5000']],
    [
      'two in one comment',
      '# kim.lee@fernhill.com, +210 20 7183 8750\nkind: glossary\n',
      ['kim.lee@fernhill.com', '+210 20 7183 8750'],
    ],
    ['a mailbox of a team', 'kind: glossary\nwhy: Ask sales@fernhill.com or customer.success@fernhill.com.\n', []],
    ['a reserved address', 'kind: glossary\nwhy: Ask kim.lee@fernhill.example.\n', []],
    ['a handle of a team', 'kind: glossary\nwhy: "@fernhill/sales"\n', []],
    ['a day and an instant', 'kind: glossary\nwhy: From 2026-10-15 to 2026-12-15T09:00:00Z.\n', []],
  ])('with %s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  const lead = (fields: string, why = 'Invented.') =>
    `kind: sample-leads\nleads:\n  - id: a\n    why: ${why}\n    fields: ${fields}\n`;

  it.each([
    [
      'a field for telephone numbers, written as at home',
      lead('{ contact.phone: "030 555 019 28" }'),
      ['"030 555 019 28"'],
    ],
    ['a reserved number there', lead('{ contact.phone: "020 7946 0123" }'), []],
    ['digits in another field', lead('{ company.size: "030 555 019 28" }'), []],
    ['a text', lead('{}', 'Called +210 20 7183 8750.'), ['Called +210 20 7183 8750.']],
  ])('with a sample lead with %s', (_what, text, expected) => {
    expect(found(text, numberNotReserved)).toEqual(expected);
    expect(found(text)).toEqual([]);
  });
});
