/** Sentences of a review: what is written differently, in a few words. */
import { listed } from '../conditions/phrase.ts';
import type { ChangedPart } from './review.ts';

const MOST = 2;
const LONGEST = 60;

/** "100 is now 110 (enter.from)"; empty where nothing short can be said. */
export function whatIsWritten(parts: readonly ChangedPart[]): string {
  const short = parts.map(partInWords);
  const shown = short.slice(0, MOST);
  const rest = parts.length - shown.length;
  return listed(rest > 0 ? [...shown, `${rest} more`] : shown, 'and');
}

function partInWords({ path, before, after }: ChangedPart): string {
  const key = keyInWords(path);
  if (before === undefined) return `${key} is added: ${cut(after ?? '')}`;
  if (after === undefined) return `${key} is gone: ${cut(before)}`;
  return `${key} ${cut(before)} is now ${cut(after)}`;
}

/** The last keys that are names; places in lists say nothing to a reader. */
function keyInWords(path: ChangedPart['path']): string {
  const names = path.filter((key) => typeof key === 'string');
  return names.slice(-MOST).join(' ').replaceAll('_', ' ');
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 2)} …` : text;
}
