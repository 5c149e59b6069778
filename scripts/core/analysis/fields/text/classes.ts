/** Texts and addresses: a value for every combination of answers that one can be written for. */
import { answersOf } from '../asked.ts';
import { type Asking, type Gathering, gather, type ValueClass } from '../value-class.ts';
import { type Hits, hitsOf } from './hits.ts';
import { neutralBeside } from './neutral.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import { piecesOf, type TextType } from './pieces.ts';
import { firstWritten, folded, isAlwaysWritten, readAs, valuesOf, type Writing } from './written.ts';

/** `undefined` if there are too many. */
export function textClasses(is: TextType, asking: Asking, most: number): readonly ValueClass[] | undefined {
  const { leaves, moment, samples, wanted } = asking;
  const hits = hitsOf(leaves, moment);
  const own = piecesOf(leaves, false, is);
  const ofDomain = piecesOf(leaves, true, 'domain');
  const neutral = neutralBeside(
    is,
    [...own.pieces, ...ofDomain.pieces].map(({ text }) => text),
  );
  const outcomes = outcomesOf(is, leaves, hits, neutral.letter, most);
  if (outcomes === undefined) return undefined;
  const found = gather(asking);
  for (const { bits } of outcomes) found.open(hits.answers(bits));
  for (const sample of samples) found.add(answersOf(leaves, sample, moment), sample);
  for (const outcome of outcomes) addWritten(found, outcome, { is, hits, neutral, wanted });
  for (const literal of own.literals) addLiteral(found, literal, is, hits);
  const isByDomain = asking.sameness('one@mail.example') === asking.sameness('two@mail.example');
  const listed = countsOf([
    ...own.literals.map((literal) => hits.listed(literal)),
    ...(isByDomain ? ofDomain.literals.map((literal) => hits.listedDomain(`${neutral.letter}@${literal}`)) : []),
  ]);
  return found.classes((answers, count) => count >= Math.min(wanted, listed.get(hits.listing(answers)) ?? wanted));
}

function addWritten(found: Gathering, { bits, parts }: Outcome, writing: Writing): void {
  const answers = writing.hits.answers(bits);
  if (isAlwaysWritten(parts, writing)) {
    found.addLater(answers, () => firstWritten(parts, answers, writing));
    return;
  }
  for (const value of valuesOf(parts, answers, writing)) {
    if (found.count(answers) >= writing.wanted) return;
    found.add(answers, value);
  }
}

function addLiteral(found: Gathering, literal: string, is: TextType, hits: Hits): void {
  const answers = hits.answers(hits.searched(literal) | hits.listed(literal));
  found.open(answers);
  const read = readAs(is, literal);
  if (read !== undefined && folded(is, read) === literal) found.add(answers, read);
}

/** How many texts there are at most that stand in the same lists; of those in none there is no end. */
function countsOf(all: readonly bigint[]): ReadonlyMap<bigint, number> {
  const counts = new Map<bigint, number>();
  for (const bits of all) if (bits !== 0n) counts.set(bits, (counts.get(bits) ?? 0) + 1);
  return counts;
}
