/** Columns without which the rows of an export cannot be told apart, placed in time or given to a lead. */
import { didYouMean } from '../../../diagnostics/did-you-mean.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import { findingOf } from '../../../diagnostics/rule.ts';
import type { AnyExport } from '../../source.ts';
import { dataRules } from '../data-rules.ts';
import { type RowFile, rowPlace } from '../rows/header.ts';
import type { ExportTable } from './export-table.ts';

interface Needed {
  /** One of them is enough. */
  readonly columns: readonly string[];
  readonly holds: string;
}

/** None if the export can be read. */
export function lackingColumns(table: ExportTable<AnyExport>): readonly Finding[] {
  return neededBy(table.export)
    .filter(({ columns }) => !columns.some((name) => table.header.includes(name)))
    .map((needed) => lacking(table, needed));
}

function neededBy(made: AnyExport): readonly Needed[] {
  const { whose } = made;
  return [
    ...made.only.map(({ column }) => ({ columns: [column], holds: 'which of its rows are meant' })),
    whose.by === 'id'
      ? { columns: whose.columns, holds: 'the id of the lead' }
      : { columns: [whose.key], holds: 'what other exports name its rows by' },
    ...(made.gives === 'links' ? [{ columns: [made.key], holds: 'what leads are connected with' }] : []),
    ...('at' in made ? [{ columns: made.at, holds: 'when it happened' }] : []),
    ...('entered' in made && 'column' in made.entered ? [{ columns: [made.entered.column], holds: 'the stage' }] : []),
  ];
}

function lacking(table: ExportTable<AnyExport>, { columns, holds }: Needed): Finding {
  const [first = '', ...others] = columns;
  const names = others.length === 0 ? `no column "${first}"` : `none of the columns ${columns.join(', ')}`;
  const meant = didYouMean(first, table.header);
  return findingOf(dataRules.missingColumn, {
    message: `${table.file} has ${names}, which would hold ${holds}; it is not read as ${table.export.title}.`,
    place: rowPlace(table, 0),
    ...(meant === undefined ? {} : { didYouMean: meant }),
  });
}

/** Joins that lead nowhere, because the other export is there without the column. */
export function lackingJoins(table: ExportTable<AnyExport>, tables: ReadonlyMap<string, RowFile>): readonly Finding[] {
  const { whose } = table.export;
  if (whose.by === 'id') return [];
  return whose.joins.flatMap((join) => {
    const target = tables.get(join.export);
    if (target === undefined || target.header.includes(join.column)) return [];
    const message = `${target.file} has no column "${join.column}", which would connect its rows with those of ${table.file}.`;
    return [findingOf(dataRules.missingColumn, { message, place: rowPlace(target, 0), severity: 'warning' })];
  });
}
