/** Whom the forge asks to review which policy. */
import { describe, expect, it } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { readDocument } from '#core/document/read-document.ts';
import { codeOwnersOf } from '#core/scaffold/code-owners.ts';

const company = `
kind: company
name: Fernhill
version: "1.0"
owners: { marketing: head-of-marketing, sales: field-sales }
teams:
  - { id: growth, side: marketing, handle: "@fernhill/growth" }
  - { id: field-sales, side: sales, handle: "@fernhill/field-sales" }
  - { id: revenue-operations, side: operations }
roles:
  - { id: head-of-marketing, team: growth, handle: "@fernhill/leads/marketing" }
  - { id: campaign-manager, team: growth }
  - { id: data-steward, team: revenue-operations }
`;

function ownersOf(files: Readonly<Record<string, string>>) {
  const documents = Object.entries({ 'policies/company.yaml': company, ...files });
  return codeOwnersOf(buildAgreement(documents.map(([file, text]) => readDocument(file, text))), 'policies');
}

describe('code owners', () => {
  it('are those of the policy and of everything in it, by their own handle or that of their team', () => {
    const { text, files, without } = ownersOf({
      'policies/our words.yaml': `
kind: glossary
owners: { marketing: campaign-manager }
terms:
  - { id: fit, means: How well somebody matches us. }
  - { id: reach, means: How many saw it., owners: { marketing: head-of-marketing, operations: data-steward } }
`,
    });
    expect(text).toBe(
      [
        '# Written by "lockstep codeowners" from the owners in the policies. Change the owners there.',
        '# An approval here is no signature: "lockstep sign" records who agreed to which meaning.',
        '/policies/ @fernhill/leads/marketing @fernhill/field-sales',
        '/policies/company.yaml @fernhill/leads/marketing @fernhill/field-sales',
        String.raw`/policies/our\ words.yaml @fernhill/growth @fernhill/leads/marketing`,
        '',
      ].join('\n'),
    );
    expect({ files, without }).toEqual({ files: 2, without: ['data-steward'] });
  });

  it('leave out a file whose owners nobody can be asked by: those of the folder answer for it', () => {
    const { text, files } = ownersOf({
      'policies/glossary.yaml':
        'kind: glossary\nowners: { operations: data-steward }\nterms: [ { id: fit, means: How well somebody matches us. } ]\n',
    });
    expect(text).not.toContain('glossary');
    expect(files).toBe(1);
  });
});
