/**
 * Lists. A leaf looks at which members are there and at nothing else, so members that stand in the same
 * leaves form a set, and of a set only this matters: none is there, some are (if it has several), all are.
 * Going through the sets one after the other, and keeping one list for each thing that can have come of it,
 * finds every combination of answers. Members that no leaf names change nothing.
 */
import type { FieldType } from '../../conditions/value.ts';
import { answersOf, type OneLeaf, ofFolded } from './asked.ts';
import { type Asking, groupedByAnswers, keyOf, type ValueClass } from './value-class.ts';

export type ListType = Extract<FieldType, { is: 'list' }>;

/** `undefined` if there are too many. */
export function listClasses(type: ListType, asking: Asking, most: number): readonly ValueClass[] | undefined {
  let lists = new Map<string, readonly string[]>([['', []]]);
  for (const [leaves, members] of membersByLeaves(asking.leaves, type)) {
    const next = new Map<string, readonly string[]>();
    for (const portion of portionsOf(members)) {
      for (const [key, list] of lists) {
        const state = stateAfter(key, leaves, portion.length, members.length);
        if (!next.has(state)) next.set(state, [...list, ...portion]);
      }
    }
    if (next.size > most) return undefined;
    lists = next;
  }
  const found = [...lists.values()].sort((one, other) => one.length - other.length);
  const given = asking.samples.filter((value) => typeof value === 'object');
  const classes = groupedByAnswers([[], ...given, ...found], asking);
  return [...classes, ...neverWritten(found, classes, asking)];
}

/** Answers of members that no text is known to fold to. */
function neverWritten(
  lists: readonly (readonly string[])[],
  known: readonly ValueClass[],
  { leaves, moment }: Asking,
): readonly ValueClass[] {
  const keys = new Set(known.map(({ answers }) => keyOf(answers)));
  const all = lists.map((list) => answersOf(leaves.map(ofFolded), list, moment));
  const open = new Map(all.map((answers) => [keyOf(answers), answers] as const));
  return [...open].flatMap(([key, answers]) =>
    keys.has(key) ? [] : [{ answers, isOpen: true, values: [], isAll: false }],
  );
}

/** Members that the type can have and that stand in the same leaves. */
function membersByLeaves(leaves: readonly OneLeaf[], { of }: ListType): ReadonlyMap<string, readonly string[]> {
  const leavesOf = new Map<string, number[]>();
  for (const [place, leaf] of leaves.entries()) {
    const named = leaf.leaf === 'field' && 'members' in leaf.comparison ? leaf.comparison.members : [];
    for (const member of new Set(named)) leavesOf.set(member, [...(leavesOf.get(member) ?? []), place]);
  }
  const sets = new Map<string, string[]>();
  for (const [member, places] of leavesOf) {
    if (of.is === 'choice' && !of.values.some(({ id }) => id === member)) continue;
    sets.set(places.join(), [...(sets.get(places.join()) ?? []), member]);
  }
  return sets;
}

function portionsOf(members: readonly string[]): readonly (readonly string[])[] {
  return members.length === 1 ? [[], members] : [[], members.slice(0, 1), members];
}

/** Of which leaves a member is there, and of which one is missing. */
function stateAfter(state: string, leaves: string, there: number, all: number): string {
  const seen = new Set(state === '' ? [] : state.split(' '));
  for (const leaf of leaves.split(',')) {
    if (there > 0) seen.add(`${leaf}+`);
    if (there < all) seen.add(`${leaf}-`);
  }
  return [...seen].sort().join(' ');
}
