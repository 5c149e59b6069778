/** Who has to agree before the change is in force, and to what. */

import type { MustAgree, Review } from '../../compare/review.ts';
import { listed, sentenceStart } from '../../conditions/phrase.ts';
import type { Block, ListItem } from '../report.ts';
import { counted, kindInWords, type Names } from './names.ts';
import { KEEP } from './priorities.ts';

/** `kind id` of definitions that a role has signed as they are now, by side. */
export type Signed = (side: MustAgree['side'], definition: string) => boolean;

export function agreementBlocks({ mustAgree }: Review, names: Names, isSigned: Signed): readonly Block[] {
  const content: Block =
    mustAgree.length === 0
      ? { block: 'text', text: 'Nobody: it changes nothing that either side relies on.' }
      : { block: 'list', items: mustAgree.map((one) => itemOf(one, names, isSigned)) };
  return [{ block: 'section', title: 'Who must agree', folded: false, keep: KEEP.agreement, blocks: [content] }];
}

function itemOf({ side, role, to }: MustAgree, names: Names, isSigned: Signed): ListItem {
  const open = to.filter((definition) => !isSigned(side, definition));
  const state = open.length === 0 ? ': has signed' : '';
  const cell = `${sentenceStart(side)}, ${names.party(role)}${state}`;
  return { cell, items: [{ cell: toWhat(to) }] };
}

/** By kind: "stages mql and sal, service level first-response". */
function toWhat(definitions: readonly string[]): string {
  const split = definitions.map((definition) => {
    const [kind = '', id = ''] = definition.split(' ');
    return { kind: kindInWords(kind), id };
  });
  const most = 6;
  const groups = [...Map.groupBy(split, ({ kind }) => kind)].map(([kind, some]) =>
    some.length > most
      ? counted(some.length, kind)
      : `${kind}${some.length === 1 ? '' : 's'} ${listed(
          some.map(({ id }) => id),
          'and',
        )}`,
  );
  return groups.join(', ');
}
