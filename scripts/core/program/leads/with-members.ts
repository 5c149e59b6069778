/** Gives each lead what its account has beside people; what belongs to no account of theirs stays aside. */
import { accountKeyOf } from '../account-key.ts';
import type { Lead, Member } from '../lead.ts';
import type { Program } from '../program.ts';

/** Members by the key of their account; `undefined` where no source told of any. */
export function withMembers(
  program: Program,
  leads: readonly Lead[],
  members: ReadonlyMap<string, readonly Member[]> | undefined,
): readonly Lead[] {
  if (members === undefined) return leads;
  return leads.map((lead) => {
    const key = accountKeyOf(program, lead);
    return { ...lead, members: (key === undefined ? undefined : members.get(key)) ?? [] };
  });
}
