/** A routing in one sentence. */
import type { Definition } from '#core/agreement/agreement.ts';
import { routingSentence } from '#core/program/english/routing.ts';
import { words } from '../readings.ts';
import { partyTitle, routingOf } from '../routing.ts';

export function routingClause(definition: Definition): string {
  const routing = routingOf(definition);
  return routing === undefined || words === undefined ? 'Not in force.' : routingSentence(routing, words, partyTitle);
}
