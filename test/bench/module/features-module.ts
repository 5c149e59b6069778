/** The decision on features as an agreement of its own, compiled: what the peers are asked, and a whole verdict. */
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { readDocument } from '#core/document/read-document.ts';
import { lower } from '#core/program/lower/index.ts';
import { toJs } from '#core/program/to-js/index.ts';
import { loadModule } from '#test/core/js/load-module.ts';
import type { Features } from './features.ts';

const COUNTED: Readonly<Record<string, readonly [most: number, points: number, group: string]>> = {
  ebooks: [3, 10, 'content'],
  webinars: [3, 20, 'content'],
  newsletters: [1, 5, 'content'],
  visits: [10, 1, 'content'],
  demos: [1, 40, 'intent'],
  questions: [3, 25, 'intent'],
  calculators: [2, 20, 'intent'],
  pricing: [3, 8, 'intent'],
  fairs: [3, 20, 'intent'],
  referrals: [1, 30, 'intent'],
};

/** So many points each, up to the most that are counted. */
function countedRule(id: string, most: number, points: number): string {
  const bands = Array.from({ length: most + 1 }, (_, count) => {
    const ends = [...(count === 0 ? [] : [`from: ${count}`]), ...(count === most ? [] : [`below: ${count + 1}`])];
    return `{ ${ends.join(', ')}, points: ${count * points} }`;
  });
  return `{ id: ${id}, field: lead.${id}, bands: [${bands.join(', ')}] }`;
}

function rulesOf(group: string): string {
  return Object.entries(COUNTED)
    .filter(([, counted]) => counted[2] === group)
    .map(([id, [most, points]]) => countedRule(id, most, points))
    .join(', ');
}

const numbers = ['employees', 'revenue', ...Object.keys(COUNTED), 'clicks', 'forecasts'];
const truths = ['sold_in', 'plans', 'leads', 'free_mail'];

const POLICIES: Readonly<Record<string, string>> = {
  company: `
name: Measured Goods
version: "1.0"
currency: EUR
time_zone: UTC
teams: [ { id: marketing, side: marketing }, { id: sales, side: sales } ]
roles: [ { id: head, team: sales } ]`,
  'data-dictionary': `
fields:
  - { id: lead.industry, type: choice, values: [ { id: consumer-goods }, { id: manufacturing }, { id: wholesale }, { id: retail }, { id: logistics }, { id: software }, { id: banking }, { id: education }, { id: unknown } ] }
  - { id: lead.tool, type: choice, values: [ { id: spreadsheets }, { id: erp-module }, { id: specialist-tool }, { id: not-at-all }, { id: unknown } ] }
  - { id: lead.turns, type: number, decimals: 1 }
${numbers.map((id) => `  - { id: lead.${id}, type: number }`).join('\n')}
${truths.map((id) => `  - { id: lead.${id}, type: yes-no }`).join('\n')}`,
  signals: `
signals: [ { id: nothing, title: Nothing } ]`,
  scoring: `
models:
  - id: fit
    floor: 0
    cap: 100
    rules:
      - { id: industry, field: lead.industry, points: { consumer-goods: 20, manufacturing: 20, wholesale: 15, retail: 15, logistics: 10 }, otherwise: 0 }
      - { id: size, field: lead.employees, bands: [ { below: 50, points: 0 }, { from: 50, below: 1000, points: 20 }, { from: 1000, points: 10 } ] }
      - { id: revenue, field: lead.revenue, bands: [ { below: 5000000, points: 0 }, { from: 5000000, below: 50000000, points: 10 }, { from: 50000000, points: 5 } ] }
      - { id: sold-in, when: { field: lead.sold_in, is: true }, points: 10 }
      - { id: role, first_match: [ { when: { field: lead.plans, is: true }, points: 15 }, { when: { field: lead.leads, is: true }, points: 12 } ], otherwise: 0 }
      - { id: tool, field: lead.tool, points: { spreadsheets: 10, erp-module: 5, not-at-all: 5, specialist-tool: -10 }, otherwise: 0 }
      - { id: turns, field: lead.turns, bands: [ { below: 4, points: 5 }, { from: 4, below: 8, points: 2 }, { from: 8, points: 0 } ] }
      - { id: free-mail, when: { field: lead.free_mail, is: true }, points: -15 }
  - id: engagement
    cap: 100
    groups:
      - { id: content, title: Content, cap: 40, rules: [ ${rulesOf('content')} ] }
      - { id: intent, title: Intent, cap: 80, rules: [ ${rulesOf('intent')} ] }
    rules:
      - { id: clicks, field: lead.clicks, bands: [ { below: 2, points: 0 }, { from: 2, below: 5, points: 5 }, { from: 5, points: 10 } ] }
      - { id: forecasts, field: lead.forecasts, bands: [ { below: 1, points: 0 }, { from: 1, below: 4, points: 8 }, { from: 4, points: 15 } ] }
  - { id: points, combines: { sum: [fit, engagement] } }`,
  lifecycle: `
stages: [ { id: mql, owner: marketing, enter: { score: points, from: 100 } } ]
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]`,
};

export interface FeatureLead {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The features of a lead as the fields of that agreement. */
export function featureLead(features: Features): FeatureLead {
  const fields = Object.entries(features).map(([name, value]) => [
    `lead.${name}`,
    name === 'turns' ? Math.round(Number(value) * 10) : value,
  ]);
  return { id: 'one', fields: Object.fromEntries(fields) };
}

/** Gives points, out of a verdict of all its columns. */
export async function featuresModule(): Promise<(lead: FeatureLead) => number> {
  const documents = Object.entries(POLICIES).map(([kind, text]) => {
    return readDocument(`${kind}.yaml`, `kind: ${kind}\nowners: { sales: head }\n${text.trimStart()}\n`);
  });
  const agreement = buildAgreement(documents);
  const { program, findings } = lower(agreement, { asOf: 0 });
  if (program === undefined) {
    throw new Error([...agreement.findings, ...findings].map(({ message }) => message).join('\n'));
  }
  const { judgeLead } = await loadModule(toJs(program, { version: '1.0', digest: 'bench' }).module);
  if (typeof judgeLead !== 'function') throw new Error('the module exports no judgeLead');
  const now = { asOf: 0, asOfDate: 0 };
  return (lead) => judgeLead(lead, now).points_least / 100;
}
