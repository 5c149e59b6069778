/**
 * The language of the policies, page by page: an operator carries its own documentation, a form has a
 * page beside the code. What both show is judged by the tests.
 */
import { spellings } from '#core/conditions/comparisons/index.ts';
import type { Example } from '#core/conditions/operator.ts';
import { operators } from '#core/conditions/operators/index.ts';
import { type FormPage, readFormPage } from '#core/program/forms/form-page.ts';
import { formGroups } from '#core/program/forms/index.ts';
import type { JsonSchema } from '#core/schema/json-schema.ts';
import type { Named } from './definitions.ts';

const pages = import.meta.glob<string>('../../scripts/core/program/forms/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const policies = import.meta.glob<string>('../../scripts/core/program/forms/small/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface Form extends FormPage, Named {
  readonly id: string;
}

export const groups: readonly { readonly title: string; readonly forms: readonly Form[] }[] = formGroups.map(
  ({ title, forms }) => ({ title, forms: forms.map(formOf) }),
);

export const forms: readonly Form[] = groups.flatMap((group) => group.forms);

function formOf(id: string): Form {
  const page = readFormPage(pages[`../../scripts/core/program/forms/${id}.md`] ?? '');
  return { ...page, id, href: `/language/${id}/` };
}

/** An operator, or a comparison beside `field`. */
export interface Word extends Named {
  readonly id: string;
  readonly what: 'operator' | 'comparison';
  readonly summary: string;
  readonly keys: readonly Key[];
  readonly examples: readonly Example[];
}

export interface Key {
  readonly key: string;
  readonly description: string;
  readonly required: boolean;
}

export const tests: readonly Word[] = Object.values(operators).map(({ op, summary, schema, examples }) => ({
  id: op,
  what: 'operator',
  title: op,
  href: `/language/${pathOf(op)}/`,
  summary,
  keys: keysOf(schema.properties, [op, ...(schema.required ?? [])]),
  examples,
}));

export const comparisons: readonly Word[] = Object.values(spellings).map(({ key, summary, schema, examples }) => ({
  id: key,
  what: 'comparison',
  title: key,
  href: `/language/field-${pathOf(key)}/`,
  summary,
  keys: keysOf({ [key]: schema }, [key]),
  examples,
}));

export const words: readonly Word[] = [...tests, ...comparisons];

/** Comparisons have pages of their own. */
function keysOf(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): readonly Key[] {
  return Object.entries(properties)
    .filter(([key]) => required.includes(key) || !Object.hasOwn(spellings, key) || !required.includes('field'))
    .map(([key, schema]) => ({
      key,
      description: String(schema['description'] ?? ''),
      required: required.includes(key),
    }));
}

function pathOf(key: string): string {
  return key.replaceAll('_', '-');
}

/** The small agreement that forms are shown in: file names and their text. */
export const small: readonly { readonly file: string; readonly text: string }[] = Object.entries(policies).map(
  ([path, text]) => ({ file: path.split('/').at(-1) ?? path, text: text.replace(/^# yaml-language-server.*\n/u, '') }),
);
