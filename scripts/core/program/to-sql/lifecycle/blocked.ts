/** Rule 1: a disqualifier that blocks and holds, or is not known, even against an override. */
import { choose } from '../../../sql/case.ts';
import { FALSE, type Fragment, join, sql } from '../../../sql/fragment.ts';
import { DISQUALIFIED } from '../../program.ts';
import type { Compilation } from '../compilation.ts';
import type { Reader } from '../sheet.ts';
import { blocking, type Gates } from './gates.ts';
import type { StandingRule } from './standing.ts';

export function blockedRule({ sheet, dialect, program }: Compilation, gates: Gates): readonly StandingRule[] {
  const disqualifiers = blocking(gates.disqualifiers);
  const [first] = program.lifecycle.stages;
  if (disqualifiers.length === 0 || first === undefined) return [];
  const holding = (reader: Reader): readonly Fragment[] => disqualifiers.map(({ truth }) => reader.read(truth));
  const open = (reader: Reader): readonly Fragment[] => holding(reader).map((truth) => sql`${truth} IS NULL`);
  const reasons = disqualifiers.map(({ disqualifier }) => dialect.text(disqualifier.reason));
  const reasonsWhere = (tests: readonly Fragment[]) =>
    reasons.map((reason, place) => ({ when: tests[place] ?? FALSE, gives: reason }));
  return [
    {
      basis: 'blocked',
      matches: sheet.compute('blocked', (reader) => join([...holding(reader), ...open(reader)], ' OR ', FALSE)),
      stage: sheet.compute('blocked: stage', (reader) =>
        choose(
          [{ when: join(holding(reader), ' OR ', FALSE), gives: dialect.text(DISQUALIFIED) }],
          dialect.text(first.id),
        ),
      ),
      reason: sheet.compute('blocked: reason', (reader) =>
        choose([...reasonsWhere(holding(reader)), ...reasonsWhere(open(reader))]),
      ),
    },
  ];
}
