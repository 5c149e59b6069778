/** Ends that are for nothing, and everything that is done for them. */
import type { Definition } from '../../../agreement/agreement.ts';
import { idPlace } from '../../../agreement/catalogue.ts';
import type { Chain } from '../../../agreement/chains.ts';
import { counted, kindInWords } from '../../../schema/subject.ts';
import { isInForceToday } from '../../journey.ts';
import type { LintRule } from '../../lint-rule.ts';
import { chainsIn, programmesAmong } from '../../programmes.ts';

export const chainStopsShort: LintRule = {
  id: 'journey/chain-stops-short',
  title: 'A chain that does not reach revenue',
  severity: 'error',
  certainty: 'proved',
  why: 'Money and hours go into it, and nobody can say what they are to bring.',
  remedy: 'Say to what end: another end, a metric or the goal; where no number says it, write the business `motive`.',
  /** Reported where the chains stop, once for all that stop there. */
  check(agreement, context) {
    const short = Map.groupBy(
      chainsIn(agreement, context).filter(({ ends }) => ends === 'short'),
      ({ links }) => links.at(-1),
    );
    return [...short].flatMap(([last, chains]) => {
      if (last === undefined || !isInForceToday(last, context) || !context.isSound(last)) return [];
      return [{ message: messageOf(last, chains), place: idPlace(last), related: relatedOf(last, chains) }];
    });
  },
};
