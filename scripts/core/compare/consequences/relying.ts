/**
 * What relies on a definition that changed, without being changed itself: promises, numbers, programmes and
 * messages that name it, numbers through other numbers too.
 */
import type { Agreement, Definition } from '../../agreement/agreement.ts';
import { textOf } from '../../agreement/written.ts';
import { parseDate } from '../../conditions/date.ts';
import { inline, listed, listedShortly, sentenceStart } from '../../conditions/phrase.ts';
import { dayIn } from '../../program/leads/zone.ts';
import { isInForce } from '../../program/lower/in-force.ts';
import type { Comparing } from '../comparing.ts';
import type { Consequence, DefinitionChange, Effect } from '../review.ts';
import { partyInWords, sidesOf } from './sides.ts';

export function relyingConsequences(
  changes: readonly DefinitionChange[],
  { head, asOf }: Comparing,
): readonly Consequence[] {
  const { agreement } = head;
  const day = dayIn(head.program?.timeZone ?? 'UTC', asOf);
  const told = new Set<Definition>();
  const relying = changes.flatMap((change) => {
    const users = usersOf(change, agreement).filter((user) => isOn(user, day) && !told.has(user));
    for (const user of users) told.add(user);
    return [
      ...promiseConsequences(users, change, agreement),
      ...users.flatMap((user) => consequenceFor(user, change)),
      ...GROUPS.flatMap((group) => groupConsequence(group, users, change)),
    ];
  });
  return relying.toSorted((one, other) => ORDER.indexOf(one.about) - ORDER.indexOf(other.about));
}

const ORDER: readonly Consequence['about'][] = ['commitment', 'kpi', 'campaign', 'message'];

/** In force, and not over. */
function isOn(user: Definition, day: number): boolean {
  const until = parseDate(textOf(user.data['until']) ?? '');
  return isInForce(user, day) && (user.kind !== 'programme' || until === undefined || day <= until);
}

/** Told together: there may be many of them, and nobody has promised anything. */
interface Group extends Pick<Consequence, 'about' | 'affects'> {
  readonly kinds: ReadonlySet<string>;
  readonly says: (titles: string, name: string) => string;
}
const GROUPS: readonly Group[] = [
  {
    about: 'campaign',
    affects: ['marketing'],
    kinds: new Set(['programme']),
    says: (titles, name) => `Programmes that are planned and counted by ${name}: ${titles}.`,
  },
  {
    about: 'message',
    affects: ['marketing', 'sales'],
    kinds: new Set(['message', 'asset', 'journey-step']),
    says: (titles, name) => `Written with ${name} in mind: ${titles}.`,
  },
];

function groupConsequence(
  { about, affects, kinds, says }: Group,
  users: readonly Definition[],
  { title }: DefinitionChange,
): readonly Consequence[] {
  const own = users.filter(({ kind }) => kinds.has(kind)).map((user) => user.title);
  return own.length === 0 ? [] : [{ about, affects, says: says(listedShortly(own, 'and'), inline(title)) }];
}

const NUMBERS: ReadonlySet<string> = new Set(['quantity', 'metric', 'metric/variant']);

/** Whatever names it, or a number made of what names it. */
function usersOf({ after, before }: DefinitionChange, agreement: Agreement): readonly Definition[] {
  const start = after ?? before;
  if (start === undefined) return [];
  const found = new Set<Definition>();
  let next: readonly Definition[] = [start];
  while (next.length > 0) {
    const users = next.flatMap((one) => agreement.usedBy(one).flatMap(({ from }) => from ?? []));
    // Numbers may name one another in a circle: each is followed once.
    next = [...new Set(users)].filter((user) => NUMBERS.has(user.kind) && !found.has(user));
    for (const user of users) found.add(user);
  }
  return [...found];
}

function consequenceFor(user: Definition, change: DefinitionChange): readonly Consequence[] {
  const { kind, id, title } = user;
  const definition = { kind, id };
  const name = inline(change.title);
  switch (kind) {
    case 'metric':
    case 'metric/variant': {
      const says = `${title}: figures before and after cannot be compared, because it counts by ${name}.`;
      return [{ about: 'kpi', says, affects: ['reporting', 'leadership'], definition }];
    }
    case 'goal': {
      const says = `${title} was worked back through ${name}; the rates have to be looked at again.`;
      return [{ about: 'kpi', says, affects: ['leadership', 'marketing', 'sales'], definition }];
    }
    default:
      return [];
  }
}

const LEADS: Readonly<Partial<Record<Effect, string>>> = { looser: 'more leads', stricter: 'fewer leads' };

/** Promises that name it, one line for whoever owes them. */
function promiseConsequences(
  users: readonly Definition[],
  change: DefinitionChange,
  agreement: Agreement,
): readonly Consequence[] {
  const promises = users.filter(({ kind }) => kind === 'service-level');
  return [...Map.groupBy(promises, ({ data }) => data['owed_by'])].map(([by, own]): Consequence => {
    const parties = own.flatMap(({ data }) => [data['owed_by'], data['owed_to']]);
    const [first] = own;
    return {
      about: 'commitment',
      says: promiseSays(by, own, change, agreement),
      affects: sidesOf(parties, agreement),
      ...(first === undefined ? {} : { definition: { kind: first.kind, id: first.id } }),
    };
  });
}

function promiseSays(
  by: unknown,
  promises: readonly Definition[],
  { title: name, effect }: DefinitionChange,
  agreement: Agreement,
): string {
  const leads = LEADS[effect] ?? 'other leads';
  const who = sentenceStart(partyInWords(by, agreement));
  const titles = listed(
    promises.map(({ title }) => title),
    'and',
  );
  const volume = promises.find(({ data }) => data['volume'] !== undefined);
  const easier = effect === 'looser' ? 'easier' : 'harder';
  const also = volume === undefined || LEADS[effect] === undefined ? '' : `; “${volume.title}” is ${easier} to keep`;
  return `${who} owes what it promised about ${leads}, as it is about ${inline(name)}: ${titles}${also}.`;
}
