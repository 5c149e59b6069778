import { test } from 'vitest';
import { parse } from 'yaml';
import { lowerExample } from './example-scope.ts';

const ys = `
{ field: company.industry, is: softwear }
{ field: company.industry, is: fintech }
{ field: company.industry, in: [software, Retail] }
{ field: company.industry, is: 3 }
{ field: company.employees, from: many }
{ field: company.employees, from: "50" }
{ field: company.employees, is: 10.5 }
{ field: company.stock_turns, above: 4.25 }
{ field: company.revenue, from: 9000000000001 }
{ field: company.country, is: "UK" }
{ field: company.country, is: "Germany" }
{ field: company.country, in: ["DE", "XX"] }
{ field: company.country, in: [$latin-america] }
{ field: contact.newsletter, is: "yes" }
{ field: contact.newsletter, is: 1 }
{ field: lead.next_step, from: 2026-02-30 }
{ field: lead.next_step, in_last: 36h }
{ field: product.trial_started, from: 2026-10-01 }
{ field: contact.title, is: 2026 }
{ field: contact.title, is: "  " }
{ field: contact.title, starts_with: ["vp", " "] }
{ field: contact.email, is: fernhill.example }
{ field: contact.email_domain, is: https://fernhill.example }
{ field: company.website, is: fernhill }
{ field: company.systems, has_any: [erp, WMS] }
{ field: company.systems, has_any: [erp, warehose] }
{ field: company.industry, from: software }
{ field: company.industry, has_word: software }
{ field: company.systems, is: erp }
{ field: company.systems, contains: warehouse }
{ field: lead.next_step, below: 2026-10-01 }
{ field: company.employees, before: 5 }
{ field: product.trial_started, is: 2026-10-01T00:00:00Z }
{ field: contact.title, from: manager }
{ field: company.employees, in_last: 30d }
{ field: company.country, in: $free-email-domains }
{ field: company.domain, in: $nobody }
{ field: company.industry, in: $our-systems }
{ field: contact.email_domain, same_as: company.country }
{ field: contact.seniority, same_as: company.industry }
{ field: contact.seniority, above: executive }
{ field: contact.seniority, below: individual }
{ field: company.employees, from: 50, below: 50 }
{ field: company.employees, above: 9, below: 10 }
{ field: lead.next_step, after: 2026-10-02, up_to: 2026-10-01 }
{ field: contact.title, contains: cto }
{ field: contact.title, contains: [vp, president] }
{ field: contact.title, has_word: "&" }
{ field: product.trial_started, in_last: 9999w }
{ known: { from: 3, of: [company.industry, company.employees] } }
{ known: { from: 2, below: 2, of: [company.industry, company.employees] } }
{ known: { from: 1, below: 0, of: [company.industry, company.employees] } }
{ at_least: 3, of: [{ any_signal: true }, { known: company.industry }] }
{ signal: website-visit, where: { pgae: { is: pricing } } }
{ signal: demo-request, where: { page: { is: pricing } } }
{ signal: website-visit, where: { page: { is: prices } } }
{ signal: webinar-attended, distinct: webnar }
{ signal: demo-request, times: { below: 0 } }
{ signal: demo-request, times: { from: 2.5 } }
{ signal: demo-request, times: { from: 3, up_to: 2 } }
{ score: fit, from: 10.125 }
{ score: fit, from: a }
{ score: fit, from: 50, below: 40 }
{ score: fit, from: 2000000 }
{ grade: fit, is: A }
{ grade: fit, from: d }
{ grade: trial, is: a }
{ cell: grade, in: [hot, wram] }
{ view: sales, is: recycled }
{ not_agreed: Does it count?, owner: head-of-sales, due: 2026-11-31 }
{ all: [{ field: company.industry, is: a }, { not: { grade: fit, is: z } }] }
{ field: company.nothing, is: 1 }
{ field: company.country, in: $nothing }
{ signal: nothing, where: { a: { is: 1 } } }
{ reached: nothing }
{ grade: nothing, is: a }
`
  .trim()
  .split('\n');
test('x', () => {
  for (const y of ys)
    console.log(
      y,
      '\n',
      lowerExample(parse(y))
        .findings.map(
          (f) =>
            `   ${f.rule} ${f.severity} [${'path' in f.place ? f.place.path.join(' ') + ' ' + f.place.part : ''}] ${f.message} | ${f.remedy} | ${f.didYouMean}`,
        )
        .join('\n'),
    );
});
