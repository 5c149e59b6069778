/** The pages about signatures are right: what they say to avoid is found, and alone; what they prefer is silent. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { SIGNATURE_RULES } from '#core/compare/rules/governance/index.ts';
import { signatureFindings } from '#core/compare/signatures/signature-findings.ts';
import { readDocument } from '#core/document/read-document.ts';
import { digestOfText } from '#node/files/digest.ts';

const RULES = new URL('../../../scripts/core/compare/rules/', import.meta.url);
const COMPANY = await readFile('test/core/lint/small-agreement/company.yaml', 'utf8');

async function found(id: string, section: 'Avoid' | 'Prefer'): Promise<readonly string[]> {
  const page = await readFile(new URL(`${id}.md`, RULES), 'utf8');
  const [, part = ''] = page.split(`## ${section}\n`);
  const [own = ''] = part.split(/^## /mu);
  const blocks = [...own.matchAll(/^```yaml\n([\s\S]*?)^```$/gmu)].map(([, text = '']) => text);
  const documents = [COMPANY, ...blocks].map((text, index) => readDocument(`policies/${index}.yaml`, text));
  return signatureFindings(buildAgreement(documents), digestOfText).map(({ rule }) => rule);
}

describe.each(SIGNATURE_RULES)('$id', ({ id, title, severity }) => {
  it('has a page with its title and severity', async () => {
    const page = await readFile(new URL(`${id}.md`, RULES), 'utf8');
    expect(page.split('\n').slice(0, 3)).toEqual([`# ${title}`, '', `\`${id}\` · ${severity}`]);
  });

  it('speaks up where its page says so, and alone', async () => {
    expect(await found(id, 'Avoid')).toEqual([id]);
  });

  it('is silent where its page says so', async () => {
    expect(await found(id, 'Prefer')).toEqual([]);
  });
});
