/** What makes each kind of condition surely true and surely false; and conditions that mean the same, as one node. */
import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { circuitOf } from '#core/analysis/circuit/circuit.ts';
import type { Test } from '#core/conditions/test.ts';
import { lowerExample } from '../../conditions/example-scope.ts';
import { AS_OF, programWith } from '../../program/small-agreement.ts';
import { textOf } from './text.ts';

const program = programWith();
const moment = { asOf: AS_OF, asOfDate: 20_741 };

const rows: readonly (readonly [yaml: string, surely: string, surelyNot: string])[] = [
  ['{ field: company.employees, from: 50 }', 'company.employees from 50', 'company.employees from 50: no'],
  ['{ field: company.employees, below: 50 }', 'company.employees from 50: no', 'company.employees from 50'],
  ['{ field: company.employees, above: 50 }', 'company.employees from 51', 'company.employees from 51: no'],
  [
    '{ field: company.employees, from: 50, below: 250 }',
    'all(company.employees from 50, company.employees from 250: no)',
    'any(company.employees from 50: no, company.employees from 250)',
  ],
  [
    '{ field: contact.seniority, from: director }',
    'contact.seniority in director/executive',
    'contact.seniority in director/executive: no',
  ],
  [
    '{ field: contact.seniority, up_to: manager }',
    'contact.seniority in director/executive: no',
    'contact.seniority in director/executive',
  ],
  [
    '{ field: company.country, in: $latin-america }',
    'company.country in AR/BR/CL/MX',
    'company.country in AR/BR/CL/MX: no',
  ],
  ['{ field: contact.newsletter, is: false }', 'contact.newsletter in true: no', 'contact.newsletter in true'],
  [
    '{ field: company.systems, has_all: [erp, shop] }',
    'all(company.systems has erp, company.systems has shop)',
    'any(company.systems has erp: no, company.systems has shop: no)',
  ],
  [
    '{ field: lead.next_step, in_next: 60d }',
    'all(lead.next_step from 20741, lead.next_step from 20801: no)',
    'any(lead.next_step from 20741: no, lead.next_step from 20801)',
  ],
  [
    '{ field: contact.email_domain, same_as: company.domain }',
    'test on company.domain and contact.email_domain',
    'test on company.domain and contact.email_domain: no',
  ],
  ['{ known: company.industry }', 'company.industry known', 'not company.industry known'],
  [
    '{ known: { from: 2, of: [company.industry, company.employees, company.country] } }',
    '2 of (company.industry known, company.employees known, company.country known)',
    '2 of (not company.industry known, not company.employees known, not company.country known)',
  ],
  [
    '{ signal: demo-request }',
    'count of demo-request ≥ 1',
    'all(not count of demo-request: ?, not count of demo-request ≥ 1)',
  ],
  [
    '{ signal: demo-request, times: { from: 2, below: 4 } }',
    'all(count of demo-request ≥ 2, not count of demo-request ≥ 4)',
    'all(not count of demo-request: ?, any(not count of demo-request ≥ 2, count of demo-request ≥ 4))',
  ],
  ['{ reached: mql }', 'reached mql', 'reached mql: no'],
  ['{ reached: mql, times: { above: 1 } }', 'reached mql 2 times', 'reached mql 2 times: no'],
  ['{ decision: budget }', 'budget recorded', 'budget recorded: no'],
  [
    '{ decision: timeline }',
    'any(timeline recorded, all(lead.next_step from 20741, lead.next_step from 20801: no))',
    '',
  ],
  ['{ not_agreed: website-visit }', 'free not-agreed', 'free not-agreed: no'],
  ['{ private: the model of the agency }', 'false', 'false'],
  [
    '{ private: the model of the agency, imported_as: contact.newsletter }',
    'contact.newsletter in true',
    'contact.newsletter in true: no',
  ],
  [
    '{ unsettled: [{ known: company.industry }, { known: company.country }] }',
    'all(company.industry known, company.country known)',
    'all(not company.industry known, not company.country known)',
  ],
  [
    '{ any_of: person, over: account, where: { field: contact.seniority, from: director } }',
    'free roll-up',
    'free roll-up: no',
  ],
  [
    `
field: company.employees
from:
  first_match: [{ when: { field: company.country, is: "DE" }, value: 5 }]
  otherwise: 50`,
    'any(all(company.employees from 5, any(company.employees from 50, company.country in DE)), all(company.employees from 50, company.country in DE: no))',
    '',
  ],
].map(([yaml = '', surely = '', surelyNot = '']) => [yaml, surely, surelyNot] as const);

it.for(rows)('%s', ([yaml, surely, surelyNot]) => {
  const asked = lowered(yaml);
  expect(held(asked)).toBe(surely);
  if (surelyNot !== '') expect(held({ op: 'not', origin: asked.origin, of: asked })).toBe(surelyNot);
});

test.for([
  ['{ field: company.employees, from: 50 }', '{ field: company.employees, above: 49 }'],
  [
    '{ field: company.employees, from: 50, below: 250 }',
    '{ all: [{ field: company.employees, below: 250 }, { field: company.employees, above: 49 }] }',
  ],
  ['{ field: contact.seniority, from: director }', '{ field: contact.seniority, in: [executive, director] }'],
  ['{ field: contact.seniority, from: director }', '{ not: { field: contact.seniority, below: director } }'],
  [
    '{ field: product.trial_started, in_last: 30d }',
    '{ all: [{ field: product.trial_started, in_last: 60d }, { not: { field: product.trial_started, older_than: 30d } }] }',
  ],
  ['{ field: contact.newsletter, is: true }', '{ not: { field: contact.newsletter, is_not: true } }'],
  [
    '{ field: company.domain, same_as: contact.email_domain }',
    '{ field: contact.email_domain, same_as: company.domain }',
  ],
  ['{ signal: demo-request }', '{ signal: demo-request, times: { above: 0 } }'],
  ['{ not: { signal: demo-request } }', '{ signal: demo-request, times: { below: 1 } }'],
  [
    '{ signal: website-visit, where: { page: { is_not: blog } } }',
    '{ signal: website-visit, where: { page: { not_in: [blog] } } }',
  ],
  ['{ reached: mql }', '{ reached: [mql], times: { from: 1 } }'],
  [
    '{ any: [{ reached: mql }, { reached: mql, times: { from: 2 } }, { reached: sql }] }',
    '{ any: [{ reached: sql }, { reached: mql, times: { from: 2 } }, { reached: mql }] }',
  ],
  ['{ known: company.industry }', '{ known: { from: 1, of: [company.industry] } }'],
  [
    '{ at_least: 1, of: [{ signal: demo-request }, { decision: budget }] }',
    '{ any: [{ decision: budget }, { signal: demo-request }] }',
  ],
  [
    '{ at_least: 2, of: [{ signal: demo-request }, { decision: budget }] }',
    '{ all: [{ decision: budget }, { signal: demo-request }] }',
  ],
  [
    '{ not: { any: [{ signal: demo-request }, { decision: budget }] } }',
    '{ all: [{ not: { decision: budget } }, { not: { signal: demo-request } }] }',
  ],
  [
    '{ any: [{ decision: budget }, { all: [{ decision: budget }, { signal: demo-request }] }] }',
    '{ decision: budget }',
  ],
  [
    '{ any: [{ field: company.employees, from: 50 }, { field: company.employees, from: 250 }] }',
    '{ field: company.employees, from: 50 }',
  ],
  [
    '{ none_of: person, over: account, where: { known: company.country } }',
    '{ not: { any_of: person, over: account, where: { known: company.country } } }',
  ],
] as const)('%s means what %s means', ([one, other]) => {
  const { roots } = circuitOf({ base: program, head: program, moment }, [
    { see: 'truth', side: 'base', test: lowered(one) },
    { see: 'truth', side: 'head', test: lowered(other) },
  ]);
  expect(roots[0]).toBe(roots[1]);
});

test.for([
  ['{ all: [{ field: company.employees, from: 250 }, { field: company.employees, below: 50 }] }', 'false'],
  ['{ all: [{ decision: budget }, { not: { decision: budget } }] }', 'false'],
  ['{ any: [{ known: company.industry }, { not: { known: company.industry } }] }', 'true'],
  [
    '{ all: [{ known: company.industry }, { not: { field: company.industry, is: software } }, { not: { field: company.industry, is_not: software } }] }',
    'false',
  ],
] as const)('%s can be nothing but %s', ([yaml, word]) => {
  expect(held(lowered(yaml))).toBe(word);
});

function lowered(yaml: string): Test {
  const { test: asked, findings } = lowerExample(parse(yaml));
  if (asked === undefined) throw new Error(JSON.stringify(findings));
  return asked;
}

/** What has to hold; compiled anew, so that the order of parts does not hang on what was asked before. */
function held(asked: Test): string {
  const anew = { ...program };
  const circuit = circuitOf({ base: anew, head: anew, moment }, [{ see: 'holds', side: 'base', test: asked }]);
  const text = textOf(circuit, circuit.roots[0]);
  const [, says, denies] = /^\[(.*) → true; false\]$|^\[(.*) → false; true\]$/u.exec(text) ?? [];
  return says ?? (denies === undefined ? text : `not ${denies}`);
}
