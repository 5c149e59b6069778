/**
 * "Did you mean": the candidate a misspelt word was probably meant to be.
 *
 * Closeness is the optimal string alignment distance (Damerau–Levenshtein without repeated edits of
 * one place): insertions, deletions, replacements and swaps of neighbours cost 1. A suggestion is
 * made only within a third of the word's length, so that short words are not matched to anything.
 */
const LONGEST_WORD = 100;

/** The closest candidate, the first of equally close ones; `undefined` where none is close. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = spelling(word);
  const limit = wanted.length < 2 ? 0 : Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = closeness(wanted, spelling(candidate), limit);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Case and the kind of separator are the commonest slips and cost nothing. */
function spelling(word: string): string {
  return word
    .slice(0, LONGEST_WORD)
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, '-');
}

/** A word without the first part of a dotted or nested id (`employees` for `company.employees`) is one slip. */
function closeness(word: string, candidate: string, limit: number): number {
  if (/[./]/u.test(candidate) && candidate.split(/[./]/u).at(-1) === word) return 1;
  return Math.abs(word.length - candidate.length) > limit ? limit + 1 : distanceBetween(word, candidate);
}

function distanceBetween(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const edits = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + same];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) edits.push(at(beforeLast, column - 2) + 1);
      current.push(Math.min(...edits));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
