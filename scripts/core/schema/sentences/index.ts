/** The sentences, by the keyword that failed; for any other keyword that of a wrong form. */
import { allowedValue } from './allowed-value.ts';
import { forbiddenValue } from './forbidden-value.ts';
import { form } from './form.ts';
import { missingKey } from './missing-key.ts';
import { range } from './range.ts';
import { refusedKey } from './refused-key.ts';
import { repeatedItem } from './repeated-item.ts';
import type { Sentence } from './sentence.ts';
import { size } from './size.ts';
import { type } from './type.ts';
import { unreadKey } from './unread-key.ts';

const sentences: readonly Sentence[] = [
  unreadKey,
  refusedKey,
  missingKey,
  allowedValue,
  forbiddenValue,
  type,
  form,
  range,
  size,
  repeatedItem,
];

const byKeyword = new Map(
  sentences.flatMap((sentence) => sentence.keywords.map((keyword) => [keyword, sentence] as const)),
);

export function sentenceFor(keyword: string): Sentence {
  return byKeyword.get(keyword) ?? form;
}
