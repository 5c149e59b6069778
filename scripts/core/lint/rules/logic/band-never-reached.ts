/** Bands, values and counts of a rule that no lead comes to. */
import { nodeAt } from '../../../diagnostics/place.ts';
import { deadCountBandsIn } from '../../logic/bands.ts';
import { deadCasesIn } from '../../logic/dead-cases.ts';
import type { LogicRule } from '../../logic/logic-rule.ts';
import { isSoundAround, nameOf } from '../../logic/naming.ts';
import { isBand } from './case-never-reached.ts';

export const bandNeverReached: LogicRule = {
  id: 'logic/band-never-reached',
  title: 'A band that no lead comes to',
  severity: 'warning',
  certainty: 'proved',
  why: 'The points that it names look as if they could be earned, and cannot.',
  remedy: 'Move the bands to what leads can have under the limit, the window and the population, or delete the band.',
  check(agreement, context) {
    const bands = [
      ...deadCasesIn(context).flatMap((dead) => (isBand(dead) ? [dead.test.origin] : [])),
      ...deadCountBandsIn(context).map(({ rule, path }) => ({ file: rule.origin.file, path })),
    ];
    return bands
      .filter((origin) => isSoundAround(origin, agreement, context))
      .map((origin) => {
        const message = `No lead comes to ${nameOf(origin, agreement)}.`;
        return { message, place: nodeAt(origin.file, origin.path) };
      });
  },
};
