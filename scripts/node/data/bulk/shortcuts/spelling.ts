/**
 * Values with few spellings: choices, countries, yes and no. Each spelling is asked of `convertValue` here,
 * so the database only looks up what that one said.
 */
import { countryNames } from '../../../../core/conditions/countries.ts';
import type { FieldType } from '../../../../core/conditions/value.ts';
import { convertValue } from '../../../../core/program/leads/values/index.ts';
import { choose, oneOf } from '../../../../core/sql/case.ts';
import { FALSE, type Fragment, sql, TRUE } from '../../../../core/sql/fragment.ts';
import { dialect } from '../../session.ts';
import type { Cell, Shortcut } from './shortcut.ts';
import { orMissing, present } from './shortcut.ts';

const YES_AND_NO = [
  'true',
  'false',
  'yes',
  'no',
  'TRUE',
  'FALSE',
  'True',
  'False',
  'Yes',
  'No',
  '1',
  '0',
  'y',
  'n',
  't',
  'f',
];

export function spelled(type: FieldType, { text, isFormed }: Cell): Shortcut {
  const spellings = new Map(readings(type));
  const known = inList(text, [...spellings.keys()]);
  const fits = isFormed === true ? TRUE : orMissing(text, sql`(${text} = '' OR ${known})`);
  return { value: valueFor(type, text, spellings), fits };
}

function valueFor(type: FieldType, text: Fragment, spellings: ReadonlyMap<string, string | boolean>): Fragment {
  if (type.is === 'yes-no') {
    const yes = [...spellings].filter(([, value]) => value === true).map(([spelling]) => dialect.text(spelling));
    return sql`CASE WHEN ${text} <> '' THEN ${oneOf(text, yes)} END`;
  }
  const others = [...spellings].flatMap(([spelling, value]) =>
    typeof value === 'string' && spelling !== value ? [{ spelling, value }] : [],
  );
  const ids = [...new Set(spellings.values())].filter((value) => typeof value === 'string');
  const branches = others.map(({ spelling, value }) => ({
    when: sql`${text} = ${dialect.text(spelling)}`,
    gives: dialect.text(value),
  }));
  return choose([{ when: inList(text, ids), gives: text }, ...branches], present(text));
}

/** Those that mean something. */
export function spellingsOf(type: FieldType): readonly string[] {
  return readings(type).map(([spelling]) => spelling);
}

function readings(type: FieldType): readonly (readonly [string, string | boolean])[] {
  return usualSpellings(type).flatMap((spelling) => readAs(type, spelling));
}

function usualSpellings(type: FieldType): readonly string[] {
  switch (type.is) {
    case 'choice':
      return type.values.flatMap(({ id, title, also }) => inAnyLetters([id, title, ...also]));
    case 'country':
      return countryNames().flatMap(([name, code]) => [code, name]);
    case 'yes-no':
      return YES_AND_NO;
    default:
      return [];
  }
}

/** Systems differ in capitals more than in anything else. */
function inAnyLetters(spellings: readonly string[]): readonly string[] {
  return [...new Set(spellings.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]))];
}

function readAs(type: FieldType, spelling: string): readonly (readonly [string, string | boolean])[] {
  const read = convertValue(type, spelling);
  if (!('value' in read) || read.note !== undefined) return [];
  return typeof read.value === 'string' || typeof read.value === 'boolean' ? [[spelling, read.value]] : [];
}

/** Not `IN`: of a long list that becomes a join, and joins do not keep the rows of a file in their order. */
export function inList(text: Fragment, texts: readonly string[]): Fragment {
  return texts.length === 0 ? FALSE : sql`list_contains(${dialect.textList(texts)}, ${text})`;
}
