/**
 * A review as blocks, in the order in which it is read, after the verdict: who must agree, how leads move, what
 * becomes of each definition, what follows, and how all this is known.
 */
import type { Review } from '../../compare/review.ts';
import type { Block } from '../report.ts';
import { agreementBlocks, type Signed } from './agreement-blocks.ts';
import { caveatBlocks, possibleBlocks } from './caveat-blocks.ts';
import { changeBlocks } from './change-blocks.ts';
import { consequenceBlocks } from './consequence-blocks.ts';
import { movementBlocks } from './movement-blocks.ts';
import { namesIn } from './names.ts';

export interface Telling {
  /** Beside what holds for every review: what was read, what could not be. */
  readonly caveats: readonly string[];
  readonly isSigned: Signed;
}

export function reviewBlocks(review: Review, { caveats, isSigned }: Telling): readonly Block[] {
  const names = namesIn(review);
  const { base, head, changes } = review;
  const versions: Block = { block: 'text', text: `${base.name} → ${head.name}` };
  if (changes.length === 0) return [versions];
  return [
    versions,
    ...agreementBlocks(review, names, isSigned),
    ...(base.program === undefined || head.program === undefined ? [] : movementBlocks(review, names)),
    ...changeBlocks(review),
    ...consequenceBlocks(review),
    ...possibleBlocks(review, names),
    ...caveatBlocks(review, caveats),
  ];
}
