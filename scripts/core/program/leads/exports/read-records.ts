/** Stages entered, out of an exported table. */
import { fold } from '../../../conditions/fold.ts';
import type { EnteredRecord } from '../../lead.ts';
import type { RecordsExport } from '../../source.ts';
import { dataRules } from '../data-rules.ts';
import { type Cells, cellOf, columnNamed } from '../rows/header.ts';
import { shown } from '../values/conversion.ts';
import type { ExportTable } from './export-table.ts';
import type { ReadingOf, ReadRow } from './read-events.ts';
import { whenIn } from './when.ts';

export function recordsOf(
  table: ExportTable<RecordsExport>,
  { zone, tallies, report }: ReadingOf,
): ReadRow<EnteredRecord> {
  const when = whenIn(table, table.export.at);
  const stageOf = stagesIn(table, tallies);
  return (row, cells, whose) => {
    const stage = stageOf(row, cells);
    if (stage === undefined) return undefined;
    const at = when(row, cells, { whose, zone, severity: 'warning', report });
    return at === undefined ? undefined : { what: 'entered', stage, at, evidence: [] };
  };
}

/** `undefined` where the row names none of ours: passed over if that was agreed, else counted. */
function stagesIn(
  table: ExportTable<RecordsExport>,
  tallies: ReadingOf['tallies'],
): (row: number, cells: Cells) => string | undefined {
  const { entered } = table.export;
  if ('stage' in entered) return () => entered.stage;
  const stages = new Map(entered.stages.map(({ value, stage }) => [fold(value), { stage }]));
  const column = columnNamed(table, [entered.column]);
  return (row, cells) => {
    const text = cellOf(cells, column);
    const found = stages.get(fold(text ?? ''));
    if (found !== undefined) return found.stage;
    const says =
      text === undefined ? 'no stage' : `${entered.column} ${shown(text)}, which the mapping gives no stage for`;
    tallies.add(row, { rule: dataRules.unknownStage, column, says: { one: `has ${says}`, many: `have ${says}` } });
    return undefined;
  };
}
