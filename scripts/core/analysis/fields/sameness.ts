/**
 * Fields of one type that tests ask to be the same, of which it matters only which of them are equal.
 *
 * As if all leaves of all fields were asked of one field, its values fall into classes. Of each class take
 * as many different values as there are fields, or all of them if it has fewer. Then whatever the fields
 * hold, there are values among those taken that are answered alike, equal where the others are and different
 * where they differ: no more of one class are needed than there are fields. Trying every choice of values
 * taken, and of missing ones, therefore finds every combination of answers. Domains of addresses are compared
 * as domains: then values are addresses, two of them being the same if their domains are, and a field that
 * holds a domain is seen to hold that of the address.
 */
import { searchable } from '../../conditions/text-search.ts';
import type { FieldType, Value } from '../../conditions/value.ts';
import { domainOf } from '../../program/interpret/derived.ts';
import type { Moment } from '../../program/interpret/past.ts';
import type { Factor, FactorRow } from '../factor.ts';
import type { Answer, FieldsLeaf } from '../leaf.ts';
import { answersOf, answerTogether, type OneLeaf } from './asked.ts';
import { type AskedField, classesOf, withoutRepetition } from './one-field.ts';
import type { ValueClass } from './value-class.ts';

/** Choices of values beyond which it is not worth trying them all. */
const MOST_CHOICES = 40_000;

/** `undefined` where it would not be exact. */
export function samenessFactor(
  asked: readonly AskedField[],
  together: readonly FieldsLeaf[],
  moment: Moment,
): Factor | undefined {
  const seen = together.some(({ domains }) => domains !== undefined) ? 'domain' : 'value';
  if (!together.every((leaf) => isSameness(leaf, seen))) return undefined;
  const classes = seen === 'domain' ? classesOfDomains(asked, moment) : classesOfValues(asked, moment);
  if (classes === undefined || classes.some(({ isAll }) => !isAll)) return undefined;
  const values = classes.flatMap((one) => one.values);
  if ((values.length + 1) ** asked.length > MOST_CHOICES) return undefined;
  const held = asked.map(({ field, leaves, types }) => {
    const own = seen === 'domain' && !isAddress(types) ? new Set(values.map(domainOf)) : new Set(values);
    return [undefined, ...own].map((value) => ({ field, value, answers: answersOf(leaves, value, moment) }));
  });
  const rows = choicesOf(held).map((choice) => rowOf(choice, together, moment));
  const id = `fields ${asked.map(({ field }) => field).join(' and ')}`;
  return { id, leaves: [...asked.flatMap(({ leaves }) => leaves), ...together], rows: withoutRepetition(rows) };
}

/** Nothing else is asked, and where domains of addresses are compared nothing but domains is. */
function isSameness({ test }: FieldsLeaf, seen: 'domain' | 'value'): boolean {
  return (
    test.op === 'field' &&
    test.by.every(({ by, type }) => by === 'same_as' && (seen === 'value' || type.is === 'domain'))
  );
}

function isAddress(types: readonly FieldType[]): boolean {
  return types.some(({ is }) => is === 'email');
}

function classesOfValues(asked: readonly AskedField[], moment: Moment): readonly ValueClass[] | undefined {
  const [first] = asked;
  const types = new Map(asked.flatMap((one) => one.types.map((type) => [JSON.stringify(type), type] as const)));
  const field = first?.field ?? '';
  const all = {
    field,
    leaves: asked.flatMap(({ leaves }) => leaves.map((leaf): OneLeaf => ({ ...leaf, field }))),
    types: [...types.values()],
    samples: asked.flatMap(({ samples }) => samples),
  };
  const [type] = all.types;
  return classesOf(all, moment, asked.length, (value) =>
    type !== undefined && typeof value === 'string' ? searchable(type, value) : value,
  );
}

function classesOfDomains(asked: readonly AskedField[], moment: Moment): readonly ValueClass[] | undefined {
  const address = asked.find(({ types }) => isAddress(types));
  if (address === undefined) return undefined;
  const { field } = address;
  const leaves = asked.flatMap((one) =>
    one.leaves.map((leaf): OneLeaf => {
      if (leaf.leaf === 'began' || isAddress(one.types)) return { ...leaf, field };
      return { ...leaf, field, domain: true };
    }),
  );
  const samples = asked.flatMap(({ types, samples: own }) =>
    isAddress(types) ? own : own.map((domain) => `someone@${String(domain)}`),
  );
  const all = { field, leaves, types: [{ is: 'email' } as const], samples };
  return classesOf(all, moment, asked.length, (value) => domainOf(value) ?? value);
}

interface Held {
  readonly field: string;
  readonly value: Value | undefined;
  readonly answers: readonly Answer[];
}

function choicesOf([first, ...others]: readonly (readonly Held[])[]): readonly (readonly Held[])[] {
  if (first === undefined) return [[]];
  const rest = choicesOf(others);
  return first.flatMap((one) => rest.map((choice) => [one, ...choice]));
}

function rowOf(choice: readonly Held[], together: readonly FieldsLeaf[], moment: Moment): FactorRow {
  const fields = new Map(choice.flatMap(({ field, value }) => (value === undefined ? [] : [[field, value] as const])));
  const answers = [
    ...choice.flatMap((one) => one.answers),
    ...together.map((leaf) => answerTogether(leaf, fields, moment)),
  ];
  return { answers, part: () => ({ fields }) };
}
