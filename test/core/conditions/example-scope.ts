/**
 * The small world in which the examples of operators and comparisons are read: a few fields, lists,
 * signals, models and stages. `example-leads.ts` has the leads they are judged for.
 */
import { asksItsOwn } from '#core/conditions/asks-its-own.ts';
import { convertLiteral } from '#core/conditions/literal.ts';
import { lowerCondition } from '#core/conditions/lower.ts';
import type { Scope } from '#core/conditions/scope.ts';
import { PERSON, type Test } from '#core/conditions/test.ts';
import type { ChoiceType, FieldType, Value } from '#core/conditions/value.ts';
import type { Finding } from '#core/diagnostics/finding.ts';
import type { Condition } from '#core/schema/condition.generated.ts';

const choice = (ordered: boolean, ...titles: readonly string[]): ChoiceType => ({
  is: 'choice',
  ordered,
  values: titles.map((title) => ({ id: title.toLowerCase().replaceAll(/[^a-z]+/gu, '-'), title, also: [] })),
});
const INDUSTRY: ChoiceType = {
  is: 'choice',
  ordered: false,
  values: [
    { id: 'software', title: 'Software', also: ['SaaS'] },
    { id: 'financial-services', title: 'Financial services', also: ['fintech', 'Banking'] },
    { id: 'retail', title: 'Retail', also: [] },
    { id: 'education', title: 'Education', also: [] },
  ],
};
const SYSTEMS: ChoiceType = {
  is: 'choice',
  ordered: false,
  values: [
    { id: 'erp', title: 'ERP', also: [] },
    { id: 'warehouse', title: 'Warehouse management', also: [] },
    { id: 'shop', title: 'Web shop', also: [] },
  ],
};

interface Typed {
  readonly title: string;
  readonly type: FieldType;
}

export const exampleFields: Readonly<Record<string, Typed>> = {
  'company.industry': { title: 'Industry', type: INDUSTRY },
  'company.employees': { title: 'Employees', type: { is: 'number', decimals: 0, unit: 'people' } },
  'company.employees_last_year': { title: 'Employees a year ago', type: { is: 'number', decimals: 0, unit: 'people' } },
  'company.stock_turns': { title: 'Stock turns', type: { is: 'number', decimals: 1 } },
  'company.revenue': { title: 'Annual revenue', type: { is: 'money', currency: 'USD', decimals: 2 } },
  'company.country': { title: 'Country', type: { is: 'country' } },
  'company.domain': { title: 'Company domain', type: { is: 'domain' } },
  'company.website': { title: 'Website', type: { is: 'url' } },
  'company.systems': { title: 'Systems in use', type: { is: 'list', of: SYSTEMS } },
  'contact.title': { title: 'Job title', type: { is: 'text' } },
  'contact.seniority': { title: 'Seniority', type: choice(true, 'Individual', 'Manager', 'Director', 'Executive') },
  'contact.email': { title: 'E-mail address', type: { is: 'email' } },
  'contact.email_domain': { title: 'E-mail domain', type: { is: 'domain' } },
  'contact.newsletter': { title: 'Newsletter', type: { is: 'yes-no' } },
  'contact.interests': { title: 'Interests', type: { is: 'list', of: { is: 'text' } } },
  'lead.next_step': { title: 'Next step', type: { is: 'date' } },
  'product.trial_started': { title: 'Start of the trial', type: { is: 'instant' } },
  'opportunity.amount': { title: 'Amount', type: { is: 'money', currency: 'USD', decimals: 2 } },
  'opportunity.won': { title: 'Won', type: { is: 'date' } },
};

interface Event {
  readonly title: string;
  readonly properties: Readonly<Record<string, Typed>>;
}

export const exampleSignals: Readonly<Record<string, Event>> = {
  'demo-request': { title: 'Demo request', properties: {} },
  'website-visit': {
    title: 'Website visit',
    properties: { page: { title: 'Page', type: choice(false, 'Pricing', 'Careers', 'Blog') } },
  },
  'webinar-attended': {
    title: 'Webinar attended',
    properties: {
      webinar: { title: 'Webinar', type: { is: 'text' } },
      minutes: { title: 'Minutes watched', type: { is: 'number', decimals: 0 } },
    },
  },
  unsubscribed: { title: 'Unsubscribed from e-mail', properties: {} },
};

interface List {
  readonly title: string;
  readonly type: FieldType;
  readonly values: readonly (string | number)[];
}

const lists: Readonly<Record<string, List>> = {
  'latin-america': { title: 'Latin America', type: { is: 'country' }, values: ['AR', 'BR', 'CL', 'MX'] },
  'free-email-domains': {
    title: 'Free e-mail services',
    type: { is: 'domain' },
    values: ['mail.example', 'post.example'],
  },
  'our-systems': { title: 'Systems we connect', type: SYSTEMS, values: ['erp', 'shop'] },
  nobody: { title: 'Nobody', type: { is: 'domain' }, values: [] },
};

interface Model {
  readonly title: string;
  readonly grades: readonly string[];
}

const models: Readonly<Record<string, Model>> = {
  fit: { title: 'Fit', grades: ['a', 'b', 'c'] },
  engagement: { title: 'Engagement', grades: ['high', 'medium', 'low'] },
  trial: { title: 'Trial use', grades: [] },
};

const matrices: Readonly<Record<string, { title: string; rows: string; columns: string; cells: readonly string[] }>> = {
  grade: { title: 'Overall grade', rows: 'fit', columns: 'fit', cells: ['hot', 'warm', 'cold'] },
  'product-fit': { title: 'Product fit', rows: 'engagement', columns: 'trial', cells: ['go', 'wait'] },
};

const stages: Readonly<Record<string, string>> = {
  inquiry: 'Inquiry',
  mql: 'Marketing-qualified lead',
  sql: 'Sales-qualified lead',
};

/** Titles of everything else. */
export const exampleTitles: Readonly<Record<string, string>> = {
  ...stages,
  recycled: 'Recycled',
  disqualified: 'Disqualified',
  budget: 'Budget in the ballpark',
  'can-be-contacted': 'Can be contacted',
  person: 'Person',
  opportunity: 'Opportunity',
  ...titlesOf(exampleFields),
  ...titlesOf(exampleSignals),
  ...titlesOf(lists),
  ...titlesOf(models),
  ...titlesOf(matrices),
};

function titlesOf(named: Readonly<Record<string, { readonly title: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(named).map(([id, { title }]) => [id, title]));
}

const disputes: Readonly<Record<string, string>> = {
  'website-visit': 'Does a visit without a form count at all?',
};

export const EXAMPLE_FILE = 'policies/example.yaml';

/** The subject whose field it is, by how it begins. */
function subjectOf(field: string): string {
  return field.startsWith('opportunity.') ? 'opportunity' : PERSON;
}

function exampleScope(report: (finding: Finding) => void, asked = PERSON): Scope {
  const scope: Scope = {
    file: EXAMPLE_FILE,
    fieldType: (id) => exampleFields[id]?.type,
    propertyType: (signal, property) => exampleSignals[signal]?.properties[property]?.type,
    properties: (signal) => {
      const known = exampleSignals[signal];
      return known && Object.keys(known.properties);
    },
    list: (id) => lists[id],
    grades: (model) => models[model]?.grades,
    cells: (matrix) => matrices[matrix]?.cells,
    axes: (matrix) => matrices[matrix],
    stages: Object.keys(stages),
    intentSignals: ['demo-request', 'website-visit', 'webinar-attended'],
    question: (dispute) => disputes[dispute],
    hasAccounts: true,
    subject: (id) => (id === 'opportunity' ? { title: 'Opportunity' } : undefined),
    subjectOf,
    asked,
    about: (subject) => exampleScope(report, subject),
    rollUp: () => undefined,
    report,
    lower: (condition, path) => {
      const test = lowerCondition(condition, path, scope);
      return test !== undefined && asksItsOwn(test, path, scope) ? test : undefined;
    },
  };
  return scope;
}

/** What the type check makes of a condition, and all it reports. */
export function lowerExample(condition: Condition): {
  readonly test: Test | undefined;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const test = exampleScope((finding) => findings.push(finding)).lower(condition, []);
  return { test, findings };
}

/** A value of a field as the examples write it, in the units leads have. */
export function exampleValue(field: string, written: unknown): Value {
  const type = exampleFields[field]?.type;
  const converted = type && convertLiteral(type, written);
  if (converted === undefined || !('value' in converted)) throw new Error(`${field} cannot be ${String(written)}`);
  return converted.value;
}
