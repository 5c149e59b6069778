/** More or fewer leads for the teams that take them over, counted on the leads at hand. */
import type { Definition } from '../../agreement/agreement.ts';
import { sentenceStart } from '../../conditions/phrase.ts';
import type { Consequence, Movement, Version } from '../review.ts';
import { partyInWords, sidesOf } from './sides.ts';

export function loadConsequences(
  movements: readonly Movement[],
  { agreement, program }: Version,
): readonly Consequence[] {
  if (program === undefined) return [];
  const ranks = new Map(program.lifecycle.stages.map(({ id }, rank) => [id, rank]));
  const handovers = agreement.definitions.filter(({ kind }) => kind === 'handover');
  return movements.flatMap((movement) =>
    handovers.flatMap((handover): readonly Consequence[] => {
      const { more, fewer } = takenOver(movement, handover, ranks);
      if (more === fewer) return [];
      const to = handover.data['to'];
      const count = Math.abs(more - fewer);
      const says = `${sentenceStart(partyInWords(to, agreement))} takes over ${count} ${more > fewer ? 'more' : 'fewer'} of ${movement.of} (${handover.title}).`;
      const { kind, id } = handover;
      return [{ about: 'load', says, affects: sidesOf([to], agreement), definition: { kind, id } }];
    }),
  );
}

/** A lead is handed over once it stands at the stage of the hand-over, or further along the path. */
function takenOver({ cells }: Movement, { data }: Definition, ranks: ReadonlyMap<string, number>) {
  const at = ranks.get(String(data['at'])) ?? Number.POSITIVE_INFINITY;
  const isOver = (stage: string): boolean => (ranks.get(stage) ?? -1) >= at;
  const count = (is: (from: boolean, to: boolean) => boolean): number =>
    cells.reduce((sum, { from, to, leads }) => sum + (is(isOver(from), isOver(to)) ? leads : 0), 0);
  return { more: count((from, to) => !from && to), fewer: count((from, to) => from && !to) };
}
