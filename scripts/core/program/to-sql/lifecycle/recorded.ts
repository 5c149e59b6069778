/** What the CRM holds: the newest entry of all, whatever came of it. */
import { where } from '../../../sql/case.ts';
import { sql } from '../../../sql/fragment.ts';
import type { Compilation } from '../compilation.ts';
import { placed } from '../past.ts';
import { RECORDED_AT, recordOrder } from '../record-rows.ts';
import type { Column } from '../sheet.ts';
import { stageRanked } from './stage-ranked.ts';

export function recordedStage(compilation: Compilation): {
  readonly recordedStage: Column;
  readonly recordedAt: Column;
} {
  const { program, records, sheet } = compilation;
  const order = recordOrder(program);
  const entry = sql`r.what = 'entered'`;
  const newest = placed(
    sheet,
    'recorded: newest',
    records.take(() => sql`MAX(${where(entry, order.key)})`),
  );
  return {
    recordedStage: sheet.compute('recorded: stage', (reader) =>
      stageRanked(compilation, order.rankIn(reader.read(newest))),
    ),
    recordedAt: placed(
      sheet,
      'recorded: at',
      records.take(() => sql`MAX(${where(entry, RECORDED_AT)})`),
    ),
  };
}
