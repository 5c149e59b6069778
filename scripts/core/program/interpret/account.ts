/**
 * The people of an account while they are judged, and what its members come to. A roll-up reads only
 * what was worked out of each person alone, so it comes to the same for all of them and is taken once.
 */
import { rollUp } from '../../conditions/roll-up.ts';
import type { RolledUp, Subject } from '../../conditions/subject.ts';
import { PERSON, type RollUp } from '../../conditions/test.ts';
import { accountKeyOf } from '../account-key.ts';
import type { Lead, Member } from '../lead.ts';
import type { Program } from '../program.ts';
import { subjectOfMember } from './member.ts';
import type { Moment } from './past.ts';

export interface Account {
  readonly people: AccountPerson[];
  readonly rolledUp: Map<RollUp, RolledUp>;
}

export interface AccountPerson {
  readonly lead: Lead;
  readonly subject: Subject;
}

export function openAccount(): Account {
  return { people: [], rolledUp: new Map() };
}

/** Leads by account, in the order of the first of each; without a key each is one of its own. */
export function accountsOf(program: Program, leads: readonly Lead[]): readonly (readonly Lead[])[] {
  const accounts = new Map<string | Lead, Lead[]>();
  for (const lead of leads) {
    const key = accountKeyOf(program, lead) ?? lead;
    const people = accounts.get(key);
    if (people === undefined) accounts.set(key, [lead]);
    else people.push(lead);
  }
  return [...accounts.values()];
}

/** A lead and those it is judged among that belong to its account. */
export function peopleWith(program: Program, lead: Lead, among: readonly Lead[]): readonly Lead[] {
  const key = accountKeyOf(program, lead);
  if (key === undefined) return [lead];
  return [lead, ...among.filter((other) => other.id !== lead.id && accountKeyOf(program, other) === key)];
}

/** What the members come to; rows of another subject are known only of an account with a key. */
export function rollUpOver(
  account: Account,
  of: RollUp,
  { program, lead, moment }: { readonly program: Program; readonly lead: Lead; readonly moment: Moment },
): RolledUp | undefined {
  if (of.of !== PERSON && (lead.members === undefined || accountKeyOf(program, lead) === undefined)) return undefined;
  const known = account.rolledUp.get(of);
  if (known !== undefined) return known;
  const members =
    of.of === PERSON
      ? account.people.map(({ subject }) => subject)
      : membersOf(account, of.of).map((member) => subjectOfMember(program, member, moment));
  const rolledUp = rollUp(members, of);
  account.rolledUp.set(of, rolledUp);
  return rolledUp;
}

/** Each once, whoever of the account it came with. */
function membersOf({ people }: Account, subject: string): readonly Member[] {
  const all = people.flatMap(({ lead }) => lead.members ?? []).filter((member) => member.subject === subject);
  return [...new Map(all.toReversed().map((member) => [member.id, member])).values()];
}
