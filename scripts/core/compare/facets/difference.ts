/**
 * What two versions of a test ask differently, in plain English: the smallest part that differs, as it is
 * read now and as it was. Parts of a combination are matched by what they ask; one that only one version
 * has is told as new or as gone.
 */
import { readingOf } from '../../conditions/english.ts';
import { inline } from '../../conditions/phrase.ts';
import { phrase } from '../../conditions/sentence.ts';
import type { ScoreTest, Test } from '../../conditions/test.ts';
import type { Words } from '../../conditions/words.ts';
import { formatHundredths } from '../../program/english/format.ts';
import { wordsOf } from '../../program/english/words.ts';
import type { Logic } from '../comparing.ts';
import { wordless } from '../wordless.ts';

/** One clause for each part; empty where nothing is asked differently. */
export function differences(before: Test, after: Test, { base, head }: Logic): readonly string[] {
  return differing(before, after, { old: wordsOf(base), current: wordsOf(head) });
}

interface InWords {
  readonly old: Words;
  readonly current: Words;
}

function differing(before: Test, after: Test, words: InWords): readonly string[] {
  if (wordless(before) === wordless(after)) return [];
  if (before.op === 'not' && after.op === 'not' && areBothCombined(before.of, after.of)) {
    return differing(before.of, after.of, words).map((clause) => `under “not”: ${clause}`);
  }
  if (isCombined(before) && isCombined(after) && before.op === after.op) return combined(before.of, after.of, words);
  if (before.op === 'score' && after.op === 'score') {
    const bound = otherBound(before, after, words.current);
    if (bound !== undefined) return [bound];
  }
  return [`${phrase(readingOf(after, words.current))}, instead of: ${phrase(readingOf(before, words.old))}`];
}

type Combined = Extract<Test, { op: 'all' | 'any' }>;

function isCombined(test: Test): test is Combined {
  return test.op === 'all' || test.op === 'any';
}

function areBothCombined(before: Test, after: Test): boolean {
  return isCombined(before) && isCombined(after) && before.op === after.op;
}

function combined(before: readonly Test[], after: readonly Test[], words: InWords): readonly string[] {
  const isIn = (tests: readonly Test[], one: Test): boolean => tests.some((test) => wordless(test) === wordless(one));
  const gone = before.filter((test) => !isIn(after, test));
  const come = after.filter((test) => !isIn(before, test));
  const pairs = Math.min(gone.length, come.length);
  const changed = come.slice(0, pairs).flatMap((test, place) => differing(gone[place] ?? test, test, words));
  return [
    ...changed,
    ...come.slice(pairs).map((test) => `newly asked: ${phrase(readingOf(test, words.current))}`),
    ...gone.slice(pairs).map((test) => `no longer asked: ${phrase(readingOf(test, words.old))}`),
  ];
}

const BOUNDS = { from: 'at least', above: 'above', below: 'below', up_to: 'at most' } as const;

/** One bound of a score that is another where no case applies; the cases are the same. */
function otherBound(before: ScoreTest, after: ScoreTest, words: Words): string | undefined {
  const names = (['from', 'above', 'below', 'up_to'] as const).filter(
    (name) => wordless(before.bounds[name] ?? null) !== wordless(after.bounds[name] ?? null),
  );
  const [name] = names;
  if (before.model !== after.model || name === undefined || names.length > 1) return undefined;
  const [old, current] = [before.bounds[name], after.bounds[name]];
  if (old === undefined || current === undefined || wordless(old.cases) !== wordless(current.cases)) return undefined;
  const where = old.cases.length === 0 ? '' : ', where none of its cases applies';
  return `the score of ${inline(words.title('model', after.model))} has to be ${BOUNDS[name]} ${formatHundredths(current.otherwise)} instead of ${formatHundredths(old.otherwise)}${where}`;
}
