/** The fix of every rule that has one: it removes its finding, adds none, keeps every comment, and has nothing left to do. */
import { beforeAll, describe, expect, it } from 'vitest';
import { commentsIn } from '#core/document/comments.ts';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { readDocument } from '#core/document/read-document.ts';
import { examine } from '#core/lint/examine.ts';
import { fixPolicies } from '#core/lint/fixes/fix-policies.ts';
import { lintCatalogue } from '#core/lint/rule-catalogue.ts';
import { readPolicies } from '#node/files/read-policies.ts';
import { documentsOf, readPage } from '../rule-page.ts';

let small: readonly PolicyDocument[];
beforeAll(async () => {
  small = await readPolicies('test/core/lint/small-agreement');
});

const INSTANTS = { asOf: undefined, now: 0 };
const fixable = lintCatalogue.filter((rule) => rule.fixable === true).map(({ id }) => id);

async function example(id: string): Promise<readonly PolicyDocument[]> {
  const { avoid } = await readPage(id);
  return documentsOf(avoid, small, id !== 'config/modeline-missing');
}

function commentsOf(documents: readonly PolicyDocument[]): readonly string[] {
  return documents.flatMap(({ text }) => commentsIn(text).map((comment) => comment.text));
}

describe.each(fixable)('%s', (id) => {
  it('is repaired by the fix of its own page', async () => {
    const documents = await example(id);
    const { examination, applied, refused } = fixPolicies(documents, INSTANTS);
    expect(applied[0]?.rule).toBe(id);
    expect(refused).toEqual([]);
    expect(examination.findings).toEqual([]);
  });

  it('leaves nothing to do', async () => {
    const once = fixPolicies(await example(id), INSTANTS).examination.documents;
    expect(fixPolicies(once, INSTANTS)).toMatchObject({ applied: [], refused: [] });
  });

  it.skipIf(id.startsWith('config/'))('keeps the comments', async () => {
    const commented = (await example(id)).map(({ file, text }) => ({ file, text: `${text}# the end\n` }));
    const documents = commented.map(({ file, text }) => readDocument(file, text));
    const { examination } = fixPolicies(documents, INSTANTS);
    expect(commentsOf(examination.documents)).toEqual(commentsOf(documents));
  });
});

it('leaves one of two parts each of which makes the other redundant, since without both a lead would come out differently', async () => {
  const text = `# yaml-language-server: $schema=../schemas/conditions.schema.json
kind: conditions
owners: { marketing: head-of-marketing, sales: head-of-sales }
conditions:
  - id: large
    when: { all: [{ field: company.employees, from: 500 }, { not: { field: company.employees, below: 500 } }, { known: company.industry }] }
  - { id: user, status: draft, when: { condition: large } }
`;
  const { examination } = fixPolicies([...small, readDocument('policies/conditions.yaml', text)], INSTANTS);
  const large = examination.documents.at(-1)?.text.match(/500/gu);
  expect({ findings: examination.findings, left: large?.length }).toEqual({ findings: [], left: 1 });
});

it('offers fixes for rules that say they are fixable, and for no other', async () => {
  for (const { id, fixable: says } of lintCatalogue) {
    if (says === true || id.startsWith('syntax/')) continue;
    const page = await readPage(id).catch(() => undefined);
    if (page === undefined) continue;
    const { findings } = examine(documentsOf(page.avoid, small, id !== 'config/modeline-missing'), INSTANTS);
    expect(findings.filter((finding) => finding.rule === id && finding.fix !== undefined)).toEqual([]);
  }
});
