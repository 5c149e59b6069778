/** What follows from a change and somebody has to see to. */
import type { Comparing } from '../comparing.ts';
import type { Consequence, DefinitionChange, Movement } from '../review.ts';
import { crmConsequences } from './crm.ts';
import { loadConsequences } from './load.ts';
import { pageConsequences } from './pages.ts';
import { relyingConsequences } from './relying.ts';
import { validityConsequences } from './validity.ts';

/** `changes` are all of them; what says the same as before has no consequences. */
export function consequencesOf(
  changes: readonly DefinitionChange[],
  movements: readonly Movement[],
  comparing: Comparing,
): readonly Consequence[] {
  const felt = changes.filter(({ effect }) => effect !== 'equivalent' && effect !== 'reworded');
  return [
    ...loadConsequences(movements, comparing.head),
    ...relyingConsequences(felt, comparing),
    ...pageConsequences(felt, comparing.head),
    ...crmConsequences(felt),
    ...validityConsequences(felt, comparing),
  ];
}
