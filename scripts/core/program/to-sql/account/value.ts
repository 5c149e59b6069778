/** The value of a member that is rolled up: whether it is there, and what it is. */
import type { RollUpValue } from '../../../conditions/test.ts';
import { choose, oneOf, where } from '../../../sql/case.ts';
import { FALSE, type Fragment, integer, sql, TRUE } from '../../../sql/fragment.ts';
import { DISQUALIFIED } from '../../program.ts';
import { NOT_APPLICABLE, SCORED } from '../../score-status.ts';
import { type Compilation, fieldColumn, found } from '../compilation.ts';
import { recordedStage } from '../lifecycle/recorded.ts';
import type { Reader } from '../sheet.ts';

/** False where the model rules the member out, NULL where the value is not known; absent without a value. */
export function isThere(rows: Compilation, reader: Reader, value: RollUpValue | undefined): Fragment | undefined {
  const { dialect, models, base } = rows;
  switch (value?.of) {
    case 'score': {
      const status = reader.read(found(models, value.model).status);
      return choose([
        { when: sql`${status} = ${dialect.text(SCORED)}`, gives: TRUE },
        { when: oneOf(status, [NOT_APPLICABLE, DISQUALIFIED].map(dialect.text)), gives: FALSE },
      ]);
    }
    case 'field':
      return where(sql`${reader.read(fieldColumn(rows, value.field))} IS NOT NULL`, TRUE);
    case 'recorded-stage':
      return where(reader.read(base.hasRecords), TRUE);
    default:
      return undefined;
  }
}

export function valueIn(
  rows: Compilation,
  reader: Reader,
  value: RollUpValue | undefined,
  end: 'least' | 'most',
): Fragment {
  const { dialect, models } = rows;
  switch (value?.of) {
    case 'score':
      return reader.read(found(models, value.model)[end]);
    case 'field':
      return reader.read(fieldColumn(rows, value.field));
    case 'recorded-stage': {
      const stage = reader.read(recordedStage(rows).recordedStage);
      const places = value.path.map((id, place) => ({
        when: sql`${stage} = ${dialect.text(id)}`,
        gives: integer(place),
      }));
      return choose(places, integer(-1));
    }
    default:
      return integer(1);
  }
}
