/** Rows of what accounts have beside people: `member, subject, account`, and a column for each field, by its id. */
import type { Value } from '../../../conditions/value.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import { findingOf } from '../../../diagnostics/rule.ts';
import { accountKeyType, keyOfValue } from '../../account-key.ts';
import type { Member } from '../../lead.ts';
import type { MemberSubject } from '../../members.ts';
import type { Program } from '../../program.ts';
import { dataRules } from '../data-rules.ts';
import { type RawValue, type Reading, readSlots, type Slot } from '../read-slots.ts';
import {
  type Cells,
  cellOf,
  columnNamed,
  missingColumn,
  type RowFile,
  type RowReader,
  rowPlace,
  unknownColumns,
} from './header.ts';
import { unreadable } from './row-parts.ts';

export interface MemberRow {
  /** The account it belongs to, as `accountKeyOf` gives it for a lead. */
  readonly account: string;
  /** The same as the row has it. */
  readonly value: Value;
  readonly member: Member;
}

const REQUIRED = {
  member: 'the id of the member',
  subject: 'what it is',
  account: 'the account it belongs to',
} as const;

export function memberReader(program: Program, file: RowFile): RowReader<MemberRow> {
  const fields = program.subjects.flatMap((subject) => subject.fields.map(({ id }) => id));
  const missing = Object.entries(REQUIRED).filter(([name]) => !file.header.includes(name));
  const findings = [
    ...missing.map(([name, what]) => missingColumn(file, name, what)),
    ...unknownColumns(file, [...Object.keys(REQUIRED), ...fields]),
  ];
  const read = (row: number, cells: Cells): ReturnType<RowReader<MemberRow>['read']> => {
    if (missing.length > 0) return { findings: [] };
    const reported: Finding[] = [];
    const report = (finding: Finding): void => {
      reported.push(finding);
    };
    const found = readRow(program, file, { row, cells, report });
    return { ...(found === undefined ? {} : { row: found }), findings: reported };
  };
  return { findings, read };
}

interface Row {
  readonly row: number;
  readonly cells: Cells;
  report(finding: Finding): void;
}

function readRow(program: Program, file: RowFile, { row, cells, report }: Row): MemberRow | undefined {
  const text = (name: string): string | undefined => cellOf(cells, columnNamed(file, [name]));
  const id = text('member');
  const subject = program.subjects.find((candidate) => candidate.id === text('subject'));
  if (id === undefined || subject === undefined) {
    const column = columnNamed(file, [id === undefined ? 'member' : 'subject']);
    const why = id === undefined ? 'does not say which member it is' : 'names no subject of the agreement';
    report(unreadable(file, row, column, why));
    return undefined;
  }
  const reading: Reading = { whose: `${subject.id} ${id}`, severity: 'warning', report };
  const place = rowPlace(file, row, columnNamed(file, ['account']));
  const values = readSlots([{ slot: accountSlot(program), raw: text('account'), place }], reading);
  const value = values.get('account');
  const account = keyOfValue(program, value);
  if (account === undefined || value === undefined) {
    report(unreadable(file, row, columnNamed(file, ['account']), 'does not say which account it belongs to'));
    return undefined;
  }
  const fields = readSlots(rawFields(subject, file, { row, cells }), reading);
  return { account, value, member: { id, subject: subject.id, fields } };
}

function accountSlot(program: Program): Slot {
  return { id: 'account', title: 'Account', type: accountKeyType(program) ?? { is: 'text' } };
}

function rawFields(
  { fields }: MemberSubject,
  file: RowFile,
  { row, cells }: Pick<Row, 'row' | 'cells'>,
): readonly RawValue[] {
  return fields.flatMap((slot) => {
    const column = columnNamed(file, [slot.id]);
    return column === undefined ? [] : [{ slot, raw: cells[column.position], place: rowPlace(file, row, column) }];
  });
}

/** Members by account, each id of a subject once: the first. */
export function membersByAccount(
  {
    file,
    rows,
  }: { readonly file: string; readonly rows: readonly { readonly number: number; readonly row: MemberRow }[] },
  report: (finding: Finding) => void,
): ReadonlyMap<string, readonly Member[]> {
  const members = new Map<string, Member[]>();
  const seen = new Set<string>();
  for (const { number, row } of rows) {
    const { id, subject } = row.member;
    const key = JSON.stringify([subject, id]);
    if (seen.has(key)) {
      const message = `The ${subject} ${id} is in ${file} before; row ${number} is left out.`;
      report(findingOf(dataRules.duplicateMember, { message, place: { in: 'rows', file, row: number } }));
      continue;
    }
    seen.add(key);
    const own = members.get(row.account);
    if (own === undefined) members.set(row.account, [row.member]);
    else own.push(row.member);
  }
  return members;
}
