/** Typed leads as the rows of the relations a compiled program reads, whoever stores or writes them. */
import type { Value } from '../../conditions/value.ts';
import { accountKeyOf, accountValueOf } from '../account-key.ts';
import type { Moment } from '../interpret/past.ts';
import type { Lead, LeadRecord, Member } from '../lead.ts';
import { oneEventPerInstant } from '../leads/event-ties.ts';
import type { Program } from '../program.ts';
import { propertyColumn, type Relation, type Relations } from './relations.ts';

/** Values in the order of the columns; whole numbers for all numbers. */
export type RelationRow = readonly (Value | undefined)[];

export interface FilledRelation {
  readonly relation: Relation;
  readonly rows: Iterable<RelationRow>;
}

export function relationRows(
  program: Program,
  relations: Relations,
  leads: readonly Lead[],
  { asOf, asOfDate }: Moment,
): readonly FilledRelation[] {
  return [
    { relation: relations.leads, rows: leadRows(program, leads, relations.leads) },
    { relation: relations.events, rows: eventRows(program, leads, relations.events) },
    { relation: relations.records, rows: recordRows(leads) },
    ...(relations.members === undefined
      ? []
      : [{ relation: relations.members, rows: memberRows(program, leads, relations.members) }]),
    { relation: relations.run, rows: [[asOf, asOfDate]] },
  ];
}

function* leadRows({ fields }: Program, leads: readonly Lead[], { columns }: Relation): Iterable<RelationRow> {
  const hasMembers = columns.some(({ name }) => name === 'has_members');
  for (const { id, fields: values, events, records, members } of leads) {
    const own = fields.map((field) => composed(values.get(field.id)));
    const brings = [events !== undefined, records !== undefined, ...(hasMembers ? [members !== undefined] : [])];
    yield [id, ...own, ...brings];
  }
}

/** Each once, under the value that tells its account apart. */
function* memberRows(program: Program, leads: readonly Lead[], relation: Relation): Iterable<RelationRow> {
  const seen = new Set<string>();
  for (const lead of leads) {
    const account = accountKeyOf(program, lead);
    for (const member of account === undefined ? [] : (lead.members ?? [])) {
      const key = JSON.stringify([account, member.subject, member.id]);
      if (seen.has(key)) continue;
      seen.add(key);
      yield memberRow(accountValueOf(program, lead), member, relation);
    }
  }
}

/** Under the value that tells its account apart. */
export function memberRow(
  account: Value | undefined,
  { id, subject, fields }: Member,
  { columns }: Relation,
): RelationRow {
  return [id, subject, composed(account), ...columns.slice(3).map(({ name }) => composed(fields.get(name)))];
}

function* eventRows(program: Program, leads: readonly Lead[], { columns }: Relation): Iterable<RelationRow> {
  const names = columns.slice(4).map(({ name }) => name);
  /** For each signal the property in each of the columns, where it has one there. */
  const slots = new Map(
    program.signals.map(({ id, properties }) => {
      const own = new Map(properties.map((property) => [propertyColumn(id, property.id), property.id]));
      return [id, names.map((name) => own.get(name))] as const;
    }),
  );
  for (const lead of leads) {
    for (const { id, signal, at, properties } of oneEventPerInstant(program, lead)) {
      const own = slots.get(signal) ?? [];
      const values = own.map((property) => (property === undefined ? undefined : composed(properties.get(property))));
      yield [lead.id, id, signal, at, ...values];
    }
  }
}

function* recordRows(leads: readonly Lead[]): Iterable<RelationRow> {
  for (const { id, records } of leads) for (const record of records ?? []) yield recordRow(id, record);
}

function recordRow(lead: string, record: LeadRecord): RelationRow {
  const { what, stage, at, role, reason } = record;
  const evidence = record.what === 'entered' ? record.evidence : [];
  const validUntil = record.what === 'override' ? record.validUntil : undefined;
  return [lead, what, stage, at, role, reason, evidence, validUntil];
}

/** Composed here as `fold` does it, by the newest tables of Unicode; the engine's own are older. */
function composed(value: Value | undefined): Value | undefined {
  if (typeof value === 'string') return value.normalize('NFC');
  return typeof value === 'object' ? value.map((member) => member.normalize('NFC')) : value;
}
