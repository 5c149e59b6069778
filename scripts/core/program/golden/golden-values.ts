/** Values of a field or a property: on the edges of what it is compared with, just beside them, and awkward ones. */
import { fold } from '../../conditions/fold.ts';
import { DAY_MS, type FieldType, type Value } from '../../conditions/value.ts';
import type { Moment } from '../interpret/past.ts';
import { ADDRESSES, AWKWARD_NUMBERS, AWKWARD_TEXTS, COUNTRIES, DOMAINS, WEB_ADDRESSES } from './awkward.ts';
import type { Chance } from './chance.ts';

export interface Pools {
  readonly edges: readonly (string | number)[];
  /** Milliseconds. */
  readonly durations: readonly number[];
  readonly moment: Moment;
}

/** As reading a file would give it; `undefined` where nothing fits. */
export function goldenValue(type: FieldType, pools: Pools, chance: Chance): Value | undefined {
  switch (type.is) {
    case 'number':
    case 'money':
      return beside(chance.one([...numbersIn(pools), ...AWKWARD_NUMBERS]), chance);
    case 'yes-no':
      return chance.percent(50);
    case 'choice':
      return chance.one(type.values)?.id;
    case 'date':
      return goldenDate(pools, chance);
    case 'instant':
      return goldenInstant(pools, chance);
    case 'list':
      return goldenList(type.of, pools, chance);
    default:
      return goldenText(type.is, pools, chance);
  }
}

/** From where a window begins or ends, to the millisecond; sometimes to come, sometimes before 1970. */
export function goldenInstant({ durations, moment: { asOf } }: Pools, chance: Chance): number {
  if (chance.percent(2)) return chance.one([-1, 0, -DAY_MS]) ?? 0;
  const age = chance.one(durations) ?? 0;
  return beside(chance.percent(10) ? asOf + age : asOf - age, chance) ?? asOf;
}

function goldenDate({ edges, durations, moment: { asOfDate } }: Pools, chance: Chance): number | undefined {
  const ages = durations.map((duration) => (duration < DAY_MS ? duration : Math.round(duration / DAY_MS)));
  const days = [...ages.filter((age) => age < 40_000), 0].map((age) => asOfDate - age);
  return beside(chance.one([...days, ...numbersIn({ edges })]), chance);
}

type TextType = Exclude<FieldType['is'], 'number' | 'money' | 'yes-no' | 'choice' | 'date' | 'instant' | 'list'>;

const KNOWN_TEXTS: Readonly<Record<TextType, readonly string[]>> = {
  text: AWKWARD_TEXTS,
  email: ADDRESSES,
  domain: DOMAINS,
  url: WEB_ADDRESSES,
  country: COUNTRIES,
};

function goldenText(is: TextType, { edges }: Pools, chance: Chance): string | undefined {
  const literals = edges.filter((edge) => typeof edge === 'string');
  if (is === 'country') return chance.one([...literals, ...COUNTRIES]);
  const part = chance.one(literals);
  const plain = chance.one(KNOWN_TEXTS[is]);
  const text = part === undefined || chance.percent(25) ? plain : dressed(part, is, chance);
  return text === undefined || is === 'text' || is === 'url' ? text : fold(text);
}

/** The literal as it is compared, in capitals, within other text, or with a letter more. */
function dressed(part: string, is: TextType, chance: Chance): string | undefined {
  const within = is === 'text' ? [`Head, ${part.toUpperCase()}/EMEA`, `x${part}`, `${part}\u0301`] : [];
  const ended = is === 'email' ? [`kim@${part}`, `${part}@mail.example`] : [`${part}x`, `www.${part}`];
  return chance.one([part, part.toUpperCase(), ...within, ...ended]);
}

function goldenList(of: Extract<FieldType, { is: 'list' }>['of'], { edges }: Pools, chance: Chance): Value {
  const members = of.is === 'choice' ? of.values.map(({ id }) => id) : [...edges.map(String), ...AWKWARD_TEXTS];
  const chosen = chance.some(members, 3);
  return of.is === 'text' ? chosen.map((member) => (chance.percent(30) ? member.toUpperCase() : member)) : chosen;
}

function numbersIn({ edges }: Pick<Pools, 'edges'>): readonly number[] {
  return edges.filter((edge) => typeof edge === 'number');
}

/** Mostly exactly there, else just beside it. */
function beside(value: number | undefined, chance: Chance): number | undefined {
  return value === undefined ? undefined : value + (chance.one([0, 0, 0, 1, -1]) ?? 0);
}
