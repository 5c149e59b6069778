/**
 * Leads for the policy of `test/bench/policies`, from a seed, as plain objects read from JSON: some
 * values missing, some ids of events twice, some events still to come, three in ten with records.
 */
import type { HandEvent, HandLead, HandRecord } from './by-hand/lead.ts';

export const BENCH_MOMENT = { asOf: Date.UTC(2026, 9, 15, 9), asOfDate: Date.UTC(2026, 9, 15) / 86_400_000 };

const DAY = 86_400_000;

export function benchLeads(count: number, seed: number): readonly HandLead[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, place) => {
    // Through text, so that no object owes anything to how it was made here.
    return JSON.parse(JSON.stringify(lead(random, place))) as HandLead;
  });
}

type Random = () => number;

/** Mulberry32: a small generator whose numbers a seed decides. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function one<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

function maybe<T>(random: Random, percent: number, value: T): T | undefined {
  return random() * 100 < percent ? value : undefined;
}

const INDUSTRIES = [
  'consumer-goods',
  'manufacturing',
  'wholesale',
  'retail',
  'logistics',
  'software',
  'banking',
  'education',
];
const COUNTRIES = ['DE', 'FR', 'US', 'GB', 'AT', 'IN', 'CH', 'PL', 'SE', 'BR'];
const TOOLS = ['spreadsheets', 'erp-module', 'specialist-tool', 'not-at-all'];
const RANKS = ['Head of ', 'Senior ', 'Chief ', 'Director, ', '', 'Leiterin ', 'Responsable '];
const TASKS = [
  'Planning',
  'Procurement',
  'Sales',
  'Inventory Planner',
  'Einkäufer',
  'Développement',
  'IT Operations',
  'Finance',
];
const CONSENT = ['given', 'given', 'given', 'given', 'given', 'given', 'given', 'given', 'not-asked', 'withdrawn'];
const RELATIONSHIPS = [
  'prospect',
  'prospect',
  'prospect',
  'prospect',
  'prospect',
  'prospect',
  'prospect',
  'student',
  'vendor',
];
const SOURCES = ['website', 'event', 'referral', 'outreach', 'bought-list'];

function lead(random: Random, place: number): unknown {
  const domain = one(random, [
    'mail.example',
    'post.example',
    ...Array.from({ length: 17 }, () => ''),
    'rival.example',
  ]);
  const company = `company${Math.floor(random() * 50_000)}.example`;
  const fields = {
    'company.industry': maybe(random, 90, one(random, INDUSTRIES)),
    'company.employees': maybe(random, 85, Math.floor(10 ** (random() * 4))),
    'company.revenue': maybe(random, 60, Math.floor(random() * 9_000_000_000)),
    'company.country': maybe(random, 95, one(random, COUNTRIES)),
    'company.stock_turns': maybe(random, 40, Math.floor(random() * 150)),
    'company.tool': maybe(random, 50, one(random, TOOLS)),
    'contact.title': maybe(random, 90, `${one(random, RANKS)}${one(random, TASKS)}`),
    'contact.email': maybe(random, 95, `person${place}@${domain === '' ? company : domain}`),
    'contact.consent': maybe(random, 93, one(random, CONSENT)),
    'contact.relationship': maybe(random, 70, one(random, RELATIONSHIPS)),
    'lead.source': maybe(random, 98, one(random, SOURCES)),
    'lead.created': BENCH_MOMENT.asOf - Math.floor(random() * 400 * DAY),
  };
  return {
    id: `00Q${String(place).padStart(12, '0')}`,
    fields,
    events: maybe(random, 98, events(random, place)),
    records: maybe(random, 30, records(random)),
  };
}

const SIGNALS = [
  'click',
  'visit',
  'click',
  'visit',
  'visit',
  'ebook',
  'webinar',
  'pricing',
  'newsletter',
  'forecast',
  'demo',
  'question',
  'calculator',
  'fair',
  'referral',
  'click',
];

/** Ten on average, mostly newest first; one of two hundred comes a second time. */
function events(random: Random, place: number): readonly HandEvent[] {
  const made = Array.from({ length: Math.floor(random() ** 2 * 30) }, (_, turn): HandEvent => {
    const signal = one(random, SIGNALS);
    const at = BENCH_MOMENT.asOf + DAY - Math.floor(400 * DAY * random() ** 1.5);
    return { id: `e${place}-${turn}`, signal, at, ...propertiesOf(random, signal) };
  });
  const again = made.filter(() => random() < 0.005).map((event) => ({ ...event, at: event.at + 1000 }));
  const all = [...made, ...again].sort((a, b) => b.at - a.at);
  const order = random();
  if (order < 0.7) return all;
  return order < 0.9 ? all.reverse() : all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function propertiesOf(random: Random, signal: string): Pick<HandEvent, 'properties'> {
  switch (signal) {
    case 'webinar':
      return { properties: { minutes: Math.floor(random() * 70) } };
    case 'question':
      return { properties: { about: one(random, ['product', 'price', 'support']) } };
    case 'click':
      return {
        properties: {
          campaign: `${one(random, ['Autumn news', 'Herbstgrüße', 'Offer', 'Case study'])} no. ${Math.floor(random() * 60)}`,
        },
      };
    default:
      return {};
  }
}

function records(random: Random): readonly HandRecord[] {
  const stages = ['inquiry', 'mql', 'sal', 'customer', 'recycled', 'disqualified'];
  const reasons = ['not-now', 'student', 'no-consent'];
  return Array.from({ length: 1 + Math.floor(random() * 4) }, (): HandRecord => {
    const at = BENCH_MOMENT.asOf + DAY - Math.floor(300 * DAY * random());
    if (random() < 0.15)
      return { what: 'rejected', stage: one(random, ['sal', 'customer']), at, reason: one(random, reasons) };
    const stage = one(random, stages);
    return { what: 'entered', stage, at, ...(stage === 'recycled' ? { reason: one(random, reasons) } : {}) };
  }).sort((a, b) => a.at - b.at);
}
