/** A random data dictionary: typed fields, derived ones, lists and tables. */
import { type AnyCondition, conditionOn } from './conditions.ts';
import type { Draw } from './draw.ts';
import { literal } from './literal.ts';
import { CHOICES, COUNTRIES, DOMAINS, NUMBERS, TAGS, TEXTS } from './pools.ts';
import type { FieldMade, FieldTypeMade, World, Yaml, YamlMap } from './world.ts';

const TYPES: readonly FieldTypeMade[] = [
  'text',
  'choice',
  'number',
  'money',
  'yes-no',
  'date',
  'instant',
  'country',
  'email',
  'domain',
  'url',
  'list of choice',
  'list of text',
];

export function dictionary(draw: Draw, world: World): YamlMap {
  const always = ['number', 'choice', 'text', 'email'] as const;
  const types = [...always, ...draw.times(3, 8, () => draw.one(TYPES))];
  const slots = types.map((type, place) => slot(draw, `lead.f${place}`, type));
  const sources = [...slots, ...slots.slice(0, 1).map(earlier)];
  world.fields.push(...sources.map(({ made }) => made));
  const lists = makeLists(draw, world);
  const derived = draw.times(0, 3, (place) => derivedField(draw, world, `derived.d${place}`));
  const accounts = world.hasAccounts ? makeAccounts(draw, world) : { fields: [] };
  return {
    kind: 'data-dictionary',
    owners: { operations: 'data-steward' },
    ...accounts,
    fields: [...sources.map(({ written }) => written), ...derived, ...accounts.fields],
    ...(lists.length === 0 ? {} : { lists }),
  };
}

/** The field that tells accounts apart, and a subject with fields of its own, one of them derived. */
function makeAccounts(draw: Draw, world: World) {
  const keys = world.fields.filter(({ type }) =>
    ['text', 'choice', 'country', 'email', 'domain', 'url'].includes(type),
  );
  const types = ['number', 'choice', ...draw.times(1, 4, () => draw.one(TYPES))] as const;
  const slots = types.map((type, place) => slot(draw, `deal.f${place}`, type));
  const own = { ...world, fields: slots.map(({ made }) => made) };
  const { made, written } = slot(draw, 'deal.size', 'choice');
  const derived = { ...written, derived: derivation(draw, own, made) };
  world.subjects.push({ id: 'deal', fields: [...own.fields, made] });
  return {
    account: { key: draw.one(keys.filter(({ id }) => id.startsWith('lead.'))).id },
    subjects: [{ id: 'deal', of: 'account' }],
    fields: [...slots.map((one) => one.written), derived].map((field) => ({ ...field, applies_to: 'deal' })),
  } satisfies YamlMap;
}

/** What a field was, in the same units. */
function earlier({ made, written }: ReturnType<typeof slot>): ReturnType<typeof slot> {
  const id = `${made.id}_before`;
  return { made: { ...made, id }, written: { ...written, id } };
}

/** A field, or a property of a signal. */
export function slot(
  draw: Draw,
  id: string,
  type: FieldTypeMade,
): { readonly made: FieldMade; readonly written: YamlMap } {
  const values = type === 'choice' ? CHOICES : type === 'list of choice' ? TAGS : [];
  const made: FieldMade = {
    id,
    type,
    decimals: type === 'number' ? draw.one([0, 0, 2, 4]) : type === 'money' ? 2 : 0,
    ordered: type === 'choice' && draw.chance(50),
    values,
  };
  return { made, written: { id, ...writtenType(made) } };
}

function writtenType({ type, decimals, ordered, values }: FieldMade): YamlMap {
  const choices = values.map((value) => ({ id: value, also: [`also ${value}`] }));
  if (type === 'list of choice') return { type: 'list', of: 'choice', values: choices };
  if (type === 'list of text') return { type: 'list', of: 'text' };
  if (type === 'choice') return { type, values: choices, ...(ordered ? { ordered } : {}) };
  return type === 'number' && decimals > 0 ? { type, decimals } : { type };
}

function makeLists(draw: Draw, world: World): readonly YamlMap[] {
  const pools = { text: TEXTS, country: COUNTRIES, domain: DOMAINS, number: NUMBERS } as const;
  const types = draw.some(['text', 'country', 'domain', 'number'] as const, 0, 3);
  return types.map((type) => {
    world.lists.push({ id: `some-${type}`, type });
    return { id: `some-${type}`, type, values: draw.some<string | number>(pools[type], 1, 4) };
  });
}

function derivedField(draw: Draw, world: World, id: string): YamlMap {
  const type = draw.one(['choice', 'text', 'number', 'yes-no', 'domain'] as const);
  const { made, written } = slot(draw, id, type);
  const derived = type === 'domain' ? domainOf(draw, world) : derivation(draw, world, made);
  world.fields.push(made);
  return { ...written, derived };
}

function domainOf(draw: Draw, { fields }: World): YamlMap {
  return { domain_of: draw.one(fields.filter(({ type }) => type === 'email')).id };
}

function derivation(draw: Draw, world: World, made: FieldMade): YamlMap {
  const value = (): Yaml => literal(draw, made);
  const otherwise = draw.chance(70) ? { otherwise: value() } : {};
  const numbers = world.fields.filter(({ type }) => type === 'number');
  const choices = world.fields.filter(({ type }) => type === 'choice');
  switch (draw.one(['bands', 'values', 'cases'] as const)) {
    case 'bands':
      return {
        field: draw.one(numbers).id,
        bands: [
          { below: 10, value: value() },
          { from: 10, below: 50, value: value() },
          { from: 50, value: value() },
        ],
      };
    case 'values': {
      const named = draw.some(CHOICES, 1, 4).map((choice) => [choice, value()] as const);
      return { field: draw.one(choices).id, values: Object.fromEntries(named), ...otherwise };
    }
    case 'cases': {
      const about: AnyCondition = { fields: true };
      return {
        first_match: draw.times(1, 3, () => ({ when: conditionOn(draw, world, about, 1), value: value() })),
        ...otherwise,
      };
    }
  }
}
