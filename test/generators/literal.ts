/** A random literal of a type. */
import type { Draw } from './draw.ts';
import { COUNTRIES, DOMAINS, EMAILS, EXTREME_NUMBERS, NUMBERS, TEXTS, URLS, WORDS } from './pools.ts';
import type { FieldMade } from './world.ts';

/** A value as policies write it. */
export function literal(draw: Draw, { type, decimals, values }: FieldMade): string | number | boolean {
  switch (type) {
    case 'number':
    case 'money':
      return numberOf(draw, decimals);
    case 'yes-no':
      return draw.chance(50);
    case 'choice':
    case 'list of choice':
      return draw.one(values);
    case 'date':
      return draw.one(['2026-10-15', '2026-10-16', '2026-09-15', '1969-07-20']);
    case 'instant':
      return draw.one(['2026-10-15T09:00:00Z', '2026-10-14T09:00:00Z', '2026-09-15T11:30:00+02:00']);
    default:
      return draw.one(POOLS[type]);
  }
}

const POOLS = {
  text: TEXTS,
  'list of text': WORDS,
  country: COUNTRIES,
  email: EMAILS,
  domain: DOMAINS,
  url: URLS,
} as const;

/** Decimals are written out in full, so that they are exact in YAML too. */
function numberOf(draw: Draw, decimals: number): number {
  const whole = decimals < 4 && draw.chance(5) ? draw.one(EXTREME_NUMBERS) : draw.one(NUMBERS);
  return decimals > 0 && Math.abs(whole) < 1000 && draw.chance(30)
    ? Number(`${whole}.${draw.one(['5', '25', '01'].filter((part) => part.length <= decimals))}`)
    : whole;
}
