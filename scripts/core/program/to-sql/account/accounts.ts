/** The accounts of a statement: who belongs to which, and what their members come to. */
import type { CommonTable } from '../../../sql/common-table.ts';
import { sql } from '../../../sql/fragment.ts';
import { type Compilation, found } from '../compilation.ts';
import { type Column, LEAD } from '../sheet.ts';
import { type LeadAccount, leadAccount } from './key.ts';
import type { MemberRows } from './members.ts';
import { openPasses, type Passes, type Source } from './passes.ts';

export interface Accounts {
  readonly passes: Passes;
  /** The leads themselves. */
  people(): Source;
  /** Rows of a subject, which have to be brought along first. */
  members(subject: string): MemberRows;
  bring(subject: string, rows: MemberRows): void;
  /** Columns of a lead by which it is known whether anything tells of the members of its account. */
  known(): { readonly key: Column; readonly hasMembers: Column };
  /** The sheets of members, as common table expressions. */
  expressions(): readonly CommonTable[];
}

const opened = new WeakMap<Compilation, Accounts>();

export function accountsIn(compilation: Compilation): Accounts {
  const known = opened.get(compilation);
  if (known !== undefined) return known;
  const accounts = openAccounts(compilation);
  opened.set(compilation, accounts);
  return accounts;
}

function openAccounts(compilation: Compilation): Accounts {
  const { sheet, dialect } = compilation;
  const brought = new Map<string, MemberRows>();
  let lead: LeadAccount | undefined;
  const ownAccount = (): LeadAccount => {
    lead ??= leadAccount(compilation);
    return lead;
  };
  return {
    passes: openPasses(sheet, () => ownAccount().account, dialect),
    people: () => ({ title: 'people', sheet, account: ownAccount().account }),
    members: (subject) => found(brought, subject),
    bring: (subject, rows) => {
      brought.set(subject, rows);
    },
    known: () => ({
      key: ownAccount().key,
      hasMembers: sheet.place('has_members', 0, sql`${LEAD}.has_members`),
    }),
    expressions: () => [...brought.values()].flatMap((rows) => rows.expressions()),
  };
}
