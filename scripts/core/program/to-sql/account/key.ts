/** The account of a lead: by the key, or the lead itself where it has none, told apart by how they begin. */
import type { Dialect } from '../../../sql/dialect.ts';
import { type Fragment, sql } from '../../../sql/fragment.ts';
import { type Compilation, fieldColumn } from '../compilation.ts';
import { type Column, LEAD } from '../sheet.ts';

/** NULL for a missing key. */
export function accountOf(key: Fragment, { text }: Dialect): Fragment {
  return sql`(${text('account ')} || ${key})`;
}

export interface LeadAccount {
  readonly key: Column;
  /** Never NULL. */
  readonly account: Column;
}

export function leadAccount(compilation: Compilation): LeadAccount {
  const { program, sheet, dialect, base, instants } = compilation;
  const key = fieldColumn(compilation, program.account?.key ?? '');
  if (instants.areOwn) return { key, account: sheet.place('account', 0, sql`${LEAD}.together`) };
  const account = sheet.compute('account', (reader) => {
    const own = sql`(${dialect.text('lead ')} || ${reader.read(base.lead)})`;
    return sql`COALESCE(${accountOf(reader.read(key), dialect)}, ${own})`;
  });
  return { key, account };
}
