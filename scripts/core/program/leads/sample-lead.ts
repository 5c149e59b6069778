/** Reads a sample lead of a policy; what is wrong with it is reported at the very key or value. */
import type { Definition } from '../../agreement/agreement.ts';
import { parseDate } from '../../conditions/date.ts';
import { parseInstant } from '../../conditions/instant.ts';
import { OTHER_SUBJECT } from '../../conditions/rules.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { keyAt, nodeAt, type Place, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type { SampleEvent, Lead as SampleLead, SampleRecord } from '../../schema/policies.generated.ts';
import type { Lead, LeadEvent, LeadRecord } from '../lead.ts';
import type { Program } from '../program.ts';
import { breachFindings } from './breach-findings.ts';
import { dataRules } from './data-rules.ts';
import { historyOf } from './history.ts';
import { type RawValue, type Reading, readSlots } from './read-slots.ts';

export interface ReadLead {
  readonly lead: Lead;
  readonly findings: readonly Finding[];
}

/** The definition has to fit its schema; references that lead nowhere are passed over in silence. */
export function readSampleLead(definition: Definition, program: Program): ReadLead {
  const findings: Finding[] = [];
  const reading: Reading = {
    whose: `lead ${definition.id}`,
    severity: 'error',
    report: (finding) => findings.push(finding),
  };
  const written: unknown = definition.data;
  const data = written as SampleLead;
  const fields = readSlots(rawFields(definition, data, program, reading), reading);
  const placed = data.events === 'unknown' ? undefined : readEvents(definition, data.events ?? [], program, reading);
  const events = placed?.map(({ event }) => event);
  const given = data.records === 'unknown' ? undefined : (data.records ?? []).map(readRecord);
  const history = historyOf(program, events ?? []);
  for (const { event, place } of placed ?? []) {
    if (!history.unplaced.includes(event)) continue;
    const message = `A change of stage of ${reading.whose} names no stage of the lifecycle.`;
    reading.report(findingOf(dataRules.unknownStage, { message, place, severity: reading.severity }));
  }
  const records = withHistory(given, history.records);
  const at = nodeAt(definition.policy.file, [...definition.path, 'records']);
  const own = (record: LeadRecord): Place => {
    const index = given?.indexOf(record) ?? -1;
    if (index >= 0) return nodeAt(definition.policy.file, [...at.path, index]);
    return placed?.find(({ event }) => event === history.toldBy.get(record))?.place ?? at;
  };
  const lead: Lead = {
    id: definition.id,
    fields,
    ...(events === undefined ? {} : { events }),
    ...(records === undefined ? {} : { records }),
  };
  return { lead, findings: [...findings, ...breachFindings(program, [lead], own)] };
}

function rawFields(
  { policy, path }: Definition,
  data: SampleLead,
  program: Program,
  reading: Reading,
): readonly RawValue[] {
  return Object.entries(data.fields).flatMap(([id, raw]) => {
    const at = [...path, 'fields', id];
    const derived = program.steps.find((step) => step.step === 'field' && step.id === id);
    if (derived !== undefined) {
      const message = `${derived.title} of ${reading.whose} is derived from other fields and cannot be given.`;
      reading.report(findingOf(dataRules.derivedField, { message, place: keyAt(policy.file, at) }));
    }
    const owner = program.subjects.find(({ fields, derived: own }) =>
      [...fields, ...own].some((field) => field.id === id),
    );
    if (owner !== undefined) {
      const message = `${id} is a field of ${owner.title}, so ${reading.whose} cannot have it.`;
      reading.report(findingOf(OTHER_SUBJECT, { message, place: keyAt(policy.file, at) }));
    }
    const slot = program.fields.find((field) => field.id === id);
    return slot === undefined ? [] : [{ slot, raw, place: valueAt(policy.file, at) }];
  });
}

function readEvents(
  definition: Definition,
  events: readonly SampleEvent[],
  program: Program,
  reading: Reading,
): readonly { readonly event: LeadEvent; readonly place: Place }[] {
  return events.flatMap((event, place) => {
    const signal = program.signals.find(({ id }) => id === event.signal);
    const at = parseInstant(event.at);
    if (signal === undefined || at === undefined) return [];
    const { signal: _signal, at: _at, id, ...given } = event;
    const raws = Object.entries(given).flatMap(([name, raw]): readonly RawValue[] => {
      const path = [...definition.path, 'events', place, name];
      const slot = signal.properties.find((property) => property.id === name);
      if (slot !== undefined) return [{ slot, raw, place: valueAt(definition.policy.file, path) }];
      const meant = didYouMean(
        name,
        signal.properties.map((property) => property.id),
      );
      const message = `${signal.title} has no property "${name}".`;
      const where = keyAt(definition.policy.file, path);
      reading.report(
        findingOf(dataRules.unknownProperty, {
          message,
          place: where,
          ...(meant === undefined ? {} : { didYouMean: meant }),
        }),
      );
      return [];
    });
    const properties = readSlots(raws, reading);
    return [
      {
        event: { id: id ?? `event ${place + 1}`, signal: signal.id, at, properties },
        place: nodeAt(definition.policy.file, [...definition.path, 'events', place]),
      },
    ];
  });
}

function readRecord(written: SampleRecord): LeadRecord {
  // The schema has checked the instant; one that is none would never have happened.
  const at = parseInstant(written.at) ?? Number.POSITIVE_INFINITY;
  const { role, reason } = written;
  const base = { at, ...(role === undefined ? {} : { role }), ...(reason === undefined ? {} : { reason }) };
  if ('rejected' in written) return { what: 'rejected', stage: written.rejected, ...base };
  if ('entered' in written)
    return { what: 'entered', stage: written.entered, ...base, evidence: written.evidence ?? [] };
  const validUntil = written.valid_until === undefined ? undefined : parseDate(written.valid_until);
  return { what: 'override', stage: written.override, ...base, ...(validUntil === undefined ? {} : { validUntil }) };
}

/** History adds to the records given; alone it is records too, where there is any. */
function withHistory(
  given: readonly LeadRecord[] | undefined,
  history: readonly LeadRecord[],
): readonly LeadRecord[] | undefined {
  return given === undefined && history.length === 0 ? undefined : [...(given ?? []), ...history];
}
