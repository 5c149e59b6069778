/**
 * What engines that know no events can be asked: the points of both models on features computed
 * before, everything known and nothing fading. Written by hand here; each peer says the same.
 */
import type { HandFields, HandLead } from './by-hand/lead.ts';

export interface Features {
  readonly industry: string;
  readonly employees: number;
  readonly revenue: number;
  readonly sold_in: boolean;
  readonly plans: boolean;
  readonly leads: boolean;
  readonly tool: string;
  readonly turns: number;
  readonly free_mail: boolean;
  readonly ebooks: number;
  readonly webinars: number;
  readonly newsletters: number;
  readonly visits: number;
  readonly demos: number;
  readonly questions: number;
  readonly calculators: number;
  readonly pricing: number;
  readonly fairs: number;
  readonly referrals: number;
  readonly clicks: number;
  readonly forecasts: number;
}

export function featuresOf({ fields, events = [] }: HandLead): Features {
  const count = (signal: string, most = 3): number =>
    Math.min(most, events.filter((one) => one.signal === signal).length);
  const title = fields['contact.title']?.toLowerCase() ?? '';
  return {
    industry: fields['company.industry'] ?? 'unknown',
    employees: fields['company.employees'] ?? 0,
    revenue: Math.floor((fields['company.revenue'] ?? 0) / 100),
    sold_in: soldIn(fields),
    plans: /planning|planner|inventory|procurement/u.test(title),
    leads: /director|head|chief/u.test(title),
    tool: fields['company.tool'] ?? 'unknown',
    turns: (fields['company.stock_turns'] ?? 100) / 10,
    free_mail: /@(?:mail|post)\.example$/u.test(fields['contact.email'] ?? ''),
    ebooks: count('ebook'),
    webinars: count('webinar'),
    newsletters: count('newsletter', 1),
    visits: count('visit', 10),
    demos: count('demo', 1),
    questions: count('question'),
    calculators: count('calculator', 2),
    pricing: count('pricing'),
    fairs: count('fair'),
    referrals: count('referral', 1),
    clicks: count('click', 9),
    forecasts: count('forecast', 9),
  };
}

function soldIn({ 'company.country': country }: HandFields): boolean {
  return ['AT', 'BE', 'CH', 'DE', 'DK', 'ES', 'FR', 'GB', 'IT', 'NL', 'PL', 'SE'].includes(country ?? '');
}

export function pointsByHand(of: Features): number {
  return Math.min(100, Math.max(0, fitOf(of))) + Math.min(100, engagementOf(of));
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one expression, as it is written where speed is wanted
function fitOf({ industry, employees, revenue, sold_in, plans, leads, tool, turns, free_mail }: Features): number {
  return (
    (industry === 'consumer-goods' || industry === 'manufacturing'
      ? 20
      : industry === 'wholesale' || industry === 'retail'
        ? 15
        : industry === 'logistics'
          ? 10
          : 0) +
    (employees < 50 ? 0 : employees < 1000 ? 20 : 10) +
    (revenue < 5_000_000 ? 0 : revenue < 50_000_000 ? 10 : 5) +
    (sold_in ? 10 : 0) +
    (plans ? 15 : leads ? 12 : 0) +
    (tool === 'spreadsheets'
      ? 10
      : tool === 'erp-module' || tool === 'not-at-all'
        ? 5
        : tool === 'specialist-tool'
          ? -10
          : 0) +
    (turns < 4 ? 5 : turns < 8 ? 2 : 0) +
    (free_mail ? -15 : 0)
  );
}

function engagementOf(of: Features): number {
  const content = of.ebooks * 10 + of.webinars * 20 + of.newsletters * 5 + of.visits;
  const intent =
    of.demos * 40 + of.questions * 25 + of.calculators * 20 + of.pricing * 8 + of.fairs * 20 + of.referrals * 30;
  return (
    Math.min(40, content) +
    Math.min(80, intent) +
    (of.clicks < 2 ? 0 : of.clicks < 5 ? 5 : 10) +
    (of.forecasts < 1 ? 0 : of.forecasts < 4 ? 8 : 15)
  );
}
