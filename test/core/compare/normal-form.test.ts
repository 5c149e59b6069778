/** What is the meaning of a definition, and what only words, layout or spelling. */
import { describe, expect, it } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { meaningOf, meaningOfPolicy } from '#core/compare/normal-form.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import { smallAgreement } from './small-versions.ts';

const HEAD = 'kind: conditions\nowners: { marketing: head-of-marketing }\nconditions:\n';

function meaning(yaml: string): string {
  const agreement = smallAgreement(`${HEAD}  - ${yaml}\n`);
  const definition = agreement.find('condition', 'c');
  if (definition === undefined) throw new Error(yaml);
  return meaningOf(definition, agreement);
}

const PLAIN = '{ id: c, when: { field: contact.email, is: a@b.example } }';

describe('the same meaning', () => {
  it.each([
    ['a title and a reason', '{ id: c, title: C, why: Asked for., when: { field: contact.email, is: a@b.example } }'],
    ['a day to look at it again', '{ id: c, review_by: 2027-01-01, when: { field: contact.email, is: a@b.example } }'],
    [
      'where it runs',
      '{ id: c, runs_in: [{ system: crm, object: Flow, id: x }], when: { field: contact.email, is: a@b.example } }',
    ],
    ['another order of keys', '{ when: { is: a@b.example, field: contact.email }, id: c }'],
    ['a list of one', '{ id: c, when: { field: contact.email, in: [a@b.example] } }'],
    ['a combination of one', '{ id: c, when: { all: [{ field: contact.email, is: a@b.example }] } }'],
    ['a combination within one', '{ id: c, when: { any: [{ all: [{ field: contact.email, is: a@b.example }] }] } }'],
    ['twice the opposite', '{ id: c, when: { not: { not: { field: contact.email, is: a@b.example } } } }'],
  ])('%s', (_what, yaml) => {
    expect(meaning(yaml)).toBe(meaning(PLAIN));
  });

  it('whatever the order of the parts of a combination', () => {
    const [one, other] = ['{ known: contact.email }', '{ signal: demo-request, times: { from: 1 } }'];
    expect(meaning(`{ id: c, when: { any: [${one}, ${other}] } }`)).toBe(
      meaning('{ id: c, when: { any: [{ signal: demo-request }, { known: contact.email }] } }'),
    );
  });
});

describe('another meaning', () => {
  it.each([
    ['another value', '{ id: c, when: { field: contact.email, is: b@b.example } }'],
    ['another owner', '{ id: c, owners: { sales: head-of-sales }, when: { field: contact.email, is: a@b.example } }'],
    ['another life', '{ id: c, valid_from: 2026-01-01, when: { field: contact.email, is: a@b.example } }'],
    ['a draft', '{ id: c, status: draft, when: { field: contact.email, is: a@b.example } }'],
  ])('%s', (_what, yaml) => {
    expect(meaning(yaml)).not.toBe(meaning(PLAIN));
  });
});

describe('words', () => {
  const glossary = (means: string): string =>
    `kind: glossary\nowners: { marketing: head-of-marketing }\nterms:\n  - { id: lead, why: ${means}, means: ${means} }\n`;

  it('are the meaning where they are what was agreed', () => {
    const agreement = smallAgreement(glossary('Somebody we know.'));
    const term = agreement.find('term', 'lead');
    expect(term && meaningOf(term, agreement)).toBe('{"id":"lead","means":"Somebody we know."}');
  });
});

describe('definitions within others', () => {
  it('are part of it by their names alone', async () => {
    const agreement = buildAgreement(await readPolicies('policies'));
    const fit = agreement.find('model', 'fit');
    expect(fit && meaningOf(fit, agreement)).toContain('{"defines":"industry"},{"defines":"size"}');
    const lifecycle = fit && agreement.policies.find(({ kind }) => kind.id === 'lifecycle');
    expect(lifecycle && meaningOfPolicy(lifecycle, agreement)).not.toContain('made-themselves-known');
  });
});
