/**
 * Made-up companies. Most are of the kind the example wants: mid-size, with goods, planned in spreadsheets.
 * The rest is what forms bring in besides: too small, without goods, in a country nobody calls.
 */
import { DAY_MS } from '../../conditions/value.ts';
import type { Draw, Weighted } from './draw.ts';
import { ENDINGS, PLACES, TRADES } from './names.ts';
import type { Shifts } from './shifts.ts';
import { dateOf } from './shifts.ts';
import type { World } from './world.ts';

export type Region = 'north-america' | 'europe' | 'latin-america' | 'elsewhere';

export interface Account {
  readonly id: string;
  readonly owner: string;
  readonly domain: string;
  readonly region: Region;
  readonly shifts: Shifts;
  /** When the first of its people became known. */
  readonly known: number;
  /** Mid-size, and makes or sells goods. */
  readonly isFocus: boolean;
  /** What somebody of sales would object to. */
  readonly flaw?: 'wrong-industry' | 'too-small' | 'wrong-region';
  /** By their ids; people carry them too, as exports do. */
  readonly fields: Record<string, string>;
}

type Size = 'small' | 'mid-size' | 'large';

const INDUSTRIES: Weighted<string> = [
  ['manufacturing', 36],
  ['consumer-goods', 20],
  ['wholesale', 17],
  ['retail', 13],
  ['logistics', 8],
  ['software', 2],
  ['professional-services', 2],
  ['healthcare', 1],
  ['education', 1],
];
const SIZES: Weighted<Size> = [
  ['mid-size', 84],
  ['small', 7],
  ['large', 9],
];
const COUNTRIES: Readonly<Record<Region, Weighted<string>>> = {
  'north-america': [
    ['US', 85],
    ['CA', 15],
  ],
  europe: [
    ['DE', 22],
    ['GB', 20],
    ['NL', 16],
    ['FR', 10],
    ['SE', 7],
    ['ES', 6],
    ['PL', 5],
    ['BE', 5],
    ['DK', 4],
    ['IT', 5],
  ],
  'latin-america': [
    ['MX', 40],
    ['BR', 30],
    ['CO', 15],
    ['CL', 15],
  ],
  elsewhere: [
    ['AU', 40],
    ['IN', 30],
    ['JP', 30],
  ],
};
const EMPLOYEES: Readonly<Record<Size, readonly [number, ...number[]]>> = {
  small: [6, 18, 30, 44],
  'mid-size': [55, 110, 180, 260, 420, 900],
  large: [1000, 1600, 3000, 9000],
};

/** Latin America was opened in January of the second year. */
const OPENED_AFTER = 440 * DAY_MS;

export function accountOf(world: World, place: number, draw: Draw, known: number): Account {
  const region = regionOf(draw, known - world.from > OPENED_AFTER);
  const industry = draw.weighted(INDUSTRIES);
  const size = draw.weighted(SIZES);
  const employees = draw.along(EMPLOYEES[size]);
  const [name, domain] = nameOf(place, TRADES[industry]?.[place % 2] ?? 'Group');
  const hasGoods = ['manufacturing', 'consumer-goods', 'wholesale', 'retail'].includes(industry);
  const flaw = flawOf(hasGoods || industry === 'logistics', size, region);
  return {
    id: world.next('a'),
    owner: `ae-${1 + draw.below(peopleOfSales(world, 900))}`,
    domain,
    region,
    shifts: region === 'europe' ? world.shifts.europe : world.shifts.other,
    known,
    isFocus: hasGoods && size === 'mid-size' && region !== 'elsewhere',
    ...(flaw === undefined ? {} : { flaw }),
    fields: {
      'company.name': name,
      'company.website': draw.chance(970) ? `https://www.${domain}` : '',
      'company.industry': draw.chance(988) ? industry : '',
      'company.employees': draw.chance(988) ? String(employees) : '',
      'company.employees_year_ago': draw.chance(550)
        ? String(Math.floor((employees * draw.between(84, 108)) / 100))
        : '',
      'company.revenue': draw.chance(820) ? `${employees * draw.between(90, 320) * 1000}.00` : '',
      'company.country': draw.weighted(COUNTRIES[region]),
      'company.systems': draw.pick(['erp', 'erp;warehouse', 'erp;shop', 'warehouse', 'erp;data-warehouse', '']),
      'company.planning_tool': draw.weighted([
        ['spreadsheets', 62],
        ['erp-module', 24],
        ['not-at-all', 6],
        ['', 6],
        ['specialist-tool', 2],
      ]),
      'company.stock_turns': draw.chance(300) ? `${draw.between(2, 11)}.${draw.below(10)}` : '',
    },
  };
}

function regionOf(draw: Draw, isOpen: boolean): Region {
  return draw.weighted([
    ['north-america', 520],
    ['europe', 380],
    ['latin-america', isOpen ? 85 : 8],
    ['elsewhere', 12],
  ]);
}

function flawOf(hasGoods: boolean, size: Size, region: Region): Account['flaw'] {
  if (region === 'elsewhere') return 'wrong-region';
  if (!hasGoods) return 'wrong-industry';
  return size === 'small' ? 'too-small' : undefined;
}

/** Every place has a name of its own: those of all pairs first, then the pairs again with a number. */
function nameOf(place: number, trade: string): readonly [name: string, domain: string] {
  const pairs = PLACES.length * ENDINGS.length;
  // 1,009 is prime and divides neither number, so the pairs come in a mixed order, each once.
  const pair = (place * 1009) % pairs;
  const round = Math.floor(place / pairs);
  const town = `${PLACES[Math.floor(pair / ENDINGS.length)]}${ENDINGS[pair % ENDINGS.length]}`;
  const name = `${town} ${trade}${round === 0 ? '' : ` ${round + 1}`}`;
  return [name, `${name.toLowerCase().replaceAll(' ', '-')}.example`];
}

/** One of sales for so many people of the story, at least three. */
export function peopleOfSales({ people }: World, perPerson: number): number {
  return Math.max(3, Math.ceil(people / perPerson));
}

/** The day of an instant, in UTC. */
export function dayOf(at: number): string {
  return dateOf(Math.floor(at / DAY_MS));
}
