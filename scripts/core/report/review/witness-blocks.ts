/** A lead that comes out differently: the lead as it would stand among the sample leads, before and after. */

import type { Review, Said, Witness } from '../../compare/review.ts';
import { listed } from '../../conditions/phrase.ts';
import { yamlText } from '../../document/yaml-text.ts';
import { writtenLead } from '../../program/leads/written-lead.ts';
import type { Block, ListItem } from '../report.ts';

/** Nothing where neither version can be judged by, as then there is no lead to show either. */
export function witnessBlocks(witness: Witness, { base, head }: Pick<Review, 'base' | 'head'>): readonly Block[] {
  const program = head.program ?? base.program;
  if (program === undefined) return [];
  const { lead, like, before, after } = witness;
  const written = writtenLead(program, lead);
  const close = like === undefined ? [] : [`# like the sample lead ${like}\n`];
  return [
    { block: 'text', text: `A lead that comes out otherwise: ${before.outcome} before, ${after.outcome} now.` },
    { block: 'code', language: 'yaml', text: `${close.join('')}${yamlText(written)}`.trimEnd() },
    { block: 'list', items: [saidItem('Before', before), saidItem('After', after)] },
  ];
}

function saidItem(when: string, { outcome, because }: Said): ListItem {
  const why = because.length === 0 ? '' : `, because ${listed(because, 'and')}`;
  return { cell: `${when}: ${outcome}${why}` };
}
