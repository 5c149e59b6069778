/** Made-up people: who they are, how they can be reached, and what somebody of sales would say against them. */
import { DAY_MS } from '../../conditions/value.ts';
import type { Account } from './accounts.ts';
import { peopleOfSales } from './accounts.ts';
import type { Draw } from './draw.ts';
import { COMPETITORS, FIRST_NAMES, FREE_MAIL, LAST_NAMES, OTHER_TITLES, PLANNING_TITLES } from './names.ts';
import { instant } from './sheet.ts';
import { MINUTE } from './shifts.ts';
import type { World } from './world.ts';

export type Channel =
  | 'demo'
  | 'question'
  | 'prices'
  | 'webinar'
  | 'calculator'
  | 'fair'
  | 'referral'
  | 'trial'
  | 'outreach'
  | 'list';

export interface Person {
  readonly id: string;
  readonly account: Account;
  readonly arrival: number;
  readonly channel: Channel;
  readonly draw: Draw;
  /** Plans, or answers for stock. */
  readonly plans: boolean;
  /** Reason by which sales would refuse. */
  readonly flaw?: string;
  /** Who of sales development works the lead. */
  owner: string;
  /** By their ids, as they are today. */
  readonly fields: Record<string, string>;
}

const SOURCES: Readonly<Record<Channel, readonly [string, ...string[]]>> = {
  demo: ['website', 'website', 'advertising'],
  question: ['website', 'advertising'],
  prices: ['advertising', 'website'],
  webinar: ['website', 'event'],
  calculator: ['website', 'advertising'],
  fair: ['event'],
  referral: ['referral'],
  trial: ['website'],
  outreach: ['outreach'],
  list: ['bought-list'],
};

export function personOf(world: World, account: Account, known: number, draw: Draw): Person {
  const plans = draw.chance(870);
  const channel = channelOf(draw, account.isFocus && plans);
  const arrival = channel === 'fair' ? atFair(world, known, draw) : known;
  const relationship = draw.weighted([
    ['prospect', 880],
    ['', 80],
    ['student', 18],
    ['vendor', 12],
    ['job-seeker', 10],
  ]);
  const competes = draw.chance(6);
  const flaw = flawOf(account, plans, relationship, competes);
  const [first, last] = [draw.pick(FIRST_NAMES), draw.pick(LAST_NAMES)];
  const id = world.next('p');
  const domain = domainOf(draw, account, competes);
  return {
    id,
    account,
    arrival,
    channel,
    draw,
    plans,
    ...(flaw === undefined ? {} : { flaw }),
    owner: `sd-${1 + draw.below(peopleOfSales(world, 600))}`,
    fields: {
      ...account.fields,
      'contact.first_name': draw.chance(985) ? first : '',
      'contact.last_name': last,
      'contact.email': draw.chance(990) ? `${first}.${last}.${id.slice(2)}@${domain}`.toLowerCase() : '',
      'contact.phone': draw.chance(960) ? phoneOf(draw) : '',
      'contact.title': plans ? draw.pick(PLANNING_TITLES) : draw.pick(OTHER_TITLES),
      'contact.relationship': relationship,
      'lead.created': instant(arrival),
      'lead.source': draw.pick(SOURCES[channel]),
      'lead.duplicate': draw.chance(300) ? 'false' : '',
    },
  };
}

/** Only who fits well can be qualified by points alone; others have to raise a hand. */
function channelOf(draw: Draw, fitsWell: boolean): Channel {
  const scored = fitsWell ? 1 : 0;
  return draw.weighted([
    ['demo', fitsWell ? 40 : 76],
    ['question', 11 * scored],
    ['prices', 11 * scored],
    ['webinar', 9 * scored],
    ['calculator', 6 * scored],
    ['fair', 5 * scored],
    ['referral', 5 * scored],
    ['trial', 5],
    ['outreach', 6],
    ['list', 2],
  ]);
}

function flawOf({ flaw }: Account, plans: boolean, relationship: string, competes: boolean): string | undefined {
  if (competes) return 'competitor';
  if (relationship === 'student') return 'student';
  return flaw ?? (plans ? undefined : 'wrong-title');
}

function domainOf(draw: Draw, { domain }: Account, competes: boolean): string {
  if (competes) return draw.pick(COMPETITORS);
  return draw.chance(35) ? draw.pick(FREE_MAIL) : domain;
}

/** Of the numbers that are set aside for stories. */
function phoneOf(draw: Draw): string {
  return `+1 ${draw.between(201, 989)} 555 01${String(draw.below(100)).padStart(2, '0')}`;
}

/** During opening hours of the last fair before, or of the first one. */
function atFair({ fairs, asOf }: World, known: number, draw: Draw): number {
  const first = fairs.findLast((at) => at <= known) ?? fairs[0] ?? known;
  return Math.min(first + draw.below(3) * DAY_MS + draw.between(13 * 60, 21 * 60) * MINUTE, asOf - DAY_MS);
}
