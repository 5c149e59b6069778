/**
 * The members of a subject as a sheet of their own: a row for each, with its fields and what is
 * derived from them, under the account it belongs to. Nothing else is known of a member.
 */
import type { CommonTable } from '../../../sql/common-table.ts';
import { sql } from '../../../sql/fragment.ts';
import { accountKeyType } from '../../account-key.ts';
import type { MemberSubject } from '../../members.ts';
import { compared } from '../compared.ts';
import { type Compilation, openRows } from '../compilation.ts';
import { deriveField } from '../derived.ts';
import { MEMBERS } from '../relations.ts';
import { LEAD } from '../sheet.ts';
import { accountOf } from './key.ts';
import type { Source } from './passes.ts';

/** A sheet of members being compiled. */
export interface MemberRows extends Source {
  readonly compilation: Compilation;
  /** Its layers as common table expressions. */
  expressions(): readonly CommonTable[];
}

export function openMembers(
  { program, dialect, instants }: Compilation,
  { id, fields, derived }: MemberSubject,
): MemberRows {
  const title = `members ${id}`;
  const rows = sql`(SELECT m.* FROM ${dialect.name(MEMBERS)} AS m WHERE m.subject = ${dialect.text(id)})`;
  const compilation = openRows({ ...program, fields, steps: derived }, dialect, instants, { title, rows });
  const { sheet } = compilation;
  const written = sql`${LEAD}.account`;
  const type = accountKeyType(program);
  const key = sheet.place('account key', 0, type === undefined ? written : compared(written, type, dialect));
  const account = sheet.compute('account', (reader) => accountOf(reader.read(key), dialect));
  for (const step of derived) compilation.fields.set(step.id, deriveField(compilation, step));
  const expressions = (): readonly CommonTable[] =>
    Array.from({ length: sheet.top + 1 }, (_, layer) =>
      sheet.expression(layer, layer === 0 ? compilation.ground : sql`${sheet.relation(layer - 1)} AS ${LEAD}`),
    );
  return { title, sheet, account, compilation, expressions };
}
