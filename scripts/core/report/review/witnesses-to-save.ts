/** The leads that show a change, as new sample leads: each once, under a made-up name, without what is expected. */
import type { Review, Witness } from '../../compare/review.ts';
import { type WrittenLead, writtenLead } from '../../program/leads/written-lead.ts';
import type { Program } from '../../program/program.ts';
import { nameOf } from './names.ts';

export interface SavedWitness extends WrittenLead {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

/** Nobody's: trees, with what a company might be called after. */
const TREES = 'Alder Birch Cedar Damson Elm Fir Hazel Juniper Larch Maple Olive Poplar Rowan Spruce Walnut Yew'.split(
  ' ',
);

/** `taken` are ids of sample leads there are. Those that are sample leads already are left out. */
export function witnessesToSave(
  { changes }: Pick<Review, 'changes'>,
  program: Program,
  taken: ReadonlySet<string>,
): readonly SavedWitness[] {
  const shown = changes.flatMap((change) => change.witnesses.map((witness) => ({ change, witness })));
  const known = new Set<string>();
  const ids = new Set(taken);
  return shown.flatMap(({ change, witness }): readonly SavedWitness[] => {
    const written = writtenLead(program, witness.lead);
    const key = JSON.stringify(written);
    if (known.has(key) || taken.has(witness.lead.id)) return [];
    known.add(key);
    const id = freeId(`${change.id.replaceAll('/', '-')}-${change.effect}`, ids);
    const name = TREES[(ids.size - taken.size) % TREES.length] ?? '';
    ids.add(id);
    return [
      {
        id,
        title: `${name} Works: ${titleOf(witness)}`,
        ...written,
        why: `Shows what changed about the ${nameOf(change)}.`,
      },
    ];
  });
}

function titleOf({ before, after }: Witness): string {
  return `${after.outcome}, and before the change ${before.outcome}`;
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let count = 2;
  while (taken.has(`${wanted}-${count}`)) count += 1;
  return `${wanted}-${count}`;
}
