/**
 * The relations a statement reads, as the warehouse has to offer them: leads, events and records with
 * typed columns, and one row that says when it is. Columns of fields and properties are named by
 * their ids; a dot in each keeps them apart from the fixed ones.
 */
import type { FieldType } from '../../conditions/value.ts';
import type { Shape } from '../../sql/dialect.ts';
import type { Program } from '../program.ts';
import { usesMembers } from '../strata.ts';

export interface Relation {
  readonly name: string;
  readonly columns: readonly RelationColumn[];
}

export interface RelationColumn {
  readonly name: string;
  readonly shape: Shape;
  /** What stands in it, for people. */
  readonly holds: string;
}

export interface Relations {
  readonly leads: Relation;
  readonly events: Relation;
  readonly records: Relation;
  /** Where verdicts ask about anything but people. */
  readonly members?: Relation;
  readonly run: Relation;
}

export const LEADS = 'lockstep_leads';
export const EVENTS = 'lockstep_events';
export const RECORDS = 'lockstep_records';
export const MEMBERS = 'lockstep_members';
export const RUN = 'lockstep_run';

export function relationsOf(program: Program): Relations {
  const own = usesMembers(program) ? { members: members(program) } : {};
  return { leads: leads(program), events: events(program), records: RECORD_RELATION, ...own, run: RUN_RELATION };
}

export function propertyColumn(signal: string, property: string): string {
  return `${signal}.${property}`;
}

/** Numbers, dates and instants are whole numbers in the units of `conditions/value.ts`. */
function shapeOf(type: FieldType): Shape {
  switch (type.is) {
    case 'number':
    case 'money':
    case 'date':
    case 'instant':
      return 'whole';
    case 'yes-no':
      return 'boolean';
    case 'list':
      return 'text-list';
    default:
      return 'text';
  }
}

function leads(program: Program): Relation {
  const { fields } = program;
  const hasMembers = column('has_members', 'boolean', 'false if nothing tells what its account has beside people');
  return {
    name: LEADS,
    columns: [
      column('lead', 'text', 'id of the lead, one row for each'),
      ...fields.map(({ id, title, type }) => column(id, shapeOf(type), `${title}, ${unitOf(type)}`)),
      column('has_events', 'boolean', 'false if the lead came without any source of events'),
      column('has_records', 'boolean', 'false if the lead came without records of stages and decisions'),
      ...(usesMembers(program) ? [hasMembers] : []),
    ],
  };
}

function members({ account, subjects }: Program): Relation {
  const fields = subjects.flatMap((subject) =>
    subject.fields.map(({ id, title, type }) =>
      column(id, shapeOf(type), `${subject.title}: ${title}, ${unitOf(type)}`),
    ),
  );
  return {
    name: MEMBERS,
    columns: [
      column('member', 'text', 'id of the member, one row for each of a subject'),
      column('subject', 'text', 'id of the subject'),
      column('account', 'text', `account it belongs to, by ${account?.key ?? 'its key'} of the leads`),
      ...fields,
    ],
  };
}

function events({ signals }: Program): Relation {
  const properties = signals.flatMap((signal) =>
    signal.properties.map(({ id, title, type }) =>
      column(propertyColumn(signal.id, id), shapeOf(type), `${signal.title}: ${title}, ${unitOf(type)}`),
    ),
  );
  return {
    name: EVENTS,
    columns: [
      column('lead', 'text', 'id of the lead'),
      column('id', 'text', 'id of the event, the same id twice is one event'),
      column('signal', 'text', 'id of the signal'),
      column('at', 'whole', 'when it happened, epoch milliseconds'),
      ...properties,
    ],
  };
}

const RECORD_RELATION: Relation = {
  name: RECORDS,
  columns: [
    column('lead', 'text', 'id of the lead'),
    column('what', 'text', "'entered', 'rejected' or 'override'"),
    column('stage', 'text', 'id of the stage'),
    column('at', 'whole', 'epoch milliseconds'),
    column('role', 'text', 'role of who decided'),
    column('reason', 'text', 'reason code'),
    column('evidence', 'text-list', 'criteria recorded with an entry'),
    column('valid_until', 'whole', 'last day of an override, days since 1970-01-01'),
  ],
};

const RUN_RELATION: Relation = {
  name: RUN,
  columns: [
    column('as_of_ms', 'whole', 'instant of judging, epoch milliseconds'),
    column('as_of_date', 'whole', "the day that is in the company's zone, days since 1970-01-01"),
  ],
};

function column(name: string, shape: Shape, holds: string): RelationColumn {
  return { name, shape, holds };
}

function unitOf(type: FieldType): string {
  switch (type.is) {
    case 'number':
      return type.decimals === 0 ? 'whole number' : `number times ${10 ** type.decimals}`;
    case 'money':
      return `${type.currency} times ${10 ** type.decimals}`;
    case 'date':
      return 'days since 1970-01-01';
    case 'instant':
      return 'epoch milliseconds';
    case 'list':
      return `list of ${type.of.is}`;
    default:
      return type.is;
  }
}
