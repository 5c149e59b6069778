/** Texts and addresses: a value for every combination of answers that one can be written for. */
import { fold } from '../../../conditions/fold.ts';
import type { Value } from '../../../conditions/value.ts';
import { convertValue } from '../../../program/leads/values/index.ts';
import type { Answer } from '../../leaf.ts';
import { answersOf } from '../asked.ts';
import { type Asking, keyOf, type ValueClass } from '../value-class.ts';
import { type Hits, hitsOf } from './hits.ts';
import { type Neutral, neutralBeside } from './neutral.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import { piecesOf, type TextType } from './pieces.ts';
import { wordingsOf } from './wordings.ts';

interface Found {
  readonly answers: readonly Answer[];
  readonly values: Map<Value, Value>;
}

/** `undefined` if there are too many. */
export function textClasses(is: TextType, asking: Asking, most: number): readonly ValueClass[] | undefined {
  const { leaves, moment, samples } = asking;
  const hits = hitsOf(leaves, moment);
  const own = piecesOf(leaves, false, is);
  const looked = [...own.pieces, ...piecesOf(leaves, true, 'domain').pieces].map(({ text }) => text);
  const neutral = neutralBeside(is, looked);
  const outcomes = outcomesOf(is, leaves, hits, neutral.letter, most);
  if (outcomes === undefined) return undefined;
  const classes = new Map<string, Found>();
  const classOf = (answers: readonly Answer[]): Found => {
    const key = keyOf(answers);
    const found = classes.get(key) ?? { answers, values: new Map<Value, Value>() };
    classes.set(key, found);
    return found;
  };
  const noted = (found: Found, value: Value): void => {
    const same = asking.sameness(value);
    if (found.values.size < asking.wanted && !found.values.has(same)) found.values.set(same, value);
  };
  for (const outcome of outcomes) classOf(hits.answers(outcome.bits));
  for (const sample of samples) noted(classOf(answersOf(leaves, sample, moment)), sample);
  for (const outcome of outcomes) {
    const found = classOf(hits.answers(outcome.bits));
    if (found.values.size < asking.wanted)
      for (const value of written(is, outcome, hits, neutral, asking)) noted(found, value);
  }
  for (const literal of own.literals) {
    const found = classOf(hits.answers(hits.searched(literal) | hits.listed(literal)));
    const read = found.values.size < asking.wanted ? readAs(is, literal) : undefined;
    if (read !== undefined && folded(is, read) === literal) noted(found, read);
  }
  return [...classes.values()].map(({ answers, values }) => ({ answers, values: [...values.values()] }));
}

/** As many values of the outcome as are wanted, of which each is answered so. */
function* written(
  is: TextType,
  { bits, parts }: Outcome,
  hits: Hits,
  neutral: Neutral,
  { wanted }: Asking,
): Iterable<Value> {
  const expected = keyOf(hits.answers(bits));
  for (let times = 1; times <= wanted; times += 1) {
    for (const text of wordingsOf(is, parts, neutral, times)) {
      const value = readAs(is, text);
      if (value === undefined) continue;
      const seen = folded(is, value);
      if (keyOf(hits.answers(hits.searched(seen) | hits.listed(seen))) !== expected) continue;
      yield value;
      break;
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
