/** What becomes of each definition: its effect, what is written differently, and a lead for each direction. */

import type { Definition } from '../../agreement/agreement.ts';
import { constructInWords } from '../../analysis/construct-words.ts';
import type { ChangedPart, DefinitionChange, Review } from '../../compare/review.ts';
import { listed, sentenceStart } from '../../conditions/phrase.ts';
import { nodeAt } from '../../diagnostics/place.ts';
import type { Block, Section } from '../report.ts';
import { effectInWords } from './effect-words.ts';
import { nameOf } from './names.ts';
import { KEEP } from './priorities.ts';
import { witnessBlocks } from './witness-blocks.ts';

/** Definitions that matter one by one, all others in one list. */
export function changeBlocks(review: Review): readonly Block[] {
  const byDefinition = [...Map.groupBy(review.changes, ({ kind, id }) => `${kind} ${id}`).values()];
  const [slight, grave] = [true, false].map((is) => byDefinition.filter((changes) => changes.every(isSlight) === is));
  return [
    ...(grave ?? []).flatMap((changes) => changeSection(changes, review)),
    ...slightSection((slight ?? []).flat()),
  ];
}

/** Words, and what is written differently but says the same. */
function isSlight({ effect }: DefinitionChange): boolean {
  return effect === 'reworded' || effect === 'equivalent';
}

/** Everything that changes about one definition. */
function changeSection(changes: readonly DefinitionChange[], review: Review): readonly Section[] {
  const [first] = changes;
  if (first === undefined) return [];
  const effects = [...new Set(changes.map(effectInWords))];
  return [
    {
      block: 'section',
      title: `${sentenceStart(nameOf(first))}: ${effects.join('; ')}`,
      folded: false,
      keep: KEEP.change,
      blocks: changes.flatMap((change) => oneChange(change, review)),
    },
  ];
}

function oneChange(change: DefinitionChange, review: Review): readonly Block[] {
  const { says, witnesses } = change;
  return [
    { block: 'text', text: says },
    ...partBlocks(change),
    ...openBlocks(change),
    ...witnesses.flatMap((witness) => witnessBlocks(witness, review)),
  ];
}

/** The lines that differ, each with where it stands. */
function partBlocks({ parts, before, after }: DefinitionChange): readonly Block[] {
  const lines = parts.flatMap((part) => [
    `@ ${after === undefined || part.after === undefined ? sourceOf(part, before) : sourceOf(part, after)}`,
    ...lineOf('-', part, part.before),
    ...lineOf('+', part, part.after),
  ]);
  return lines.length === 0 ? [] : [{ block: 'code', language: 'diff', text: lines.join('\n') }];
}

/** File and line. */
function sourceOf({ path }: ChangedPart, definition: Definition | undefined): string {
  if (definition === undefined) return '';
  const { policy } = definition;
  const { from } = policy.document.locate(nodeAt(policy.file, [...definition.path, ...path]));
  return `${policy.file}:${from.line}`;
}

/** With the nearest key, as it stands in the file; items of a list with their dash. */
function lineOf(sign: '-' | '+', { path }: ChangedPart, text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const key = path.at(-1);
  return [`${sign} ${typeof key === 'string' ? `${key}: ` : '- '}${text}`];
}

function openBlocks({ because }: DefinitionChange): readonly Block[] {
  if (because.length === 0) return [];
  return [
    { block: 'text', text: `Not decided for every lead, because of ${listed(because.map(constructInWords), 'and')}.` },
  ];
}

function slightSection(changes: readonly DefinitionChange[]): readonly Section[] {
  if (changes.length === 0) return [];
  return [
    {
      block: 'section',
      title: 'Without effect on any lead',
      folded: true,
      keep: KEEP.slightChange,
      blocks: [
        {
          block: 'list',
          items: changes.map((change) => ({
            cell: `${sentenceStart(nameOf(change))}: ${effectInWords(change)}. ${change.says}`,
          })),
        },
      ],
    },
  ];
}
