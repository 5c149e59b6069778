/** What `has_any` and `has_all` share: members of a list, choices by id and texts folded. */
import { checkLiteral, complete, spread } from './check-literal.ts';
import type { Compared, Key } from './comparison-unit.ts';
import { fold } from './fold.ts';
import { inQuotes, values } from './phrase.ts';
import type { FieldType, Value } from './value.ts';
import type { Words } from './words.ts';

export function isList({ is }: FieldType): boolean {
  return is === 'list';
}

export function lowerMembers(
  written: string | readonly string[],
  key: Key,
  compared: Compared,
): readonly string[] | undefined {
  const { type } = compared;
  if (type.is !== 'list') return undefined;
  const ofMember = { ...compared, type: type.of };
  const members = complete(
    spread(written, key, compared).map(([member, path]) => checkLiteral(member, path, ofMember)),
  );
  return members?.map(String);
}

export function membersOf(type: FieldType, value: Value): readonly string[] {
  if (typeof value !== 'object') return [];
  return type.is === 'list' && type.of.is === 'text' ? value.map(fold) : value;
}

export function membersInWords(members: readonly string[], type: FieldType, words: Words): readonly string[] {
  if (type.is !== 'list' || type.of.is !== 'choice') return members.map(inQuotes);
  const { of } = type;
  return values(members.map((member) => words.value(of, member)));
}
