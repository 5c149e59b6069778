/**
 * Every form of the language has a page, and the page is right: its policies have nothing wrong in a
 * small agreement, its leads come out as it says, and what it shows as refused is refused so.
 */
import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { operators } from '#core/conditions/operators/index.ts';
import type { Finding } from '#core/diagnostics/finding.ts';
import type { PolicyDocument } from '#core/document/policy-document.ts';
import { readDocument } from '#core/document/read-document.ts';
import { kindById } from '#core/kinds/index.ts';
import { examine } from '#core/lint/examine.ts';
import { type FormPage, type Part, readFormPage } from '#core/program/forms/form-page.ts';
import { formGroups } from '#core/program/forms/index.ts';
import { readPolicies } from '#node/files/read-policies.ts';

const FOLDER = new URL('../../../../scripts/core/program/forms/', import.meta.url);
const AS_OF = '2026-10-15T09:00:00Z';

let small: readonly PolicyDocument[];
beforeAll(async () => {
  small = await readPolicies('scripts/core/program/forms/small');
});

const ids = formGroups.flatMap(({ forms }) => forms);

it('each page stands in the list, and each of the list has a page', async () => {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.md'));
  expect(files.map((file) => file.replace('.md', '')).sort()).toEqual([...ids].sort());
});

it('no page has the address of an operator', () => {
  const operatorPages = new Set(Object.keys(operators).map((op) => op.replaceAll('_', '-')));
  expect(ids.filter((id) => operatorPages.has(id) || id.startsWith('field-'))).toEqual([]);
});

describe.each(ids)('%s', (id) => {
  let page: FormPage;
  beforeAll(async () => {
    page = readFormPage(await readFile(new URL(`${id}.md`, FOLDER), 'utf8'));
  });

  it('says what it is, in a kind of policy, with leads that show it', () => {
    expect(kindById(page.kind)).toBeDefined();
    expect(page.parts[0]?.part).toBe('text');
    expect(page.parts.some(({ part }) => part === 'leads')).toBe(true);
  });

  it('comes out as it says', () => {
    const policies = textsOf(page, 'policy');
    expect(said(findingsIn(policies, page))).toEqual([]);
  });

  it('refuses what it says', () => {
    const refused = page.parts.flatMap((part) => (part.part === 'refused' ? [part] : []));
    expect(refused.map(({ text }) => rulesOf(findingsIn([text], undefined)))).toEqual(
      refused.map(({ rule }) => [rule]),
    );
  });
});

function textsOf({ parts }: FormPage, wanted: 'policy' | 'leads' | 'members'): readonly string[] {
  return parts.flatMap((part) => (part.part === wanted ? [textOf(part)] : []));
}

function textOf(part: Part): string {
  return 'text' in part ? part.text : '';
}

/** A policy takes the place of those of its kind; leads that do not say so are expected at any stage. */
function findingsIn(policies: readonly string[], page: FormPage | undefined): readonly Finding[] {
  const kinds = new Set(policies.map(kindOf));
  const own = policies.map((text, place) => {
    const modeline = `# yaml-language-server: $schema=../schemas/${kindOf(text)}.schema.json\n`;
    return readDocument(`policies/example-${place}.yaml`, modeline + text);
  });
  const { leads, silent } = page === undefined ? { leads: undefined, silent: new Set<number>() } : leadsOf(page);
  const documents = [
    ...small.filter(({ text }) => !kinds.has(kindOf(text))),
    ...own,
    ...(leads === undefined ? [] : [readDocument('policies/leads.yaml', leads)]),
  ];
  return examine(documents, { asOf: undefined, now: 0 }).findings.filter(
    ({ rule, place }) =>
      !(
        rule === 'test/expectation' &&
        place.in === 'policy' &&
        place.path[3] === 'stage' &&
        silent.has(Number(place.path[1]))
      ),
  );
}

interface WrittenLead {
  readonly fields?: unknown;
  readonly expect: { readonly stage?: string };
}

function leadsOf(page: FormPage): { readonly leads: string; readonly silent: ReadonlySet<number> } {
  const written = textsOf(page, 'leads').flatMap((text) => parse(text) as readonly WrittenLead[]);
  const members = textsOf(page, 'members').flatMap((text) => parse(text) as readonly unknown[]);
  const leads = written.map((lead, place) => ({
    id: `lead-${place + 1}`,
    fields: {},
    ...lead,
    expect: { stage: 'none', ...lead.expect },
  }));
  const silent = new Set(written.flatMap(({ expect: { stage } }, place) => (stage === undefined ? [place] : [])));
  const policy = {
    kind: 'sample-leads',
    owners: { marketing: 'head-of-marketing', sales: 'head-of-sales' },
    as_of: AS_OF,
    leads,
    ...(members.length === 0 ? {} : { members }),
  };
  const text = stringify(policy, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  return { leads: `# yaml-language-server: $schema=../schemas/sample-leads.schema.json\n${text}`, silent };
}

function kindOf(text: string): string | undefined {
  return /^kind: (\S+)/mu.exec(text)?.[1];
}

function said(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}

function rulesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}
