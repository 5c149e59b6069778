/**
 * The CRM tables that everything measured is counted from: six tables and what links them, with typed columns.
 * Whatever layout a company's exports have, they are read into these before anything is measured. Instants
 * are epoch milliseconds, days whole days since 1970-01-01, amounts minor units of the company's currency;
 * fields of people, and properties of events, stand in columns named by their ids, as in the relations judging reads.
 */
import type { Program } from '../../program/program.ts';
import { type Relation, type RelationColumn, relationsOf } from '../../program/to-sql/relations.ts';
import type { Shape } from '../../sql/dialect.ts';

/** Ids of the tables; a file of plain exports has such a name. */
export const CRM_TABLES = [
  'people',
  'accounts',
  'events',
  'stage-history',
  'activities',
  'opportunities',
  'contact-roles',
  'identities',
  'spend',
] as const;

export type CrmTable = (typeof CRM_TABLES)[number];

/** Name of the relation a table is in while it is measured: `crm_stage_history`. */
export function relationName(table: CrmTable): string {
  return `crm_${table.replaceAll('-', '_')}`;
}

export function crmRelations(program: Program): Readonly<Record<CrmTable, Relation>> {
  const { leads, events } = relationsOf(program);
  const fields = leads.columns.filter(({ name }) => name.includes('.'));
  const properties = events.columns.filter(({ name }) => name.includes('.'));
  const relation = (table: CrmTable, columns: readonly RelationColumn[]): Relation => ({
    name: relationName(table),
    columns,
  });
  return {
    people: relation('people', [...PEOPLE, ...fields]),
    accounts: relation('accounts', [...ACCOUNTS, ...fields]),
    events: relation('events', [...EVENTS, ...properties]),
    'stage-history': relation('stage-history', STAGE_HISTORY),
    activities: relation('activities', ACTIVITIES),
    opportunities: relation('opportunities', OPPORTUNITIES),
    'contact-roles': relation('contact-roles', CONTACT_ROLES),
    identities: relation('identities', IDENTITIES),
    spend: relation('spend', SPEND),
  };
}

const PEOPLE = [
  column('person', 'text', 'id of the person, one row for each; a lead that became a contact is one person'),
  column('account', 'text', 'id of the account the person works for'),
  column('owner', 'text', 'id of who owns the record; never shown'),
  column('created_at', 'whole', 'when the person became known'),
];

const ACCOUNTS = [
  column('account', 'text', 'id of the account, one row for each'),
  column('owner', 'text', 'id of who owns the account; never shown'),
];

const EVENTS = [
  column('event', 'text', 'id of the event; the same id of a person twice is one event'),
  column('person', 'text', 'id of the person'),
  column('signal', 'text', 'id of the signal'),
  column('at', 'whole', 'when it happened'),
];

const STAGE_HISTORY = [
  column('record', 'text', 'id of the record, one row for each'),
  column('person', 'text', 'id of the person'),
  column('what', 'text', "'entered', 'rejected' or 'override'"),
  column('stage', 'text', 'id of the stage entered, or refused'),
  column('at', 'whole', 'when'),
  column('role', 'text', 'role of who decided, for decisions of people'),
  column('reason', 'text', 'reason code'),
  column('evidence', 'text-list', 'criteria recorded with an entry'),
  column('valid_until', 'whole', 'last day of an override'),
  column('workflow', 'text', 'id of the rule or workflow of the CRM that made the change'),
  column('opportunity', 'text', 'id of the opportunity the record is about, where it is about one'),
];

const ACTIVITIES = [
  column('activity', 'text', 'id of what was done, one row for each'),
  column('person', 'text', 'for whom'),
  column('type', 'text', 'id of the activity in the policy on service levels'),
  column('at', 'whole', 'when it took place'),
  column('logged_at', 'whole', 'when it was written down'),
  column('owner', 'text', 'id of who did it; never shown'),
  column('minutes', 'whole', 'how long it took'),
];

const OPPORTUNITIES = [
  column('opportunity', 'text', 'id of the opportunity, one row for each'),
  column('account', 'text', 'id of the account'),
  column('owner', 'text', 'id of who owns it; never shown'),
  column('opened_at', 'whole', 'when it was opened'),
  column('closed_at', 'whole', 'when it was won or lost'),
  column('outcome', 'text', "'open', 'won' or 'lost'"),
  column('amount', 'whole', 'worth of the first year'),
];

const CONTACT_ROLES = [
  column('opportunity', 'text', 'id of the opportunity'),
  column('person', 'text', 'id of a person who takes part in it'),
  column('role', 'text', 'part the person plays, as the CRM calls it'),
  column('is_primary', 'boolean', 'the one whose history the opportunity belongs to'),
];

const IDENTITIES = [
  column('source', 'text', 'id of the system'),
  column('record', 'text', 'id of a record there'),
  column('person', 'text', 'the person it is about; empty where nobody knows, several rows where it may be several'),
];

const SPEND = [
  column('day', 'whole', 'day it was spent on'),
  column('amount', 'whole', 'what was spent by sales and marketing, without salaries'),
  column('programme', 'text', 'id of the programme it was spent on, where there is one'),
];

function column(name: string, shape: Shape, holds: string): RelationColumn {
  return { name, shape, holds };
}
