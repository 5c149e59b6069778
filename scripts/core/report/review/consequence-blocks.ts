/** What follows from a change and somebody has to see to: first what the teams owe each other. */

import type { Consequence, DefinitionChange, Review } from '../../compare/review.ts';
import { listed } from '../../conditions/phrase.ts';
import type { ListItem, Section } from '../report.ts';
import { nameOf } from './names.ts';
import { KEEP } from './priorities.ts';

export function consequenceBlocks({ changes, consequences }: Review): readonly Section[] {
  const owed = changes.filter(({ reaches }) => reaches === 'obligation' || reaches === 'contract');
  return [
    ...section('What the teams owe each other changes', owed.map(owedItem)),
    ...section('What follows', consequences.map(itemOf)),
  ];
}

function owedItem(change: DefinitionChange): ListItem {
  return { cell: `${nameOf(change)}: ${change.says}${forWhom(change.affects)}` };
}

function itemOf({ says, affects }: Consequence): ListItem {
  return { cell: `${says}${forWhom(affects)}` };
}

function forWhom(affects: Consequence['affects']): string {
  return affects.length === 0
    ? ''
    : ` (for ${listed(
        affects.map((one) => (one === 'crm' ? 'the CRM' : one)),
        'and',
      )})`;
}

function section(title: string, items: readonly ListItem[]): readonly Section[] {
  return items.length === 0
    ? []
    : [{ block: 'section', title, folded: false, keep: KEEP.consequences, blocks: [{ block: 'list', items }] }];
}
