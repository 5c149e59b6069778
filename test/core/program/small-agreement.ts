/**
 * A small agreement to try definitions in: a maker of tools with five stages. A test replaces the
 * policies it is about and leaves the others.
 */
import type { Agreement } from '#core/agreement/agreement.ts';
import { buildAgreement } from '#core/agreement/build-agreement.ts';
import { readDocument } from '#core/document/read-document.ts';
import { lower } from '#core/program/lower/index.ts';
import type { Program } from '#core/program/program.ts';

/** Noon, on a Thursday. */
export const AS_OF = Date.UTC(2026, 9, 15, 12);

const OWNERS = 'owners: { marketing: head-of-marketing, sales: head-of-sales }';

const small = {
  company: `
name: Fernhill Tools
version: "1.0"
currency: EUR
time_zone: Europe/Berlin
teams:
  - { id: marketing, side: marketing }
  - { id: sales, side: sales }
roles:
  - { id: head-of-marketing, team: marketing }
  - { id: head-of-sales, team: sales }
  - { id: caller, team: sales }`,
  'data-dictionary': `
fields:
  - id: company.industry
    title: Industry
    type: choice
    values: [ { id: software }, { id: retail, also: [shops] }, { id: banking } ]
  - { id: company.employees, title: Employees, type: number }
  - { id: company.country, title: Country, type: country }
  - { id: company.revenue, title: Revenue, type: money }
  - { id: contact.email, title: E-mail, type: email, personal: true }
  - { id: contact.title, title: Job title, type: text }
  - { id: contact.consent, title: Consent, type: choice, values: [ { id: given }, { id: withdrawn } ] }
  - { id: lead.next_step, title: Next step, type: date }`,
  signals: `
signals:
  - id: demo
    title: Demo request
    views:
      marketing: { counts_as: sql, reading: Wants to buy }
      sales: { counts_as: mql, reading: Wants to look }
  - id: ebook
    title: Ebook
    properties:
      - { id: topic, type: text }
      - { id: minutes, type: number }
    views:
      marketing: { counts_as: mql, reading: Reads }
      sales: { reading: Reads for free }
  - id: unsubscribed
    title: Unsubscribed
  - id: stage-changed
    title: Change of stage
    properties: [ { id: stage, type: text } ]`,
  scoring: `
models:
  - id: fit
    title: Fit
    rules:
      - { id: industry, title: Right industry, field: company.industry, points: { software: 20, retail: 10 }, otherwise: 0 }
      - id: size
        title: Size
        field: company.employees
        bands: [ { below: 50, points: 0 }, { from: 50, points: 20 } ]
    bands: [ { id: a, from: 30 }, { id: b } ]`,
  lifecycle: `
history: { signal: stage-changed, to: stage }
criteria:
  - { id: budget, title: Budget, decided_by: caller }
  - { id: need, title: Need, decided_by: caller }
  - { id: timeline, title: Timeline, when: { field: lead.next_step, in_next: 60d } }
stages:
  - { id: inquiry, title: Inquiry, owner: marketing, enter: { any_signal: true } }
  - id: mql
    title: Qualified
    owner: marketing
    enter: { score: fit, from: 30 }
    fast_track: { id: raised-a-hand, title: Raised a hand, when: { signal: demo, in_last: 30d } }
    needs: [contact.email]
    times_out: { after: 30d, to: recycled }
  - { id: sal, title: Accepted, owner: sales, decided_by: caller }
  - id: sql
    title: Sales-qualified
    owner: sales
    decided_by: caller
    evidence: { at_least: 2, of: [budget, need, timeline] }
  - { id: customer, title: Customer, owner: sales, decided_by: caller }
sides:
  - { id: recycled, owner: marketing }
  - { id: disqualified, owner: sales }
disqualifiers:
  - { id: banker, title: A bank, when: { field: company.industry, is: banking }, reason: wrong-industry }
  - { id: no-consent, title: No consent, when: { field: contact.consent, is: withdrawn }, reason: consent, unknown: blocks }
reasons:
  - { id: wrong-industry, title: Wrong industry, counts_against: marketing, then: disqualify }
  - { id: consent, title: No consent, counts_against: nobody, then: return_for_data }
  - { id: not-now, title: Not now, counts_against: nobody, recycle: { not_before: 90d, sooner_if: { signal: demo } } }
overrides: { may: [head-of-sales], must_state: [reason, valid_until] }`,
} as const;

/** The same stages without a score, for tests that replace the scoring. */
export const WITHOUT_SCORES = `
stages:
  - { id: inquiry, owner: marketing, enter: { any_signal: true } }
  - { id: mql, owner: marketing, enter: { signal: demo } }
  - { id: sal, owner: sales, decided_by: caller }
  - { id: sql, owner: sales, decided_by: caller }
  - { id: customer, owner: sales, decided_by: caller }
sides: [ { id: recycled, owner: marketing }, { id: disqualified, owner: sales } ]`;

export type Policies = {
  readonly [kind in keyof typeof small | 'conditions' | 'icp' | 'service-levels' | 'routing' | 'sample-leads']?: string;
};

/** The small agreement, with the policies given in place of its own; lines after `kind` and `owners`. */
export function agreementWith(policies: Policies = {}): Agreement {
  const texts = Object.entries({ ...small, ...policies });
  return buildAgreement(
    texts.map(([kind, text]) => readDocument(`${kind}.yaml`, `kind: ${kind}\n${OWNERS}\n${text.trimStart()}\n`)),
  );
}

export function programWith(policies: Policies = {}, asOf = AS_OF): Program {
  const agreement = agreementWith(policies);
  const { program, findings } = lower(agreement, { asOf });
  if (program !== undefined) return program;
  throw new Error(JSON.stringify([...agreement.findings, ...findings], undefined, 2));
}

export interface Complaint {
  readonly rule: string;
  readonly path: string;
}

/** What is wrong with it, as `rule` and the keys that lead to the place. */
export function complaintsAbout(policies: Policies, asOf = AS_OF): readonly Complaint[] {
  const agreement = agreementWith(policies);
  return [...agreement.findings, ...lower(agreement, { asOf }).findings]
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, place }) => ({ rule, path: place.in === 'policy' ? place.path.join('.') : place.in }));
}
