/**
 * What the field has to agree on, with its figures, is on the site: views of actions, shared numbers and
 * what enablement changed, weights of attribution models, the case studies wanted, the goal.
 */
import { describe, expect, it } from 'vitest';
import { htmlOf } from './pages.ts';

const SHOWN: readonly (readonly [string, string, readonly string[]])[] = [
  ['what each side reads into an ebook download', 'signals/ebook-download/', ['Potential lead', 'Not yet qualified']],
  ['a website visit', 'signals/website-visit/', ['Interest indicated', 'Needs further analysis']],
  ['a demo request', 'signals/demo-request/', ['Highly qualified lead', 'Promising, but verify']],
  ['the lead conversion rate', 'scoreboard/lead-conversion-rate/', ['10%', '12%', '15%']],
  ['the cost of a customer', 'scoreboard/customer-acquisition-cost/', ['$500', '$450', '$400']],
  ['the revenue marketing generated', 'scoreboard/marketing-generated-revenue/', ['$100,000', '$120,000', '$150,000']],
  [
    'what enablement changed, the improvement worked out',
    'scoreboard/studies/enablement/',
    ['2%', '4%', '100%', '$10,000', '$12,000', '20%', '90 days', '60 days', '33%'],
  ],
  ['the goal of the quarter', 'revenue/goals/revenue-growth/', ['20%', '$489,600']],
  ['the U-shaped weights', 'attribution/u-shaped/', ['40%', '20%', '50%', '100%']],
  ['the W-shaped weights', 'attribution/w-shaped/', ['30%', '10%']],
  ['the full-path weights', 'attribution/full-path/', ['22.5%', '10%']],
  ['the half-life of time decay', 'attribution/time-decay/', ['7 days']],
  ['the case studies wanted', 'customers/', ['15 to 20']],
  [
    'the first response to a demo request',
    'slas/demo-response/',
    ['15 business minutes', '21 times', '7 times', '15,000'],
  ],
  ['the attempts before a lead is given up', 'slas/contact-attempts/', ['6 attempts']],
  [
    'the four questions of an interview',
    'customers/interviews/brookwerk/',
    ['What is your enemy?', 'What do you value'],
  ],
];

describe('the site shows', () => {
  it.each(SHOWN)('%s', (_what, page, figures) => {
    const text = textOf(htmlOf(page));
    for (const figure of figures) expect(text).toContain(figure);
  });
});

function textOf(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/gu, ' ');
}
