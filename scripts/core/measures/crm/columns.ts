/**
 * The columns of a file of each CRM table, with the type that their text is read by. A file is named for its
 * table and a column for what it becomes; the types are those of the dictionary, so a value that a lead may
 * have is read here as it is read there, and one that it may not have is refused here as well.
 */
import type { ChoiceType, FieldType } from '../../conditions/value.ts';
import type { Program } from '../../program/program.ts';
import { propertyColumn } from '../../program/to-sql/relations.ts';
import { CRM_TABLES, type CrmTable, crmRelations } from './relations.ts';

export interface CrmColumn {
  /** In the relation. */
  readonly name: string;
  /** In a file; the first that is there counts. */
  readonly headers: readonly string[];
  readonly type: FieldType;
  /** For people, within a sentence. */
  readonly holds: string;
  /** `row`: a row without it says nothing. `column`: it has to be in the file, and may be blank. */
  readonly need?: 'row' | 'column';
  /** What it is the code of; values that mean nothing are counted. */
  readonly code?: Code;
  /** Kind of record for which it is any text. */
  readonly freeFor?: string;
  /** Signal of which it is a property. */
  readonly of?: string;
  /** A field of the dictionary. */
  readonly isField?: true;
  /** Its values are left out of messages. */
  readonly personal?: boolean;
  /** Where it is blank, or not there, the number of the row stands in for it. */
  readonly isRowId?: true;
}

export type Code = 'stage' | 'signal' | 'reason' | 'criterion' | 'activity' | 'kind of record' | 'outcome';

/** An activity by the names it goes by. */
export interface ActivityNames {
  readonly id: string;
  readonly title: string;
  readonly also: readonly string[];
}

export type CrmColumns = Readonly<Record<CrmTable, readonly CrmColumn[]>>;

export function crmColumns(program: Program, activities: readonly ActivityNames[], money: FieldType): CrmColumns {
  const { lifecycle, signals, fields } = program;
  const relations = crmRelations(program);
  const codes: Readonly<Record<string, FieldType>> = {
    stage: choiceOf([...lifecycle.stages, ...SIDES]),
    signal: choiceOf(signals),
    reason: choiceOf(lifecycle.reasons),
    what: choiceOf(['entered', 'rejected', 'override'].map((id) => ({ id, title: id }))),
    outcome: choiceOf(['open', 'won', 'lost'].map((id) => ({ id, title: id }))),
    type: choiceOf(activities),
    evidence: { is: 'list', of: choiceOf(lifecycle.criteria) },
  };
  const typeOf = (name: string): FieldType => codes[name] ?? typeByName(name, money);
  const ofFields = fields.map(({ id, title, type, personal }) => ({
    name: id,
    headers: [id],
    type,
    holds: title,
    isField: true as const,
    ...(personal === true ? { personal } : {}),
  }));
  const ofProperties = signals.flatMap((signal) =>
    signal.properties.map(({ id, title, type }) => ({
      name: propertyColumn(signal.id, id),
      headers: [propertyColumn(signal.id, id), id],
      type,
      holds: title,
      of: signal.id,
    })),
  );
  const columnsOf = (table: CrmTable): readonly CrmColumn[] => [
    ...relations[table].columns
      .filter(({ name }) => !name.includes('.'))
      .map(({ name, holds }) => ({ name, headers: [name], type: typeOf(name), holds, ...FACTS[table]?.[name] })),
    ...(table === 'people' || table === 'accounts' ? ofFields : []),
    ...(table === 'events' ? ofProperties : []),
  ];
  return Object.fromEntries(CRM_TABLES.map((table) => [table, columnsOf(table)])) as CrmColumns;
}

/** Places beside the path, as records name them. */
const SIDES = [
  { id: 'recycled', title: 'Recycled' },
  { id: 'disqualified', title: 'Disqualified' },
];

const ROW = { need: 'row' } as const;
const ID = { isRowId: true } as const;

const FACTS: Partial<Readonly<Record<CrmTable, Readonly<Record<string, Partial<CrmColumn>>>>>> = {
  people: { person: ROW },
  accounts: { account: ROW },
  events: { event: ID, person: ROW, signal: { ...ROW, code: 'signal' }, at: ROW },
  'stage-history': {
    record: ID,
    person: ROW,
    what: { ...ROW, code: 'kind of record' },
    stage: { ...ROW, code: 'stage' },
    at: ROW,
    reason: { code: 'reason', freeFor: 'override' },
    evidence: { code: 'criterion' },
  },
  activities: { activity: ID, person: ROW, type: { ...ROW, code: 'activity' }, at: ROW },
  opportunities: { opportunity: ROW, outcome: { need: 'column', code: 'outcome' } },
  'contact-roles': { opportunity: ROW, person: ROW },
  identities: { record: ROW, person: { need: 'column' } },
  spend: { day: ROW, amount: ROW },
};

/** Columns whose values tell rows of a table apart; without any, each row counts. */
export const CRM_KEYS: Readonly<Record<CrmTable, readonly string[]>> = {
  people: ['person'],
  accounts: ['account'],
  events: ['person', 'event'],
  'stage-history': ['record'],
  activities: ['activity'],
  opportunities: ['opportunity'],
  'contact-roles': ['opportunity', 'person'],
  identities: ['source', 'record', 'person'],
  spend: [],
};

function typeByName(name: string, money: FieldType): FieldType {
  if (name === 'at' || name.endsWith('_at')) return { is: 'instant' };
  if (name === 'day' || name === 'valid_until') return { is: 'date' };
  if (name === 'amount') return money;
  if (name === 'minutes') return { is: 'number', decimals: 0 };
  return name === 'is_primary' ? { is: 'yes-no' } : { is: 'text' };
}

function choiceOf(
  all: readonly { readonly id: string; readonly title: string; readonly also?: readonly string[] }[],
): ChoiceType {
  return { is: 'choice', ordered: false, values: all.map(({ id, title, also }) => ({ id, title, also: also ?? [] })) };
}
