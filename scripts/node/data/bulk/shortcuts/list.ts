/** Lists: ids of choices, or plain text, each member once. */
import type { FieldType } from '../../../../core/conditions/value.ts';
import { type Fragment, sql } from '../../../../core/sql/fragment.ts';
import { dialect } from '../../session.ts';
import { isPlain } from './plain-text.ts';
import type { Cell, Shortcut } from './shortcut.ts';
import { orMissing } from './shortcut.ts';

type ListType = Extract<FieldType, { is: 'list' }>;

export function list({ of }: ListType, { value, type, text }: Cell): Shortcut {
  if (type === 'VARCHAR[]') return { value, fits: orMissing(value, membersFit(of, value)) };
  const members = sql`string_split(${text}, ';')`;
  const fits = sql`(NOT starts_with(${text}, '[') AND ${membersFit(of, members)})`;
  return {
    value: sql`CASE WHEN ${text} <> '' THEN ${members} END`,
    fits: orMissing(text, sql`(${text} = '' OR ${fits})`),
  };
}

function membersFit(of: ListType['of'], members: Fragment): Fragment {
  const once = sql`len(list_distinct(${members})) = len(${members})`;
  const known =
    of.is === 'choice'
      ? sql`list_has_all(${dialect.textList(of.values.map(({ id }) => id))}, ${members})`
      : sql`len(list_filter(${members}, lambda member: member = '' OR NOT (${isPlain(sql`member`)}))) = 0`;
  return sql`(${once} AND ${known})`;
}
