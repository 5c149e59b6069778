/** Whether a fix keeps what the agreement says of every lead. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { readDocument } from '#core/document/read-document.ts';
import { examine } from '#core/lint/examine.ts';
import { meaningOf } from '#core/lint/fixes/same-meaning.ts';
import { readPolicies } from '#node/files/read-policies.ts';

let small: readonly PolicyDocument[];
beforeAll(async () => {
  small = (await readPolicies('test/core/lint/small-agreement')).filter(({ file }) => !file.endsWith('lifecycle.yaml'));
});

function programOf(gate: string) {
  const text = [
    '# yaml-language-server: $schema=../schemas/lifecycle.schema.json',
    'kind: lifecycle',
    'owners: { marketing: head-of-marketing, sales: head-of-sales }',
    `stages: [{ id: inquiry, owner: marketing, enter: ${gate} }]`,
    'sides: [{ id: recycled, owner: marketing }, { id: disqualified, owner: marketing }]',
  ].join('\n');
  const { program, asOf } = examine([...small, readDocument('policies/lifecycle.yaml', text)], {
    asOf: undefined,
    now: 0,
  });
  if (program === undefined) throw new Error('The agreement can be judged.');
  return { program, asOf };
}

describe('the meaning of an agreement', () => {
  it.each([
    ['same', 'the same text', '{ known: contact.email }', '{ known: contact.email }'],
    [
      'same',
      'a part that says nothing more',
      '{ all: [{ known: contact.email }, { any: [{ known: contact.email }, { known: contact.title }] }] }',
      '{ known: contact.email }',
    ],
    ['changed', 'another field', '{ known: contact.email }', '{ known: contact.title }'],
  ] as const)('is %s with %s', (meaning, _what, before, after) => {
    const [base, head] = [programOf(before), programOf(after)];
    expect(meaningOf(base.program, head.program, { asOf: base.asOf, asOfDate: 20_000 })).toBe(meaning);
  });
});
