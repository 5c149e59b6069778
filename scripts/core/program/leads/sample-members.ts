/** Reads what the accounts of sample leads have beside people; what is wrong is reported at the very key or value. */
import type { Policy } from '../../agreement/agreement.ts';
import { OTHER_SUBJECT } from '../../conditions/rules.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { keyAt, type Path, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type { SampleLeadsPolicy, Member as SampleMember } from '../../schema/policies.generated.ts';
import { accountKeyType, keyOfValue } from '../account-key.ts';
import type { Member } from '../lead.ts';
import type { MemberSubject } from '../members.ts';
import type { Program } from '../program.ts';
import { dataRules } from './data-rules.ts';
import { type RawValue, type Reading, readSlots } from './read-slots.ts';

export interface ReadMembers {
  /** By account; `undefined` where the file says that nothing is known of them. */
  readonly members: ReadonlyMap<string, readonly Member[]> | undefined;
  readonly findings: readonly Finding[];
}

/** The policy has to fit its schema; references that lead nowhere are passed over in silence. */
export function readSampleMembers({ file, data: written }: Policy, program: Program): ReadMembers {
  const { members = [] } = written as SampleLeadsPolicy;
  if (members === 'unknown') return { members: undefined, findings: [] };
  const findings: Finding[] = [];
  const byAccount = new Map<string, Member[]>();
  for (const [place, data] of members.entries()) {
    const path = ['members', place];
    const reading: Reading = {
      whose: `${data.of} ${data.id}`,
      severity: 'error',
      report: (finding) => findings.push(finding),
    };
    const subject = program.subjects.find(({ id }) => id === data.of);
    const account = readAccount(data, { file, path }, program, reading);
    if (subject === undefined || account === undefined) continue;
    const fields = readSlots(rawFields(data, subject, { file, path }, reading), reading);
    byAccount.set(account, [...(byAccount.get(account) ?? []), { id: data.id, subject: subject.id, fields }]);
  }
  return { members: byAccount, findings };
}

interface At {
  readonly file: string;
  readonly path: Path;
}

function readAccount(data: SampleMember, { file, path }: At, program: Program, reading: Reading): string | undefined {
  const type = accountKeyType(program);
  if (type === undefined) return undefined;
  const slot = { id: 'account', title: 'Account', type };
  const values = readSlots([{ slot, raw: data.account, place: valueAt(file, [...path, 'account']) }], reading);
  return keyOfValue(program, values.get(slot.id));
}

function rawFields(
  data: SampleMember,
  { title, fields, derived }: MemberSubject,
  { file, path }: At,
  { whose, report }: Reading,
): readonly RawValue[] {
  return Object.entries(data.fields).flatMap(([id, raw]) => {
    const at = [...path, 'fields', id];
    const slot = fields.find((field) => field.id === id);
    if (slot !== undefined) return [{ slot, raw, place: valueAt(file, at) }];
    const isDerived = derived.some((field) => field.id === id);
    const message = isDerived
      ? `${id} of ${whose} is derived from other fields and cannot be given.`
      : `${id} is no field of ${title}, which ${whose} is.`;
    report(findingOf(isDerived ? dataRules.derivedField : OTHER_SUBJECT, { message, place: keyAt(file, at) }));
    return [];
  });
}
