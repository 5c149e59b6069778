/**
 * Records that break what the lifecycle declares: moves between stages that are not allowed, roles that
 * may not, reasons that a stage does not list. Judging takes records as they are, for the system of
 * record is what both teams work in; what is wrong with them is reported beside the verdict.
 */
import type { CheckRule } from '../../diagnostics/rule.ts';
import type { LeadRecord } from '../lead.ts';
import { isAllowed } from '../moves.ts';
import type { Program, ProgramLifecycle, Transition } from '../program.ts';
import { dataRules } from './data-rules.ts';

export interface Breach {
  readonly rule: CheckRule;
  readonly record: LeadRecord;
  /** What it is, to go on after "lead kim": `moved from sql to mql`. */
  readonly what: string;
}

/** In the order given; records of one lead, oldest first. */
export function breachesIn({ lifecycle }: Program, records: readonly LeadRecord[]): readonly Breach[] {
  return [...moveBreaches(lifecycle, records), ...records.flatMap((record) => roleBreaches(lifecycle, record))];
}

function moveBreaches(lifecycle: ProgramLifecycle, records: readonly LeadRecord[]): readonly Breach[] {
  const breaches: Breach[] = [];
  const been = new Set<string>();
  let from: string | undefined;
  for (const record of records) {
    if (record.what === 'rejected') continue;
    const { stage: to } = record;
    const rule = record.what === 'entered' ? brokenBy(lifecycle, { from, to }, record, been) : undefined;
    if (rule !== undefined) {
      const what = from === undefined ? `began at ${to}` : `moved from ${from} to ${to}`;
      const who = rule === dataRules.roleMayNot ? `, by ${record.role ?? 'nobody'}` : '';
      breaches.push({ rule, record, what: `${what}${who}` });
    }
    been.add(to);
    from = to;
  }
  return breaches;
}

/** Staying where one is is no move. */
function brokenBy(
  lifecycle: ProgramLifecycle,
  { from, to }: { readonly from: string | undefined; readonly to: string },
  { role }: LeadRecord,
  been: ReadonlySet<string>,
): CheckRule | undefined {
  if (from === to) return undefined;
  const declared = lifecycle.transitions.find((transition) => transition.from === from && transition.to === to);
  if (declared !== undefined) return mayMake(declared, role) ? undefined : dataRules.roleMayNot;
  return isAllowed(lifecycle, from, to, been) ? undefined : dataRules.moveNotAllowed;
}

function mayMake({ may }: Transition, role: string | undefined): boolean {
  return may === undefined || role === undefined || may.includes(role);
}

function roleBreaches({ stages, reasons }: ProgramLifecycle, record: LeadRecord): readonly Breach[] {
  const stage = stages.find(({ id }) => id === record.stage);
  const { role, what } = record;
  if (what === 'entered' && stage !== undefined && stage.gate === undefined && role !== undefined) {
    const may = stage.decidedBy.includes(role);
    return may ? [] : [{ rule: dataRules.roleMayNot, record, what: `was moved to ${record.stage} by ${role}` }];
  }
  if (what !== 'rejected' || record.reason === undefined) return [];
  const { reason } = record;
  const listed = stage === undefined || stage.rejectsWith.length === 0 || stage.rejectsWith.includes(reason);
  const may = reasons.find(({ id }) => id === reason)?.may;
  return [
    ...(listed
      ? []
      : [{ rule: dataRules.reasonNotListed, record, what: `was rejected as ${record.stage} with ${reason}` }]),
    ...(may === undefined || role === undefined || may.includes(role)
      ? []
      : [{ rule: dataRules.roleMayNot, record, what: `was rejected with ${reason} by ${role}` }]),
  ];
}
