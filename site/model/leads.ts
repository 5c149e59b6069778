/** Sample leads as their pages tell them. Values of personal fields are left out, here as everywhere. */
import type { Definition } from '#core/agreement/agreement.ts';
import { formatInstantForPeople, formatValue } from '#core/program/english/format.ts';
import type { Trace } from '#core/program/explanation.ts';
import type { LeadEvent, LeadRecord } from '#core/program/lead.ts';
import type { JudgedSample } from '#core/program/samples.ts';
import { linkOf, type Named } from './definitions.ts';
import { program, samples } from './examination.ts';
import { partyOf } from './parties.ts';

export function sampleOf(definition: Definition): JudgedSample | undefined {
  return samples.find((sample) => sample.definition === definition);
}

export function stageTitle(stage: string | undefined): string {
  return stage === undefined ? 'No stage' : linkOf('stage', stage).title;
}

export interface KnownValue {
  readonly field: { readonly title: string; readonly href?: string };
  readonly text: string;
  readonly personal: boolean;
}

export function knownValues({ lead, program: judgedBy }: JudgedSample): readonly KnownValue[] {
  return judgedBy.fields.flatMap(({ id, type, personal }) => {
    const value = lead.fields.get(id);
    if (value === undefined) return [];
    const text = personal ? 'known, not shown' : formatValue(type, value);
    return [{ field: linkOf('field', id), text, personal }];
  });
}

export interface Happening {
  readonly at: number;
  readonly when: string;
  readonly what: string;
  readonly link: { readonly title: string; readonly href?: string };
  readonly details: readonly string[];
}

/** Events and records in one line of time, newest first. */
export function historyOf({ lead }: JudgedSample): readonly Happening[] {
  const events = (lead.events ?? []).map(eventHappening);
  const records = (lead.records ?? []).map(recordHappening);
  return [...events, ...records].sort((one, other) => other.at - one.at);
}

function eventHappening({ at, signal, properties }: LeadEvent): Happening {
  const known = program?.signals.find(({ id }) => id === signal);
  const details = (known?.properties ?? []).flatMap(({ id, title, type }) => {
    const value = properties.get(id);
    return value === undefined ? [] : [`${title}: ${formatValue(type, value)}`];
  });
  return { at, when: formatInstantForPeople(at), what: '', link: linkOf('signal', signal), details };
}

function recordHappening(record: LeadRecord): Happening {
  const words = { entered: 'Entered', rejected: 'Refused', override: 'Set by hand to' };
  const { at, what, role, reason, stage } = record;
  const evidence = what === 'entered' ? record.evidence : [];
  const details = [
    ...(role === undefined ? [] : [`by the ${partyOf(role).title.toLocaleLowerCase('en')}`]),
    ...(reason === undefined ? [] : [`reason: ${linkOf('reason', reason).title}`]),
    ...(evidence.length === 0 ? [] : [`evidence: ${evidence.map((id) => linkOf('criterion', id).title).join(', ')}`]),
  ];
  return { at, when: formatInstantForPeople(at), what: words[what], link: linkOf('stage', stage), details };
}

export interface TraceRow {
  readonly trace: Trace;
  readonly depth: number;
}

/** A trace as rows of a decision table, in the order in which it is read. */
export function rowsOf(trace: Trace, depth = 0): readonly TraceRow[] {
  return [{ trace, depth }, ...trace.parts.flatMap((part) => rowsOf(part, depth + 1))];
}

/** Fields that would have to be known, with what hangs on each. */
export function unknownsOf({
  explanation,
}: JudgedSample): readonly { readonly field: Named | { readonly title: string }; readonly points: number }[] {
  return explanation.unknowns.map(({ field, hangingPoints }) => ({
    field: linkOf('field', field),
    points: hangingPoints,
  }));
}
