/** A condition in plain English, as a small tree; `sentence.ts` makes one sentence of it. */
import { operators } from './operators/index.ts';
import { phrase } from './sentence.ts';
import type { Op, Test, TestByOp } from './test.ts';
import type { Reading, Words } from './words.ts';

export function readingOf(test: Test, words: Words, sense?: 'denied'): Reading {
  return readingAs(test.op, test, words, sense);
}

function readingAs<O extends Op>(op: O, test: TestByOp[O], words: Words, sense: 'denied' | undefined): Reading {
  const aloud = (inner: Test, innerSense?: 'denied'): Reading => readingOf(inner, words, innerSense);
  const plain = operators[op].english(test, words, aloud);
  if (sense === undefined) return plain;
  return operators[op].denied?.(test, words, aloud) ?? { text: `it is not true that ${phrase(plain)}` };
}

/** The same in one go, to stand within a sentence: no capital, no full stop. */
export function sentenceOf(test: Test, words: Words): string {
  return phrase(readingOf(test, words));
}
