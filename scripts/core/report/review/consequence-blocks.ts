/** What follows from a change and somebody has to see to: first what the teams owe each other. */

import type { Consequence, DefinitionChange, Review } from '../../compare/review.ts';
import { listed } from '../../conditions/phrase.ts';
import type { ListItem, Section } from '../report.ts';
import { counted, nameOf } from './names.ts';
import { KEEP } from './priorities.ts';

export function consequenceBlocks({ changes, consequences }: Review): readonly Section[] {
  const owed = changes.filter(({ reaches }) => reaches === 'obligation' || reaches === 'contract');
  const groups = [...Map.groupBy(consequences, ({ about }) => about)];
  return [
    ...section('What the teams owe each other changes', owed.map(owedItem)),
    ...section(
      'What follows',
      groups.map(([about, some]) => groupItem(ABOUT[about], some)),
    ),
  ];
}

const ABOUT: Readonly<Record<Consequence['about'], string>> = {
  load: 'Work that is handed over',
  commitment: 'Commitments',
  kpi: 'Figures',
  campaign: 'Programmes and campaigns',
  message: 'Messages',
  page: 'Pages of the playbook',
  crm: 'To change by hand',
  validity: 'From when, and for whom',
};

/** Machines get all of them. */
function shortened(items: readonly ListItem[]): readonly ListItem[] {
  const most = 5;
  return items.length <= most + 1
    ? items
    : [...items.slice(0, most), { cell: `and ${counted(items.length - most, 'other')}` }];
}

function owedItem(change: DefinitionChange): ListItem {
  return { cell: `${nameOf(change)}: ${change.says}${forWhom(change.affects)}` };
}

/** For whom is said once, where it is the same for all. */
function groupItem(title: string, consequences: readonly Consequence[]): ListItem {
  const whom = new Set(consequences.map(({ affects }) => forWhom(affects)));
  const [only = ''] = whom.size === 1 ? whom : [];
  const items = consequences.map(({ says, affects }) => ({
    cell: whom.size === 1 ? says : `${says}${forWhom(affects)}`,
  }));
  return { cell: `${title}${only}`, items: shortened(items) };
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
