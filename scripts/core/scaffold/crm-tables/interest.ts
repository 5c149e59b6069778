/**
 * What people do before they are qualified: recipes of events, by how somebody came to us. Each is worth what
 * the example asks for, fast track or points, so that most of those a CRM calls qualified are; a recipe cut
 * short leaves an inquiry.
 */
import { DAY_MS } from '../../conditions/value.ts';
import type { Draw } from './draw.ts';
import type { Channel, Person } from './people.ts';
import { instant, type MadeUpRow } from './sheet.ts';
import { MINUTE } from './shifts.ts';

export interface Happening {
  readonly signal: string;
  readonly at: number;
  readonly properties?: MadeUpRow;
}

/** In the order of time. The last one is what qualifies. */
export function interestOf(person: Person, channel: Channel, from: number): readonly Happening[] {
  return RECIPES[channel](person, from).toSorted((one, other) => one.at - other.at);
}

type Recipe = (person: Person, from: number) => readonly Happening[];

const RECIPES: Readonly<Record<Channel, Recipe>> = {
  demo: ({ draw }, from) => {
    const readFirst = draw.chance(300);
    const at = readFirst ? later(draw, from, 3, 20) : from;
    const wants = draw.pick(['demand-planning', 'stock-optimisation', 'everything']);
    return [
      ...(readFirst ? [...reading(draw, from), prices(at - 20 * MINUTE)] : []),
      event('demo-request', at, { wants }),
    ];
  },
  question: ({ draw }, from) => {
    const at = draw.chance(250) ? later(draw, from, 2, 12) : from;
    const about = draw.pick(['product', 'price']);
    return [...(at > from ? reading(draw, from) : []), event('question-asked', at, { about })];
  },
  prices: ({ draw }, from) => comparing(draw, [event('website-visit', from, { page: '/customers' })], from + DAY_MS),
  webinar: ({ draw }, from) => {
    const at = later(draw, from, 4, 12);
    const webinar = `monthly-webinar-${instant(at).slice(0, 'YYYY-MM'.length)}`;
    const seen = [event('webinar-registered', from, { webinar }), attended(draw, at, webinar)];
    return comparing(draw, seen, at + DAY_MS);
  },
  calculator: ({ draw }, from) => {
    const savings = `${draw.between(11, 90)}000.00`;
    return comparing(
      draw,
      [event('calculator-completed', from, { savings }), ebook(draw, from + DAY_MS)],
      from + DAY_MS,
    );
  },
  fair: ({ draw }, from) => {
    const fair = `fair-${instant(from).slice(0, 'YYYY-MM'.length)}`;
    return comparing(
      draw,
      [event('fair-conversation', from, { fair }), event('newsletter-signup', from + DAY_MS)],
      from + 2 * DAY_MS,
    );
  },
  referral: ({ draw }, from) => {
    const customer = draw.pick(['Fernhill Foods', 'Brookwerk', 'Harbour & Sons', 'Lindqvist Logistik']);
    const days = [later(draw, from, 1, 2), later(draw, from, 3, 4)];
    return [event('customer-referral', from, { customer }), ...days.map(prices)];
  },
  trial: ({ draw, fields }, from) => {
    fields['product.trial_started'] = instant(from);
    fields['product.invited_users'] = String(draw.between(3, 8));
    fields['product.data_connected'] = 'true';
    const days = [1, 2, 4, 5].map((day) => from + day * DAY_MS + draw.between(0, 300) * MINUTE);
    return [event('newsletter-signup', from), ...days.map((at) => event('forecast-run', at, { own_data: 'true' }))];
  },
  outreach: ({ draw }, from) => [event('email-click', from, { campaign: `outreach-${1 + draw.below(6)}` })],
  list: () => [],
};

/** Compares prices in two weeks: three days that count in the first, two in the second, with two e-mails read. */
function comparing(draw: Draw, before: readonly Happening[], from: number): readonly Happening[] {
  const days = [0, 1, 2, 7, 8].map((day) => from + day * DAY_MS + draw.between(0, 240) * MINUTE);
  const [first = from, second = from] = [days[1], days[3]];
  const clicks = [
    event('email-click', first - 90 * MINUTE, { campaign: 'price-guide' }),
    event('email-click', second - 90 * MINUTE, { campaign: 'stock-check-list' }),
  ];
  return [...before, ...days.map(prices), ...clicks];
}

/** Reads: what makes an inquiry and nothing more. */
export function reading(draw: Draw, from: number): readonly Happening[] {
  const first = draw.weighted<Happening>([
    [ebook(draw, from), 5],
    [event('newsletter-signup', from), 2],
    [event('webinar-registered', from, { webinar: `monthly-webinar-${instant(from).slice(0, 'YYYY-MM'.length)}` }), 2],
    [prices(from), 2],
    [event('calculator-completed', from, { savings: `${draw.between(1, 9)}500.00` }), 1],
  ]);
  const visit = event('website-visit', from + 3 * MINUTE, { page: draw.pick(['/', '/customers', '/product']) });
  const click = event('email-click', from + 2 * DAY_MS, { campaign: draw.pick(['welcome', 'late-forecasts']) });
  return [first, ...(draw.chance(400) ? [visit] : []), ...(draw.chance(350) ? [click] : [])];
}

function ebook(draw: Draw, at: number): Happening {
  return event('ebook-download', at, { topic: draw.pick(['forecasting', 'inventory', 'supplier-risk']) });
}

function attended(draw: Draw, at: number, webinar: string): Happening {
  return event('webinar-attended', at, { webinar, minutes: String(draw.between(32, 58)) });
}

function prices(at: number): Happening {
  return event('pricing-page-visit', at);
}

function event(signal: string, at: number, properties: MadeUpRow = {}): Happening {
  return { signal, at, properties };
}

/** Some days later, at another time of the day. */
function later(draw: Draw, from: number, least: number, most: number): number {
  return from + draw.between(least, most) * DAY_MS + draw.between(-90, 90) * MINUTE;
}
