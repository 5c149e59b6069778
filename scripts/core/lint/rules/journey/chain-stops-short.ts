/** Ends that are for nothing, and with them everything that is done for their sake. */
import { idPlace } from '../../../agreement/catalogue.ts';
import { listedShortly } from '../../../conditions/phrase.ts';
import { kindInWords } from '../../../schema/subject.ts';
import { isInForceToday } from '../../journey.ts';
import type { LintRule } from '../../lint-rule.ts';
import { chainsIn, programmesAmong } from '../../programmes.ts';

export const chainStopsShort: LintRule = {
  id: 'journey/chain-stops-short',
  title: 'A chain that does not reach revenue',
  severity: 'error',
  certainty: 'proved',
  why: 'Money and hours go into it, and nobody can say what they are to bring.',
  remedy: 'Say to what end: another end, a metric or the goal. Where no number says it, write the business `motive`.',
  /** Said where the chains stop, once for all that stop there. */
  check(agreement, context) {
    const stopped = Map.groupBy(
      chainsIn(agreement, context).filter(({ ends }) => ends === 'short'),
      ({ links }) => links.at(-1),
    );
    return [...stopped].flatMap(([last, chains]) => {
      if (last === undefined || !isInForceToday(last, context) || !context.isSound(last)) return [];
      const done = programmesAmong(chains).filter((programme) => programme !== last);
      const names = listedShortly(
        done.map(({ name }) => `"${name}"`),
        'and',
      );
      const what = `The ${kindInWords(last.kind)} "${last.name}" is for nothing`;
      const hanging = done.length === 0 ? '' : `, and with it ${names}`;
      const related = done.map((programme) => ({ place: idPlace(programme), note: 'stops there' }));
      return [
        { message: `${what}${hanging}: no goal is reached and no motive stated.`, place: idPlace(last), related },
      ];
    });
  },
};
