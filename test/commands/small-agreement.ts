/** A small agreement as texts of its policies, for tests that change it: two stages, one signal, three leads. */

const OWNERS = 'owners: { marketing: head-of-marketing, sales: head-of-sales }';

export const SMALL: Readonly<Record<string, string>> = {
  'policies/company.yaml': `kind: company
name: Fernhill
version: "1.0"
as_of: 2026-10-15T09:00:00Z
currency: USD
time_zone: Europe/Berlin
${OWNERS}
teams:
  - { id: marketing, title: Marketing, side: marketing }
  - { id: sales, title: Sales, side: sales }
roles:
  - { id: head-of-marketing, title: Head of marketing, team: marketing }
  - { id: head-of-sales, title: Head of sales, team: sales }
`,
  'policies/data-dictionary.yaml': `kind: data-dictionary
${OWNERS}
fields:
  - { id: company.employees, title: Employees, type: number }
  - { id: contact.consent, title: Consent, type: yes-no }
`,
  'policies/signals.yaml': `kind: signals
${OWNERS}
signals:
  - id: demo-request
    title: Demo request
    views:
      marketing: { counts_as: mql, reading: Wants to see it }
      sales: { counts_as: mql, reading: Worth a call }
`,
  'policies/lifecycle.yaml': `kind: lifecycle
${OWNERS}
moves: forward
stages:
  - id: inquiry
    title: Inquiry
    owner: marketing
    enter: { known: company.employees }
  - id: mql
    title: MQL
    owner: marketing
    enter:
      all:
        - { field: company.employees, from: 50 } # both sides counted
        - { signal: demo-request, in_last: 30d }
    why: Smaller ones never bought.
sides:
  - { id: recycled, owner: marketing }
  - { id: disqualified, owner: marketing }
`,
  'policies/sample-leads.yaml': `kind: sample-leads
as_of: 2026-10-15T09:00:00Z
${OWNERS}
leads:
  # Found by the sales team
  - id: large-and-asking
    fields: { company.employees: 200, contact.consent: true }
    events:
      - { signal: demo-request, at: 2026-10-14T15:40:00Z }
    expect: { stage: mql }

  - id: small-and-asking
    fields: { company.employees: 45 }
    events:
      - { signal: demo-request, at: 2026-10-14T15:40:00Z }
    expect: { stage: inquiry }
`,
};

/** The lifecycle with something else in it. */
export function lifecycleWith(old: string, current: string): Readonly<Record<string, string>> {
  const text = SMALL['policies/lifecycle.yaml'] ?? '';
  if (!text.includes(old)) throw new Error(`${old} is not in the lifecycle`);
  return { 'policies/lifecycle.yaml': text.replace(old, current) };
}
