/** Rules 6 and 7: the furthest of what was recorded in this cycle and what the lead qualifies for. */
import { choose } from '../../../sql/case.ts';
import { FALSE, type Fragment, integer, join, sql } from '../../../sql/fragment.ts';
import type { Compilation } from '../compilation.ts';
import { enteredSince } from '../past.ts';
import type { Column } from '../sheet.ts';
import { countsAsEntered } from './evidence.ts';
import type { Gates } from './gates.ts';
import { stageRanked } from './stage-ranked.ts';
import type { StandingRule } from './standing.ts';

export function furthestRules(compilation: Compilation, gates: Gates): readonly StandingRule[] {
  const { sheet } = compilation;
  const recorded = recordedRank(compilation);
  const qualifying = sheet.compute('qualifies for: rank', (reader) =>
    rankOf(compilation, reader.read(gates.qualifiesFor)),
  );
  const isRecorded = sheet.compute(
    'furthest: recorded',
    (reader) => sql`(${reader.read(recorded)} >= 0 AND ${reader.read(recorded)} >= ${reader.read(qualifying)})`,
  );
  const rank = sheet.compute('furthest: rank', (reader) =>
    choose([{ when: reader.read(isRecorded), gives: reader.read(recorded) }], reader.read(qualifying)),
  );
  const stage = sheet.compute('furthest: stage', (reader) => stageRanked(compilation, reader.read(rank)));
  return [
    ...timedOutRules(compilation, rank),
    { basis: 'recorded', matches: isRecorded, stage },
    {
      basis: 'qualifies',
      matches: sheet.compute('furthest: qualifies', (reader) => sql`${reader.read(rank)} >= 0`),
      stage,
    },
  ];
}

/** Of the furthest stage entered in this cycle in a way that counts, −1 for none. */
function recordedRank(compilation: Compilation): Column {
  const { program, sheet } = compilation;
  const entries = program.lifecycle.stages.map((stage, rank) => ({
    rank,
    counts: countsAsEntered(compilation, stage),
  }));
  return sheet.compute('recorded: rank', (reader) =>
    choose(
      entries.toReversed().map(({ rank, counts }) => ({ when: sql`${reader.read(counts)} = 1`, gives: integer(rank) })),
      integer(-1),
    ),
  );
}

function rankOf({ ranks, dialect }: Compilation, stage: Fragment): Fragment {
  return choose(
    [...ranks].map(([id, rank]) => ({ when: sql`${stage} = ${dialect.text(id)}`, gives: integer(rank) })),
    integer(-1),
  );
}

/** A stage that times out, entered in this cycle long enough ago. */
function timedOutRules(compilation: Compilation, rank: Column): readonly StandingRule[] {
  const { base, dialect, program, sheet } = compilation;
  const timed = program.lifecycle.stages.flatMap(({ id, timesOut }, place) =>
    timesOut === undefined ? [] : [{ ...timesOut, place, since: enteredSince(compilation, id) }],
  );
  if (timed.length === 0) return [];
  const matches = sheet.compute('timed out', (reader) => {
    const tests = timed.map(({ place, since, after }) => {
      const long = sql`${reader.read(base.asOf)} - ${reader.read(since)} >= ${integer(after)}`;
      return sql`(${reader.read(rank)} = ${integer(place)} AND ${long})`;
    });
    return join(tests, ' OR ', FALSE);
  });
  const stage = sheet.compute('timed out: stage', (reader) =>
    choose(
      timed.map(({ place, to }) => ({ when: sql`${reader.read(rank)} = ${integer(place)}`, gives: dialect.text(to) })),
    ),
  );
  return [{ basis: 'timed-out', matches, stage }];
}
