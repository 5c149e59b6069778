/** What becomes of each definition: its effect, what is written differently, and a lead for each direction. */

import { constructInWords } from '../../analysis/construct-words.ts';
import type { ChangedPart, DefinitionChange, Effect, Review } from '../../compare/review.ts';
import { listed, sentenceStart } from '../../conditions/phrase.ts';
import type { Block, Section } from '../report.ts';
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
  const { says, parts, witnesses } = change;
  return [
    { block: 'text', text: says },
    ...partBlocks(parts),
    ...openBlocks(change),
    ...witnesses.flatMap((witness) => witnessBlocks(witness, review)),
  ];
}

const EFFECTS: Readonly<Record<Effect, string>> = {
  identical: 'as before',
  reworded: 'reworded',
  equivalent: 'written differently, says the same',
  looser: 'looser',
  stricter: 'stricter',
  shifted: 'shifted',
  undecided: 'not decided',
};

/** "looser (proved)", "added". */
export function effectInWords({ what, effect, certainty }: DefinitionChange): string {
  const effectWord = EFFECTS[effect];
  const word =
    what === 'changed' ? effectWord : effect === 'shifted' || effect === 'undecided' ? what : `${what}, ${effectWord}`;
  return certainty === 'undecided' ? word : `${word} (${certainty})`;
}

function partBlocks(parts: readonly ChangedPart[]): readonly Block[] {
  if (parts.length === 0) return [];
  return [
    {
      block: 'code',
      language: 'diff',
      text: parts.flatMap((part) => partLines(part)).join('\n'),
    },
  ];
}

function partLines({ path, before, after }: ChangedPart): readonly string[] {
  const at = pathInWords(path);
  return [
    ...(before === undefined ? [] : [`- ${at}: ${before}`]),
    ...(after === undefined ? [] : [`+ ${at}: ${after}`]),
  ];
}

/** `enter.all[2].from`, items counted from 1. */
function pathInWords(path: ChangedPart['path']): string {
  return path
    .map((step, place) => (typeof step === 'number' ? `[${step + 1}]` : place === 0 ? step : `.${step}`))
    .join('');
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
