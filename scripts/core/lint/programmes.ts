/** Programmes and chains as the rules about them read them: in force, sound, in their shape. */
import type { Agreement, Definition } from '../agreement/agreement.ts';
import { type Chain, chainFrom, isOnTheWay } from '../agreement/chains.ts';
import type { Programme } from '../schema/policies.generated.ts';
import { isInForceToday } from './journey.ts';
import type { LintContext } from './lint-rule.ts';
import { type Sound, soundOf } from './rules/sound-of.ts';

/** Drafts as well: what contradicts itself is wrong from the first draft on. */
export function programmesIn(agreement: Agreement, context: LintContext): readonly Sound<Programme>[] {
  return soundOf<Programme>(agreement, 'programme', context);
}

/** Programmes somebody has agreed on. */
export function agreedProgrammesIn(agreement: Agreement, context: LintContext): readonly Sound<Programme>[] {
  return programmesIn(agreement, context).filter(({ definition }) => isInForceToday(definition, context));
}

/** Of everything in force that is for something. */
export function chainsIn(agreement: Agreement, context: LintContext): readonly Chain[] {
  return agreement.definitions
    .filter((definition) => isOnTheWay(definition) && isInForceToday(definition, context))
    .map((definition) => chainFrom(definition, agreement));
}

/** What is done, of chains that share a fault. */
export function programmesAmong(chains: readonly Chain[]): readonly Definition[] {
  return chains.flatMap(({ links: [start] }) => (start?.kind === 'programme' ? [start] : []));
}
