/**
 * Values worth trying in a field: at least one of each class that the comparisons made with it can tell
 * apart. Numbers are compared with constants, so all numbers between two neighbouring constants are one
 * class; both sides of every constant are tried. Text is tried as the very text that is looked for.
 */
import type { Amount } from '../../conditions/amount.ts';
import type { Comparison } from '../../conditions/comparison.ts';
import { countryNames } from '../../conditions/countries.ts';
import type { FieldType, Value } from '../../conditions/value.ts';
import type { Moment } from '../interpret/past.ts';

/** `others` are values it is compared with that depend on the lead. */
export function valuesToTry(
  type: FieldType,
  comparisons: readonly Comparison[],
  moment: Moment,
  others: readonly Value[] = [],
): readonly Value[] {
  const edges = others.filter((value) => typeof value === 'number');
  switch (type.is) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return type.values.map(({ id }) => id);
    case 'number':
    case 'money':
      return numbers([...comparisons.flatMap(boundsOf), ...numbersIn(comparisons), ...edges]);
    case 'date':
      return numbers([moment.asOfDate, ...timesIn(comparisons, moment.asOfDate), ...edges]);
    case 'instant':
      return numbers([moment.asOf, ...timesIn(comparisons, moment.asOf), ...edges]);
    case 'list':
      return [...lists(type, comparisons), ...others];
    default: {
      const other = unlistedValue(type, comparisons);
      return [...new Set([...(other === undefined ? [] : [other]), ...textsFor(type, comparisons), ...others])];
    }
  }
}

/** A value that stands for all that nothing asks for, of a type that takes values nobody has listed. */
export function unlistedValue(type: FieldType, comparisons: readonly Comparison[]): string | undefined {
  const texts = textsFor(type, comparisons);
  return OTHERS[type.is]?.find((candidate) => !texts.some((text) => candidate.includes(text)));
}

const OTHERS: Readonly<Partial<Record<FieldType['is'], readonly string[]>>> = {
  text: ['something else', 'anything', '—'],
  email: ['someone@company.example', 'someone@business.example'],
  domain: ['company.example', 'business.example'],
  url: ['https://company.example/', 'https://business.example/'],
  country: [...new Set(countryNames().map(([, code]) => code))],
};

function textsFor(type: FieldType, comparisons: readonly Comparison[]): readonly string[] {
  return type.is === 'email' ? comparisons.flatMap(addressesIn) : textsIn(comparisons);
}

/** Each with its two neighbours, ascending; something, even if nothing is compared. */
function numbers(edges: readonly number[]): readonly number[] {
  const near = (edges.length === 0 ? [0] : edges).flatMap((edge) => [edge - 1, edge, edge + 1]);
  const lowest = edges.some((edge) => edge < 0) ? Number.NEGATIVE_INFINITY : 0;
  return [...new Set(near.filter((value) => value >= lowest))].sort((a, b) => a - b);
}

function boundsOf(comparison: Comparison): readonly number[] {
  return 'bound' in comparison ? amountsIn(comparison.bound) : [];
}

function amountsIn({ cases, otherwise }: Amount): readonly number[] {
  return [...cases.map(({ value }) => value), otherwise];
}

function numbersIn(comparisons: readonly Comparison[]): readonly number[] {
  return comparisons.flatMap((comparison) =>
    'literals' in comparison ? comparison.literals.filter((literal) => typeof literal === 'number') : [],
  );
}

/** Bounds, and both ends of every window: ages from 0 on, seen from now. */
function timesIn(comparisons: readonly Comparison[], now: number): readonly number[] {
  return comparisons.flatMap((comparison) => {
    if (comparison.by === 'in_next') return [now + comparison.duration];
    if (comparison.by === 'in_last' || comparison.by === 'older_than') return [now - comparison.duration];
    return [...boundsOf(comparison), ...numbersIn([comparison])];
  });
}

function textsIn(comparisons: readonly Comparison[]): readonly string[] {
  return comparisons.flatMap((comparison) => {
    if ('literals' in comparison) return comparison.literals.filter((literal) => typeof literal === 'string');
    if ('words' in comparison) return comparison.words;
    return 'texts' in comparison ? comparison.texts : [];
  });
}

/** What is asked of the domain is asked of an address there. */
function addressesIn(comparison: Comparison): readonly string[] {
  const texts = textsIn([comparison]);
  return comparison.type.is === 'domain' ? texts.map((domain) => `someone@${domain}`) : texts;
}

/** Each member alone, all that are asked for together, and none. */
function lists(type: Extract<FieldType, { is: 'list' }>, comparisons: readonly Comparison[]): readonly Value[] {
  const asked = comparisons.flatMap((comparison) => ('members' in comparison ? comparison.members : []));
  const all = type.of.is === 'choice' ? type.of.values.map(({ id }) => id) : ['something else', ...asked];
  const together = comparisons.flatMap((comparison) => (comparison.by === 'has_all' ? [comparison.members] : []));
  return [...all.map((member) => [member]), ...together, []];
}
