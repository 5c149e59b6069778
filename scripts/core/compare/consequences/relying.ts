/**
 * What relies on a definition that changed, without being changed itself: promises, numbers, programmes and
 * messages that name it, numbers through other numbers too.
 */
import type { Agreement, Definition } from '../../agreement/agreement.ts';
import { inline } from '../../conditions/phrase.ts';
import type { Comparing } from '../comparing.ts';
import type { Consequence, DefinitionChange, Effect } from '../review.ts';
import { partyInWords, sidesOf } from './sides.ts';

export function relyingConsequences(changes: readonly DefinitionChange[], { head }: Comparing): readonly Consequence[] {
  const { agreement } = head;
  const told = new Set<Definition>();
  const relying = changes.flatMap((change) =>
    userOf(change, agreement).flatMap((user): readonly Consequence[] => {
      if (told.has(user)) return [];
      told.add(user);
      return consequenceFor(user, change, agreement);
    }),
  );
  return relying.toSorted((one, other) => ORDER.indexOf(one.about) - ORDER.indexOf(other.about));
}

const ORDER: readonly Consequence['about'][] = ['commitment', 'kpi', 'campaign', 'message'];

const NUMBERS: ReadonlySet<string> = new Set(['quantity', 'metric', 'metric/variant']);

/** Whatever names it, or a number made of what names it. */
function userOf({ after, before }: DefinitionChange, agreement: Agreement): readonly Definition[] {
  const start = after ?? before;
  if (start === undefined) return [];
  const found = new Set<Definition>();
  let next: readonly Definition[] = [start];
  while (next.length > 0) {
    const users = next.flatMap((one) => agreement.usedBy(one).flatMap(({ from }) => from ?? []));
    for (const user of users) found.add(user);
    next = [...new Set(users)].filter((user) => NUMBERS.has(user.kind) && !next.includes(user));
  }
  return [...found];
}

function consequenceFor(user: Definition, change: DefinitionChange, agreement: Agreement): readonly Consequence[] {
  const { kind, id, title } = user;
  const definition = { kind, id };
  const name = inline(change.title);
  switch (kind) {
    case 'service-level': {
      const { owed_by: by, owed_to: to } = user.data;
      const affects = sidesOf([by, to], agreement);
      return [{ about: 'commitment', says: promiseSays(user, change, agreement), affects, definition }];
    }
    case 'metric':
    case 'metric/variant': {
      const says = `${title}: figures before and after cannot be compared, because it counts by ${name}.`;
      return [{ about: 'kpi', says, affects: ['reporting', 'leadership'], definition }];
    }
    case 'goal': {
      const says = `${title} was worked back through ${name}; the rates have to be looked at again.`;
      return [{ about: 'kpi', says, affects: ['leadership', 'marketing', 'sales'], definition }];
    }
    case 'programme': {
      const says = `${title} is planned and counted by ${name}.`;
      return [{ about: 'campaign', says, affects: ['marketing'], definition }];
    }
    case 'message':
    case 'asset':
    case 'journey-step': {
      const says = `${title} is written for ${name}.`;
      return [{ about: 'message', says, affects: ['marketing', 'sales'], definition }];
    }
    default:
      return [];
  }
}

const LEADS: Readonly<Partial<Record<Effect, string>>> = { looser: 'more leads', stricter: 'fewer leads' };

function promiseSays(
  { title, data }: Definition,
  { title: name, effect }: DefinitionChange,
  agreement: Agreement,
): string {
  const leads = LEADS[effect] ?? 'other leads';
  const by = partyInWords(data['owed_by'], agreement);
  if (data['volume'] !== undefined && LEADS[effect] !== undefined) {
    return `${title} is ${effect === 'looser' ? 'easier' : 'harder'} for ${by} to keep: ${leads} count as ${inline(name)}.`;
  }
  return `${title}, owed by ${by}, is about ${leads} than before, because it asks for ${inline(name)}.`;
}
