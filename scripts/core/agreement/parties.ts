/** On which side of the agreement a team or role stands. */
import type { Agreement } from './agreement.ts';
import { textOf } from './written.ts';

/** `marketing`, `sales`, `operations` or `leadership`; `undefined` where the party or its team is not defined. */
export function sideOfParty(party: string, agreement: Pick<Agreement, 'find'>): string | undefined {
  return textOf(agreement.find('team', teamOfParty(party, agreement))?.data['side']);
}

/** The team of a role; a team is its own. */
export function teamOfParty(party: string, { find }: Pick<Agreement, 'find'>): string {
  return textOf(find('role', party)?.data['team']) ?? party;
}
