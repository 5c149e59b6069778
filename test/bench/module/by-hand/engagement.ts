/** Engagement, written by hand: one pass over the events, newest first, one for each id. */
import { fold } from '#core/conditions/fold.ts';
import { halfLifeTable, linearTable } from '#core/program/lower/decay-table.ts';
import type { Score } from './fit.ts';
import type { HandEvent } from './lead.ts';

const DAY = 86_400_000;
const TO_MONDAY = 3 * DAY;
const MONTH = 30 * DAY;

const faded = (points: number, table: readonly number[]): readonly number[] =>
  table.map((share) => Math.floor((points * share + 500) / 1000));

const EBOOK = faded(1000, halfLifeTable(30));
const WEBINAR = faded(2000, halfLifeTable(30));
const NEWSLETTER = faded(500, halfLifeTable(30));
const VISIT = faded(100, halfLifeTable(30));
const DEMO = faded(4000, linearTable(90));
const CALCULATOR = faded(2000, halfLifeTable(45));

export interface Engagement extends Score {
  hasDemo: boolean;
  hasRecentDemo: boolean;
  hasAny: boolean;
}

/** Of a lead without any source of events nothing is known. */
export const WITHOUT_EVENTS: Engagement = {
  least: 0,
  most: 10_000,
  hasDemo: false,
  hasRecentDemo: false,
  hasAny: false,
};

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass in one function, as it is written where speed is wanted
export function engagementOf(events: readonly HandEvent[], asOf: number): Engagement {
  let content = 0;
  let intent = 0;
  let demos = 0;
  let hasRecentDemo = false;
  let [ebookPeriod, ebooks] = [Number.NaN, 0];
  let [calculatorPeriod, calculators] = [Number.NaN, 0];
  let [pricingPeriod, pricing] = [Number.NaN, 0];
  let demoPeriod = Number.NaN;
  let newsletters = 0;
  let referrals = 0;
  let campaigns: Set<string> | undefined;
  let clicks = 0;
  let forecastDay = Number.NaN;
  let forecasts = 0;

  for (const { signal, at, properties } of events) {
    const age = asOf - at;
    switch (signal) {
      case 'click': {
        const campaign = properties?.campaign;
        if (campaign !== undefined) {
          const key = folded(campaign);
          campaigns ??= new Set();
          if (!campaigns.has(key)) {
            campaigns.add(key);
            if (age < 60 * DAY) clicks += 1;
          }
        }
        break;
      }
      case 'visit':
        if (age < MONTH) content += VISIT[daysIn(age)] ?? 0;
        break;
      case 'ebook': {
        const period = Math.floor((at + TO_MONDAY) / MONTH);
        if (period !== ebookPeriod) [ebookPeriod, ebooks] = [period, 0];
        if (ebooks < 3) {
          ebooks += 1;
          if (age < 90 * DAY) content += EBOOK[daysIn(age)] ?? 0;
        }
        break;
      }
      case 'webinar': {
        const minutes = properties?.minutes;
        if (minutes !== undefined && minutes >= 30 && age < 180 * DAY) content += WEBINAR[daysIn(age)] ?? 0;
        break;
      }
      case 'newsletter':
        if (newsletters === 0) content += NEWSLETTER[daysIn(age)] ?? 0;
        newsletters += 1;
        break;
      case 'demo': {
        demos += 1;
        if (age < MONTH) hasRecentDemo = true;
        const period = Math.floor((at + TO_MONDAY) / MONTH);
        if (period !== demoPeriod) {
          demoPeriod = period;
          intent += DEMO[daysIn(age)] ?? 0;
        }
        break;
      }
      case 'question': {
        const about = properties?.about;
        if ((about === 'product' || about === 'price') && age < 60 * DAY) intent += 2500;
        break;
      }
      case 'calculator': {
        const period = Math.floor((at + TO_MONDAY) / (90 * DAY));
        if (period !== calculatorPeriod) [calculatorPeriod, calculators] = [period, 0];
        if (calculators < 2) {
          calculators += 1;
          intent += CALCULATOR[daysIn(age)] ?? 0;
        }
        break;
      }
      case 'pricing': {
        const period = Math.floor((at + TO_MONDAY) / (7 * DAY));
        if (period !== pricingPeriod) [pricingPeriod, pricing] = [period, 0];
        if (pricing < 3) {
          pricing += 1;
          if (age < 60 * DAY) intent += 800;
        }
        break;
      }
      case 'fair':
        if (age < 90 * DAY) intent += 2000;
        break;
      case 'referral':
        if (referrals === 0) intent += 3000;
        referrals += 1;
        break;
      case 'forecast': {
        const day = Math.floor(at / DAY);
        if (day !== forecastDay) {
          forecastDay = day;
          if (age < 14 * DAY) forecasts += 1;
        }
        break;
      }
    }
  }

  const own = (clicks < 2 ? 0 : clicks < 5 ? 500 : 1000) + (forecasts < 1 ? 0 : forecasts < 4 ? 800 : 1500);
  const total = Math.min(own + Math.min(content, 4000) + Math.min(intent, 8000), 10_000);
  return { least: total, most: total, hasDemo: demos > 0, hasRecentDemo, hasAny: events.length > 0 };
}

/** Whole days; tables end with nothing left. */
function daysIn(age: number): number {
  return Math.floor(age / DAY);
}

const PLAIN = /^(?:[!-~\u00a1-\u00ff]+(?: [!-~\u00a1-\u00ff]+)*)?$/u;

function folded(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : fold(text);
}

/** What the policy asks of the events: none later than `asOf`, one for each id, newest first. */
export function newestFirst(events: readonly HandEvent[], asOf: number): readonly HandEvent[] {
  let before = asOf;
  let isSorted = true;
  for (const { at } of events) {
    if (at > before) {
      isSorted = false;
      break;
    }
    before = at;
  }
  const sorted = isSorted ? events : events.filter(({ at }) => at <= asOf).sort((one, other) => other.at - one.at);
  for (let place = 1; place < sorted.length; place += 1) {
    const id = sorted[place]?.id;
    for (let earlier = 0; earlier < place; earlier += 1) if (sorted[earlier]?.id === id) return onePerId(sorted);
  }
  return sorted;
}

function onePerId(sorted: readonly HandEvent[]): readonly HandEvent[] {
  const seen = new Set<string>();
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id));
}
