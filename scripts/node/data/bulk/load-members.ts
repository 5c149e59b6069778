/**
 * The file of members, each once. There are few of them beside the leads, so JavaScript reads them, in
 * whatever format they come.
 */
import { findingOf } from '../../../core/diagnostics/rule.ts';
import { dataRules } from '../../../core/program/leads/data-rules.ts';
import type { RowFile, RowReader } from '../../../core/program/leads/rows/header.ts';
import { type MemberRow, memberReader } from '../../../core/program/leads/rows/member-rows.ts';
import type { Program } from '../../../core/program/program.ts';
import { memberRow } from '../../../core/program/to-sql/relation-rows.ts';
import type { Relation } from '../../../core/program/to-sql/relations.ts';
import type { Session } from '../session.ts';
import type { FileRows } from './assemble-rows.ts';
import { loadInJavaScript } from './load-in-javascript.ts';
import type { RowFindings } from './row-findings.ts';

export interface LoadingMembers {
  readonly session: Session;
  readonly program: Program;
  readonly findings: RowFindings;
}

export async function loadMembers(
  { session, program, findings }: LoadingMembers,
  relation: Relation,
  file: string,
): Promise<FileRows> {
  const loading = {
    relation: { name: 'member rows', columns: relation.columns },
    reader: (rowFile: RowFile) => onePerMember(memberReader(program, rowFile), file),
    stored: (rows: readonly MemberRow[]) => rows.map(({ value, member }) => memberRow(value, member, relation)),
  };
  return { file, ...(await loadInJavaScript(session, file, loading, findings)) };
}

/** The first row of each id of a subject. */
function onePerMember({ findings, read }: RowReader<MemberRow>, file: string): RowReader<MemberRow> {
  const seen = new Set<string>();
  return {
    findings,
    read(number, cells) {
      const found = read(number, cells);
      if (found.row === undefined) return found;
      const { id, subject } = found.row.member;
      const key = JSON.stringify([subject, id]);
      if (!seen.has(key)) {
        seen.add(key);
        return found;
      }
      const message = `The ${subject} ${id} is in ${file} before; row ${number} is left out.`;
      const again = findingOf(dataRules.duplicateMember, { message, place: { in: 'rows', file, row: number } });
      return { findings: [...found.findings, again] };
    },
  };
}
