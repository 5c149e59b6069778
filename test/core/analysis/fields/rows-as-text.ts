/**
 * Rows of factors as a reader would write them down: conditions in YAML over the example fields on one
 * side, a line for each row on the other, with `+`, `-` or `?` for each comparison in their order.
 */
import { parse } from 'yaml';
import type { Factor, FactorRow } from '#core/analysis/factor.ts';
import { fieldFactors } from '#core/analysis/fields/factors.ts';
import type { Answer, FieldLeaf, FieldsLeaf, KnownLeaf } from '#core/analysis/leaf.ts';
import { formatDate } from '#core/conditions/date.ts';
import { formatInstant } from '#core/conditions/instant.ts';
import { DAY_MS, type Value } from '#core/conditions/value.ts';
import type { Lead } from '#core/program/lead.ts';
import { exampleFields, lowerExample } from '#test/core/conditions/example-scope.ts';

type AskedLeaf = FieldLeaf | KnownLeaf | FieldsLeaf;

const AS_OF = Date.parse('2026-10-15T09:00:00Z');
export const moment = { asOf: AS_OF, asOfDate: Math.floor(AS_OF / DAY_MS) };
const fields = Object.entries(exampleFields).map(([id, { title, type }]) => ({
  id,
  title,
  type,
  origin: { file: '', path: [] },
  personal: false,
}));

/** The domain of the e-mail address is derived from it. */
const DERIVED = { 'contact.email_domain': 'contact.email' } as const;

/** What each condition asks, as an analysis asks it. */
function leavesOf(conditions: readonly string[]): readonly AskedLeaf[] {
  return conditions.flatMap((written) => {
    const { test, findings } = lowerExample(parse(written));
    if (test === undefined) throw new Error(`${written}: ${findings.map(({ message }) => message).join()}`);
    if (test.op === 'known') return test.fields.map((id): AskedLeaf => ({ leaf: 'known', ...sourceOf(id) }));
    if (test.op === 'change') return [{ leaf: 'fields', fields: [test.of.field, test.of.since], test } as const];
    if (test.op !== 'field') throw new Error(`${written} asks for no field.`);
    return test.by.map((comparison): AskedLeaf => {
      const { field, domain } = sourceOf(test.field);
      if (comparison.by !== 'same_as') return { leaf: 'field', field, domain, comparison };
      const domains = domain ? { domains: { [test.field]: field } } : {};
      return { leaf: 'fields', fields: [field, comparison.field], test: { ...test, by: [comparison] }, ...domains };
    });
  });
}

function sourceOf(id: string): { readonly field: string; readonly domain: boolean } {
  return id in DERIVED ? { field: DERIVED['contact.email_domain'], domain: true } : { field: id, domain: false };
}

export function factorsOf(conditions: readonly string[], samples: readonly Lead[] = []): readonly Factor[] {
  return fieldFactors(leavesOf(conditions), { fields, moment, samples });
}

/** `+ -  Fernhill`, and why a row is open where it is. */
export function rowsOf(conditions: readonly string[], samples: readonly Lead[] = []): readonly string[] {
  return factorsOf(conditions, samples).flatMap(({ rows }) => rows.map(rowAsText));
}

function rowAsText({ answers, part, because }: FactorRow): string {
  const values = [...(part?.().fields ?? [])].map(([field, value]) => valueAsText(field, value));
  return `${answers.map(sign).join(' ')}  ${part === undefined ? `open: ${because}` : values.join(' | ') || 'nothing'}`;
}

function sign(answer: Answer): string {
  if (answer === undefined) return '?';
  return typeof answer === 'number' ? String(answer) : answer ? '+' : '-';
}

function valueAsText(field: string, value: Value): string {
  const is = exampleFields[field]?.type.is;
  if (typeof value === 'object') return `[${value.join(', ')}]`;
  if (typeof value === 'number' && is === 'date') return formatDate(value);
  if (typeof value === 'number' && is === 'instant') return formatInstant(value);
  return String(value);
}
