/** The sides on which teams and roles stand, as those whom something affects. */
import type { Agreement } from '../../agreement/agreement.ts';
import { sideOfParty } from '../../agreement/parties.ts';
import { inline } from '../../conditions/phrase.ts';
import type { Affected } from '../../diagnostics/affected.ts';

const SIDES: readonly Affected[] = ['marketing', 'sales', 'operations', 'leadership'];

export function sidesOf(parties: readonly unknown[], agreement: Agreement): readonly Affected[] {
  const sides = parties.flatMap((party) => (typeof party === 'string' ? (sideOfParty(party, agreement) ?? []) : []));
  return SIDES.filter((side) => sides.includes(side));
}

/** In the middle of a sentence. */
export function partyInWords(party: unknown, { find }: Pick<Agreement, 'find'>): string {
  if (typeof party !== 'string') return 'nobody';
  return inline((find('team', party) ?? find('role', party))?.title ?? party);
}
