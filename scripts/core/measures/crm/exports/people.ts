/** Rows of people, of their accounts, and of whose each record is, beyond what judging leads reads. */
import type { Value } from '../../../conditions/value.ts';
import type { Lead } from '../../../program/lead.ts';
import type { People } from '../../../program/leads/exports/people.ts';
import type { AccountsExport, LeadsExport } from '../../../program/source.ts';
import { type NamedRow, type Ready, textIn, valueIn } from './reading.ts';

export interface PeopleRows {
  readonly people: readonly NamedRow[];
  readonly identities: readonly NamedRow[];
}

/** Known since the earliest of a person's records; owned by whoever owns the record that is believed first. */
export function peopleOf(
  leads: readonly Lead[],
  tables: readonly Ready<LeadsExport>[],
  {
    people,
    source,
    accounts,
  }: { readonly people: People; readonly source: string; readonly accounts: ReadonlyMap<string, string> },
): PeopleRows {
  const owners = new Map<string, string>();
  const since = new Map<string, number>();
  const identities: NamedRow[] = [];
  for (const one of tables) {
    const { whose, owner, created = [] } = one.table.export;
    const [idOf, ownerOf, createdAt] = [
      textIn(one, whose.columns),
      textIn(one, [owner]),
      valueIn(one, created, { is: 'instant' }),
    ];
    for (const { number, cells } of one.kept) {
      const id = idOf(cells);
      if (id === undefined) continue;
      const person = people.leadOf(id);
      identities.push({ source, record: id, person: people.has(person) ? person : undefined });
      const own = ownerOf(cells);
      if (own !== undefined && !people.isMerged(id) && !owners.has(person)) owners.set(person, own);
      earlier(since, person, createdAt(number, cells));
    }
  }
  const rows = leads.map(({ id, fields }) => ({
    person: id,
    account: accounts.get(id),
    owner: owners.get(id),
    created_at: since.get(id),
    ...Object.fromEntries(fields),
  }));
  return { people: rows, identities: onceEach(identities) };
}

function earlier(since: Map<string, number>, person: string, at: Value | undefined): void {
  if (typeof at === 'number') since.set(person, Math.min(at, since.get(person) ?? at));
}

function onceEach(rows: readonly NamedRow[]): readonly NamedRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify([row['source'], row['record'], row['person']]), row])).values()];
}

export interface AccountRows {
  readonly accounts: readonly NamedRow[];
  /** Account by person; the join that stands first wins. */
  readonly of: ReadonlyMap<string, string>;
}

/** `byJoin` holds, for each export of accounts, one reading for each of its joins. */
export function accountsOf(byJoin: readonly (readonly Ready<AccountsExport>[])[]): AccountRows {
  const rows = byJoin.flat().flatMap(rowsOf);
  const accounts = new Map(rows.map(({ account, owner }) => [account, { account, owner }] as const).toReversed());
  const of = new Map(
    rows.flatMap(({ account, people }) => people.map((person) => [person, account] as const)).toReversed(),
  );
  return { accounts: [...accounts.values()].toReversed(), of };
}

function rowsOf(one: Ready<AccountsExport>) {
  const { whose, owner } = one.table.export;
  const [idOf, ownerOf] = [textIn(one, [whose.key]), textIn(one, [owner])];
  return one.kept.flatMap(({ cells }) => {
    const account = idOf(cells);
    return account === undefined ? [] : [{ account, owner: ownerOf(cells), people: one.peopleOf(cells) ?? [] }];
  });
}
