/** What the header of a file of a CRM table lacks, and what it has that is not read. */
import { listedShortly } from '../../conditions/phrase.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import { dataRules } from '../../program/leads/data-rules.ts';
import { columnNamed, type RowFile, rowPlace } from '../../program/leads/rows/header.ts';
import type { CrmColumn } from './columns.ts';

/** What systems usually call a column; only ever a suggestion. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  person: ['contact_id', 'lead_id', 'person_id', 'contact', 'lead', 'who_id', 'id'],
  account: ['account_id', 'company_id', 'company', 'id'],
  opportunity: ['opportunity_id', 'deal_id', 'deal', 'id'],
  record: ['record_id', 'contact_id', 'lead_id', 'id'],
  at: ['timestamp', 'occurred_at', 'date', 'time', 'created_at', 'created_date'],
  signal: ['event_type', 'event_name', 'type'],
  type: ['activity_type', 'subject', 'engagement_type'],
  stage: ['stage_name', 'to_stage', 'lifecycle_stage', 'status'],
  what: ['kind', 'change', 'action'],
  outcome: ['status', 'stage', 'is_won'],
  day: ['date', 'spent_on'],
  amount: ['cost', 'spend', 'value'],
};

export function headerFindings(columns: readonly CrmColumn[], file: RowFile): readonly Finding[] {
  return [...missing(columns, file), ...unread(columns, file)];
}

function missing(columns: readonly CrmColumn[], file: RowFile): readonly Finding[] {
  return columns.flatMap((column) => {
    if (column.need === undefined || columnNamed(file, column.headers) !== undefined) return [];
    const { name, holds } = column;
    const meant = USUAL[name]?.find((usual) => file.header.includes(usual)) ?? didYouMean(name, file.header);
    const rename = meant === undefined ? `add the column "${name}"` : `call "${meant}" "${name}", if it is that`;
    const message = `${file.file} has no column "${name}" (${holds}): ${rename}.`;
    const suggested = meant === undefined ? {} : { didYouMean: meant };
    return [findingOf(dataRules.missingColumn, { message, place: rowPlace(file, 0), ...suggested })];
  });
}

/** Slips one by one; what merely stands there beside, in one sentence. */
function unread(columns: readonly CrmColumn[], file: RowFile): readonly Finding[] {
  const known = columns.flatMap(({ headers }) => headers);
  const others = file.header.flatMap((name, position) => (known.includes(name) ? [] : [{ name, position }]));
  const slips = others.filter(({ name }) => didYouMean(name, known) !== undefined);
  const rest = others.filter((one) => !slips.includes(one)).map(({ name }) => `"${name}"`);
  const place = rowPlace(file, 0);
  const many = rest.length === 1 ? 'Column' : `${rest.length} columns`;
  const ignored = `${many} of ${file.file} ${rest.length === 1 ? 'is' : 'are'} not read: ${listedShortly(rest, 'and')}.`;
  return [
    ...slips.map((column) => {
      const message = `Column "${column.name}" of ${file.file} is nothing that the agreement knows.`;
      const meant = didYouMean(column.name, known);
      const suggested = meant === undefined ? {} : { didYouMean: meant };
      return findingOf(dataRules.unknownColumn, { message, place: rowPlace(file, 0, column), ...suggested });
    }),
    ...(rest.length === 0 ? [] : [findingOf(dataRules.unknownColumn, { message: ignored, place, severity: 'info' })]),
  ];
}
