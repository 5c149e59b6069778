/** What a reader has to know to trust a review neither too little nor too much. */

import { constructInWords } from '../../analysis/construct-words.ts';
import type { Review } from '../../compare/review.ts';
import { listed } from '../../conditions/phrase.ts';
import { formatInstantForPeople } from '../../program/english/format.ts';
import type { Block, Section } from '../report.ts';
import { counted, type Names } from './names.ts';
import { KEEP } from './priorities.ts';
import { witnessBlocks } from './witness-blocks.ts';

export function caveatBlocks(review: Review, more: readonly string[]): readonly Section[] {
  const { asOf, funnel, base, head } = review;
  const isProved = base.program !== undefined && head.program !== undefined;
  const items = [
    `Both versions are read as of ${formatInstantForPeople(asOf)}: what is not in force on that day counts in neither.`,
    ...(isProved
      ? [
          'Proofs are about all leads that fields and events can describe: what one person qualifies for by the definitions, without records of stages and without what an account adds.',
          'Every lead shown was judged under both versions before it was written here.',
        ]
      : []),
    ...(funnel.because.length === 0
      ? []
      : [`Of the funnel, something is not decided because of ${listed(funnel.because.map(constructInWords), 'and')}.`]),
    ...more,
  ];
  return [
    {
      block: 'section',
      title: 'How this is known',
      folded: true,
      keep: KEEP.caveats,
      blocks: [{ block: 'list', items: items.map((cell) => ({ cell })) }],
    },
  ];
}

/** A lead for each move that none of those at hand makes. */
export function possibleBlocks(review: Review, names: Names): readonly Section[] {
  const shown = review.funnel.moves.flatMap(({ from, to, certainty, witness }): readonly Block[] =>
    certainty !== 'possible' || witness === undefined
      ? []
      : [{ block: 'heading', text: `${names.stage(from)} → ${names.stage(to)}` }, ...witnessBlocks(witness, review)],
  );
  if (shown.length === 0) return [];
  const count = shown.filter(({ block }) => block === 'heading').length;
  const title = `Moves that no lead at hand makes, with ${counted(count, 'lead', 'leads')} that would`;
  return [{ block: 'section', title, folded: true, keep: KEEP.possible, blocks: shown }];
}
