/** What `has_word`, `contains`, `starts_with` and `ends_with` share: folded text and one of several pieces. */
import { type Path, valueAt } from '../diagnostics/place.ts';
import { type CheckRule, findingOf } from '../diagnostics/rule.ts';
import type { JsFragment } from '../js/fragment.ts';
import { or } from '../js/logic.ts';
import { FALSE, type Fragment, join, sql } from '../sql/fragment.ts';
import { complete, isListName, spread, wholeList } from './check-literal.ts';
import type { Compared, Key } from './comparison-unit.ts';
import { fold, spaced } from './fold.ts';
import { certainly, type JsTruth } from './js-truth.ts';
import { shown } from './literal.ts';
import { inQuotes, listed } from './phrase.ts';
import { LITERAL_NOT_A_VALUE, NEVER_MATCHES, SHORT_CONTAINS } from './rules.ts';
import type { FieldType, Value } from './value.ts';

export function isTextual({ is }: FieldType): boolean {
  return is === 'text' || is === 'email' || is === 'domain' || is === 'url';
}

/** The value as it is searched. Addresses and domains come folded with the lead. */
export function searchable(type: FieldType, value: Value): string {
  return type.is === 'text' || type.is === 'url' ? fold(String(value)) : String(value);
}

export function lowerTexts(
  written: string | readonly string[],
  key: Key,
  compared: Compared,
): readonly string[] | undefined {
  return complete(spread(written, key, compared).map(([text, path]) => foldedText(text, path, compared)));
}

/** Words without the characters that part words; "vice-president" looks for "vice president". */
export function lowerWords(written: string | readonly string[], compared: Compared): readonly string[] | undefined {
  const words = spread(written, 'has_word', compared).map(([text, path]) => {
    const folded = foldedText(text, path, compared);
    const word = folded === undefined ? undefined : spaced(folded).trim();
    if (word !== '') return word;
    refuse(NEVER_MATCHES, `${shown(text)} has no letters or digits, so it is never found as a word.`, path, compared);
    return undefined;
  });
  return complete(words);
}

function foldedText(text: string, path: Path, compared: Compared): string | undefined {
  const folded = fold(text);
  if (isListName(text)) {
    refuse(
      LITERAL_NOT_A_VALUE,
      `${compared.what} is not searched for ${shown(text)}.`,
      path,
      compared,
      wholeList(text),
    );
    return undefined;
  }
  if (folded !== '') return folded;
  refuse(
    LITERAL_NOT_A_VALUE,
    `${compared.what} is searched for a blank text.`,
    path,
    compared,
    'Write what to look for.',
  );
  return undefined;
}

const FEW_LETTERS = 4;

export function warnOfShort(written: string | readonly string[], compared: Compared): void {
  for (const [text, path] of spread(written, 'contains', compared)) {
    const letters = [...fold(text)].length;
    if (letters === 0 || letters >= FEW_LETTERS || isListName(text)) continue;
    const message = `${compared.what} is searched for ${shown(text)} anywhere, even inside other words.`;
    refuse(SHORT_CONTAINS, message, path, compared);
  }
}

function refuse(rule: CheckRule, message: string, path: Path, { scope }: Compared, remedy = rule.remedy): void {
  scope.report(findingOf(rule, { message, place: valueAt(scope.file, path), remedy }));
}

export function anySql<T>(items: readonly T[], one: (item: T) => Fragment): Fragment {
  return sql`(${join(items.map(one), ' OR ', FALSE)})`;
}

export function anyTextJs(texts: readonly string[], one: (text: string) => JsFragment): JsTruth {
  return certainly(or(texts.map(one)));
}

/** "“security” or “infosec”". */
export function textsInWords(texts: readonly string[]): string {
  return listed(texts.map(inQuotes), 'or');
}
