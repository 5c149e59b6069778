/** Rule 3: disqualified by a definition, or recorded so since the latest recycling. */
import { choose, where } from '../../../sql/case.ts';
import { FALSE, join, sql } from '../../../sql/fragment.ts';
import { DISQUALIFIED } from '../../program.ts';
import type { Compilation } from '../compilation.ts';
import { placed } from '../past.ts';
import { entered } from '../record-rows.ts';
import type { Gates } from './gates.ts';
import type { StandingRule } from './standing.ts';

export function disqualifiedRule(
  { records, sheet, dialect }: Compilation,
  { disqualifiers }: Gates,
): readonly StandingRule[] {
  const { text } = dialect;
  const stage = sheet.compute('disqualified: stage', () => text(DISQUALIFIED));
  const newest = records.take(() => sql`MAX(r.disqualified_at)`);
  const newestReason = records.take(() =>
    dialect.lastText(where(sql`${entered(DISQUALIFIED, dialect)} AND r."at" = r.disqualified_at`, sql`r.reason`)),
  );
  const recordedAt = placed(sheet, 'disqualified: at', newest);
  return [
    {
      basis: 'disqualified',
      matches: sheet.compute('disqualified', (reader) =>
        join(
          disqualifiers.map(({ truth }) => reader.read(truth)),
          ' OR ',
          FALSE,
        ),
      ),
      stage,
      reason: sheet.compute('disqualified: reason', (reader) =>
        choose(
          disqualifiers.map(({ disqualifier, truth }) => ({
            when: reader.read(truth),
            gives: text(disqualifier.reason),
          })),
          dialect.missing('text'),
        ),
      ),
    },
    {
      basis: 'disqualified',
      matches: sheet.compute('recorded disqualified', (reader) => sql`${reader.read(recordedAt)} IS NOT NULL`),
      stage,
      reason: placed(sheet, 'recorded disqualified: reason', newestReason),
    },
  ];
}
