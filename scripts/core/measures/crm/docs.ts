/** What the files of CRM tables have to hold, for people: made from what they are read by. */
import type { FieldType } from '../../conditions/value.ts';
import { CRM_KEYS, type CrmColumn, type CrmColumns } from './columns.ts';
import { CRM_TABLES, type CrmTable } from './relations.ts';

export interface CrmTableDocs {
  readonly table: CrmTable;
  /** One sentence. */
  readonly holds: string;
  /** Columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly columns: readonly CrmColumnDocs[];
}

export interface CrmColumnDocs {
  readonly name: string;
  readonly type: string;
  readonly holds: string;
  /** The file is refused without the column. */
  readonly isNeeded: boolean;
}

const HOLDS: Readonly<Record<CrmTable, string>> = {
  people: 'Everybody known, a row for each, with the fields of the dictionary as they are today.',
  accounts: 'The companies people work for; a person has the fields of the account where its own are missing.',
  events: 'What people did, as the signals of the agreement.',
  'stage-history': 'Who entered which stage when, who was refused and why, and what was set by hand.',
  activities: 'What was done for people, by whom, and when it took place.',
  opportunities: 'What may be sold, has been, or has been lost.',
  'contact-roles': 'Who takes part in which opportunity.',
  identities: 'Which record of which system is of which person; nothing is matched by guessing.',
  spend: 'What sales and marketing have spent, day by day.',
};

export function crmTableDocs(columns: CrmColumns): readonly CrmTableDocs[] {
  return CRM_TABLES.map((table) => ({
    table,
    holds: HOLDS[table],
    key: CRM_KEYS[table],
    columns: columns[table].map(columnDocs),
  }));
}

function columnDocs({ name, type, holds, need }: CrmColumn): CrmColumnDocs {
  return { name, type: typeWords(type), holds, isNeeded: need !== undefined };
}

function typeWords(type: FieldType): string {
  switch (type.is) {
    case 'choice':
      return `one of ${type.values.map(({ id }) => id).join(', ')}`;
    case 'list':
      return `list, with semicolons between its members${type.of.is === 'choice' ? `: ${type.of.values.map(({ id }) => id).join(', ')}` : ''}`;
    case 'number':
      return type.decimals === 0 ? 'whole number' : `number with up to ${type.decimals} decimals`;
    case 'money':
      return `amount in ${type.currency}`;
    default:
      return WORDS[type.is];
  }
}

const WORDS = {
  text: 'text',
  email: 'e-mail address',
  domain: 'domain',
  url: 'web address',
  country: 'country, by its code or English name',
  'yes-no': 'yes or no',
  date: 'date, such as 2026-10-01',
  instant: 'date and time with its zone, such as 2026-10-01T09:30:00Z',
} as const;
