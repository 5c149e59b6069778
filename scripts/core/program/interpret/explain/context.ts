/** What every part of an explanation looks at: one lead judged, and the names people use. */
import type { Words } from '../../../conditions/words.ts';
import type { Judged } from '../verdict.ts';

export interface Explaining extends Judged {
  readonly words: Words;
}
