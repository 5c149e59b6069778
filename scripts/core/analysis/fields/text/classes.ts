/** Texts and addresses: a value for every combination of answers that one can be written for. */
import { fold } from '../../../conditions/fold.ts';
import type { Value } from '../../../conditions/value.ts';
import { convertValue } from '../../../program/leads/values/index.ts';
import { answersOf } from '../asked.ts';
import { type Asking, gather, keyOf, type ValueClass } from '../value-class.ts';
import { type Hits, hitsOf } from './hits.ts';
import { type Neutral, neutralBeside } from './neutral.ts';
import { outcomesOf, type Part } from './outcomes.ts';
import { piecesOf, type TextType } from './pieces.ts';
import { wordingsOf } from './wordings.ts';

/** `undefined` if there are too many. */
export function textClasses(is: TextType, asking: Asking, most: number): readonly ValueClass[] | undefined {
  const { leaves, moment, samples, wanted } = asking;
  const hits = hitsOf(leaves, moment);
  const own = piecesOf(leaves, false, is);
  const ofDomain = piecesOf(leaves, true, 'domain');
  const looked = [...own.pieces, ...ofDomain.pieces].map(({ text }) => text);
  const neutral = neutralBeside(is, looked);
  const outcomes = outcomesOf(is, leaves, hits, neutral.letter, most);
  if (outcomes === undefined) return undefined;
  const found = gather(asking);
  for (const { bits } of outcomes) found.open(hits.answers(bits));
  for (const sample of samples) found.add(answersOf(leaves, sample, moment), sample);
  for (const { bits, parts } of outcomes) {
    const answers = hits.answers(bits);
    for (const value of valuesOf(is, parts, keyOf(answers), hits, neutral, wanted)) {
      if (found.count(answers) >= wanted) break;
      found.add(answers, value);
    }
  }
  for (const literal of own.literals) {
    const answers = hits.answers(hits.searched(literal) | hits.listed(literal));
    found.open(answers);
    const read = readAs(is, literal);
    if (read !== undefined && folded(is, read) === literal) found.add(answers, read);
  }
  const isByDomain = asking.sameness('one@mail.example') === asking.sameness('two@mail.example');
  const listed = countsOf([
    ...own.literals.map((literal) => hits.listed(literal)),
    ...(isByDomain ? ofDomain.literals.map((literal) => hits.listedDomain(`${neutral.letter}@${literal}`)) : []),
  ]);
  return found.classes((answers, count) => count >= Math.min(wanted, listed.get(hits.listing(answers)) ?? wanted));
}

/** How many texts there are at most that stand in the same lists; of those in none there is no end. */
function countsOf(all: readonly bigint[]): ReadonlyMap<bigint, number> {
  const counts = new Map<bigint, number>();
  for (const bits of all) if (bits !== 0n) counts.set(bits, (counts.get(bits) ?? 0) + 1);
  return counts;
}

/** Values that are answered so: each is read as values of leads are, and asked. */
function* valuesOf(
  is: TextType,
  parts: readonly Part[],
  expected: string,
  hits: Hits,
  neutral: Neutral,
  wanted: number,
): Iterable<Value> {
  for (let times = 1; times <= wanted; times += 1) {
    for (const text of wordingsOf(is, parts, neutral, times)) {
      const value = readAs(is, text);
      if (value === undefined) continue;
      const seen = folded(is, value);
      if (keyOf(hits.answers(hits.searched(seen) | hits.listed(seen))) === expected) yield value;
    }
  }
}

/** The next-line character is the one space that addresses may hold: it folds to one, and is none to readers. */
function readAs(is: TextType, text: string): string | undefined {
  const read = convertValue({ is }, is === 'text' ? text : text.replaceAll(' ', '\u0085'));
  return 'value' in read && typeof read.value === 'string' ? read.value : undefined;
}

function folded(is: TextType, value: string): string {
  return is === 'text' || is === 'url' ? fold(value) : value;
}
