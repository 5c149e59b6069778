/** Segments of one profile that hold for one lead at once. */
import { idPlace } from '../../../agreement/catalogue.ts';
import { overlapping } from '../../logic/both-hold.ts';
import type { LogicRule } from '../../logic/logic-rule.ts';
import { definitionAt } from '../../logic/naming.ts';
import { witnessOf } from '../../logic/witness.ts';

export const segmentsOverlap: LogicRule = {
  id: 'logic/segments-overlap',
  title: 'Segments that overlap',
  severity: 'error',
  certainty: 'proved',
  why: 'The lead is counted twice, spoken to in two ways, and each team works by the segment it prefers.',
  remedy: 'Move the bounds so that each lead falls into one of them, or make one segment of the two.',
  check(agreement, context) {
    const segments = context.program.statements.filter(({ kind }) => kind === 'segment');
    const profiles = Map.groupBy(segments, ({ origin }) => origin.file);
    return [...profiles.values()].flatMap((profile) =>
      overlapping(profile, ({ when }) => when, context).flatMap(({ first, second, lead }) => {
        const [one, other] = [first, second].map(({ origin }) => definitionAt(origin, agreement));
        if (one === undefined || other === undefined || ![one, other].every(context.isSound)) return [];
        const message = `The segments "${first.id}" and "${second.id}" hold for one and the same lead.`;
        const witness = witnessOf(lead, `It belongs to "${first.id}" and to "${second.id}".`, context);
        return [
          { message, place: idPlace(other), related: [{ place: idPlace(one), note: 'the other segment' }], witness },
        ];
      }),
    );
  },
};
