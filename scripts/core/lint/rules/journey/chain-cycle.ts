/** Ends and numbers that are for the sake of one another. */
import type { Definition } from '../../../agreement/agreement.ts';
import { idPlace } from '../../../agreement/catalogue.ts';
import { circleOf } from '../../../agreement/chains.ts';
import { valueAt } from '../../../diagnostics/place.ts';
import type { LintRule } from '../../lint-rule.ts';
import { chainsIn } from '../../programmes.ts';

export const chainCycle: LintRule = {
  id: 'journey/chain-cycle',
  suppressible: false,
  title: 'Ends that lead back to themselves',
  severity: 'error',
  certainty: 'proved',
  why: 'Each justifies the other and neither reaches revenue, however busy it keeps both teams.',
  remedy: 'Lead one of them to a metric or the goal.',
  /** Once for each circle, at the one of its members that is written first. */
  check(agreement, context) {
    const circles = new Map<Definition, readonly Definition[]>();
    for (const chain of chainsIn(agreement, context)) {
      const members = new Set(circleOf(chain));
      const first = agreement.definitions.find((definition) => members.has(definition));
      if (first !== undefined) circles.set(first, startingWith(first, circleOf(chain)));
    }
    return [...circles].map(([first, members]) => {
      const way = [...members, first].map(({ name }) => `"${name}"`).join(', ');
      const message = `The chain ${way} leads back to itself and to no goal.`;
      const related = members.slice(1).map((member) => ({ place: idPlace(member), note: 'on the way round' }));
      return { message, place: valueAt(first.policy.file, [...first.path, 'to_what_end']), related };
    });
  },
};

function startingWith(first: Definition, circle: readonly Definition[]): readonly Definition[] {
  const at = circle.indexOf(first);
  return [...circle.slice(at), ...circle.slice(0, at)];
}
