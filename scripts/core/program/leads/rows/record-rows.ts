/** Rows of records: `lead, what, stage, at`, and where they apply `role, reason, evidence, valid_until`. */
import { didYouMean } from '../../../diagnostics/did-you-mean.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import { findingOf } from '../../../diagnostics/rule.ts';
import type { LeadRecord } from '../../lead.ts';
import type { Program } from '../../program.ts';
import { dataRules } from '../data-rules.ts';
import { stageNamed } from '../history.ts';
import type { Reading } from '../read-slots.ts';
import { readSlots } from '../read-slots.ts';
import {
  type Cells,
  cellOf,
  columnNamed,
  missingColumn,
  type RowFile,
  type RowReader,
  rowPlace,
  unknownColumns,
} from './header.ts';
import { readAt, unreadable } from './row-parts.ts';

export interface RecordRow {
  readonly lead: string;
  readonly record: LeadRecord;
}

const REQUIRED = {
  lead: 'the id of the lead',
  what: 'whether a stage was entered, rejected or set by override',
  stage: 'the stage',
  at: 'when',
} as const;
const OPTIONAL = ['role', 'reason', 'evidence', 'valid_until'];
const KINDS: readonly LeadRecord['what'][] = ['entered', 'rejected', 'override'];

export function recordReader(program: Program, file: RowFile): RowReader<RecordRow> {
  const missing = Object.entries(REQUIRED).filter(([name]) => !file.header.includes(name));
  const findings = [
    ...missing.map(([name, what]) => missingColumn(file, name, what)),
    ...unknownColumns(file, [...Object.keys(REQUIRED), ...OPTIONAL]),
  ];
  const read = (row: number, cells: Cells): ReturnType<RowReader<RecordRow>['read']> => {
    if (missing.length > 0) return { findings: [] };
    const reported: Finding[] = [];
    const context: RowContext = {
      program,
      file,
      row,
      cells,
      report: (finding) => reported.push(finding),
    };
    const read = readRow(context);
    return { ...(read === undefined ? {} : { row: read }), findings: reported };
  };
  return { findings, read };
}

interface RowContext {
  readonly program: Program;
  readonly file: RowFile;
  readonly row: number;
  readonly cells: Cells;
  report(finding: Finding): void;
}

function readRow(context: RowContext): RecordRow | undefined {
  const { file, row, report } = context;
  const lead = text(context, 'lead');
  const what = KINDS.find((kind) => kind === text(context, 'what'));
  if (lead === undefined || what === undefined) {
    const column = lead === undefined ? 'lead' : 'what';
    const why =
      lead === undefined ? 'does not say whose record it is' : 'is neither "entered" nor "rejected" nor "override"';
    report(unreadable(file, row, columnNamed(file, [column]), why));
    return undefined;
  }
  const stage = readStage(context, lead);
  const reading: Reading = { whose: `a record of lead ${lead}`, severity: 'warning', report };
  const at = readAt(text(context, 'at'), { file, row, column: columnNamed(file, ['at']) }, reading);
  if (stage === undefined || at === undefined) return undefined;
  return { lead, record: makeRecord(context, { what, stage, at }, reading) };
}

function makeRecord(
  context: RowContext,
  { what, stage, at }: Pick<LeadRecord, 'what' | 'stage' | 'at'>,
  reading: Reading,
): LeadRecord {
  const role = text(context, 'role');
  const written = text(context, 'reason');
  const { reasons, criteria } = context.program.lifecycle;
  const reason =
    what === 'override'
      ? written
      : known(
          context,
          'reason',
          written,
          reasons.map(({ id }) => id),
        );
  const base = { stage, at, ...(role === undefined ? {} : { role }), ...(reason === undefined ? {} : { reason }) };
  if (what === 'rejected') return { what, ...base };
  if (what === 'override') return { what, ...base, ...validUntil(context, reading) };
  const ids = criteria.map(({ id }) => id);
  const evidence = (text(context, 'evidence') ?? '')
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  return { what, ...base, evidence: evidence.flatMap((id) => known(context, 'evidence', id, ids) ?? []) };
}

function readStage(context: RowContext, lead: string): string | undefined {
  const { program, file, row, report } = context;
  const written = text(context, 'stage');
  const stage = stageNamed(program, written);
  if (stage !== undefined) return stage;
  const message =
    written === undefined
      ? `Row ${row} of ${file.file} names no stage for lead ${lead}.`
      : `The lifecycle has no stage "${written}", which row ${row} of ${file.file} names.`;
  const meant = didYouMean(
    written ?? '',
    program.lifecycle.stages.map(({ id }) => id),
  );
  const place = rowPlace(file, row, columnNamed(file, ['stage']));
  report(findingOf(dataRules.unknownStage, { message, place, ...(meant === undefined ? {} : { didYouMean: meant }) }));
  return undefined;
}

/** The id, if there is such a definition; else it is reported and left out. */
function known(
  { file, row, report }: RowContext,
  column: string,
  id: string | undefined,
  ids: readonly string[],
): string | undefined {
  if (id === undefined || ids.includes(id)) return id;
  const meant = didYouMean(id, ids);
  report(
    findingOf(dataRules.unknownCode, {
      message: `The lifecycle has no ${column === 'reason' ? 'reason' : 'criterion'} "${id}", which row ${row} of ${file.file} names.`,
      place: rowPlace(file, row, columnNamed(file, [column])),
      ...(meant === undefined ? {} : { didYouMean: meant }),
    }),
  );
  return undefined;
}

function validUntil(context: RowContext, reading: Reading): { readonly validUntil?: number } {
  const { file, row, cells } = context;
  const column = columnNamed(file, ['valid_until']);
  const slot = { id: 'valid_until', title: 'Last day', type: { is: 'date' } } as const;
  const raw = cellOf(cells, column);
  const day = readSlots([{ slot, raw, place: rowPlace(file, row, column) }], reading).get(slot.id);
  return typeof day === 'number' ? { validUntil: day } : {};
}

function text({ file, cells }: RowContext, name: string): string | undefined {
  return cellOf(cells, columnNamed(file, [name]));
}
