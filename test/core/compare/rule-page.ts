/**
 * The page of a change rule, taken apart. Its blocks are two versions: policies of `Before` and of `After`
 * stand in a small agreement in place of those of their kind.
 */
import { readFile } from 'node:fs/promises';
import type { Review, Version } from '#core/compare/review.ts';
import { review } from '#core/compare/review-change.ts';
import type { Lead } from '#core/program/lead.ts';
import { lower } from '#core/program/lower/index.ts';
import { AS_OF, agreementWith } from '../program/small-agreement.ts';

export interface RulePage {
  readonly title: string;
  readonly subtitle: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly why: string;
}

const PAGES = new URL('../../../scripts/core/compare/rules/', import.meta.url);

export async function readPage(id: string): Promise<RulePage> {
  const text = await readFile(new URL(`${id}.md`, PAGES), 'utf8');
  const [head = '', ...parts] = text.split(/^## /mu);
  const section = (name: string): string =>
    parts.find((part) => part.startsWith(`${name}\n`))?.slice(name.length) ?? '';
  const [title = '', , subtitle = ''] = head.split('\n');
  return {
    title: title.replace('# ', ''),
    subtitle,
    before: policiesIn(section('Before')),
    after: policiesIn(section('After')),
    why: section('Why').trim(),
  };
}

function policiesIn(section: string): readonly string[] {
  return [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gmu)].map(([, text = '']) => text);
}

/** Of policies by kind; the lines after `kind` and `owners`. */
export function versionOf(name: string, policies: readonly string[]): Version {
  const byKind = policies.map((text) => [/^kind: (\S+)/u.exec(text)?.[1] ?? '', text.split('\n').slice(2).join('\n')]);
  const agreement = agreementWith(Object.fromEntries(byKind));
  return { name, agreement, program: lower(agreement, { asOf: AS_OF }).program };
}

export function reviewOf(before: readonly string[], after: readonly string[], samples: readonly Lead[] = []): Review {
  return review({ base: versionOf('base', before), head: versionOf('head', after), asOf: AS_OF, samples });
}
