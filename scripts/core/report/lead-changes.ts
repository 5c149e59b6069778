/** The smallest changes that would move a lead, as blocks: each says who would act, and what would be different. */
import { listed } from '../conditions/phrase.ts';
import type { ToldChange, ToldCounterfactuals } from '../program/counterfactual/words.ts';
import type { Block, ListItem } from './report.ts';

export function changesOf({ title, smallest }: ToldCounterfactuals): readonly Block[] {
  const items: readonly ListItem[] =
    smallest.length === 0
      ? [{ cell: { text: 'Nothing that can be changed today would.', role: 'quiet' } }]
      : smallest.map((together) => ({ cell: togetherInWords(together) }));
  return [
    { block: 'heading', text: title },
    { block: 'list', items },
  ];
}

/** "Data to be filled: Employees and Telephone. The lead: “Demo request” happens." */
export function togetherInWords(together: readonly ToldChange[]): string {
  const byActor = Map.groupBy(together, ({ actor }) => actor);
  const parts = [...byActor].map(([actor, changes]) => {
    const texts = changes.map(({ text }) => text);
    return `${actor}: ${listed(texts, 'and')}`;
  });
  return parts.length === 1 ? parts.join('') : parts.map((part) => `${part}.`).join(' ');
}
