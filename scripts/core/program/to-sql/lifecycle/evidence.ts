/**
 * Whether an entry into a stage counts. Where evidence is asked for, one record of the cycle has to
 * carry enough of it, for every list that may apply to the lead; so the pass over the records waits
 * until the lead's own conditions are there.
 */
import { choose, where } from '../../../sql/case.ts';
import { type Fragment, integer, join, sql, TRUE, ZERO } from '../../../sql/fragment.ts';
import type { Evidence, EvidenceByCase, Stage } from '../../program.ts';
import { settledBy } from '../amounts.ts';
import type { Compilation } from '../compilation.ts';
import { placed } from '../past.ts';
import { entered, IN_CYCLE, recordOrder } from '../record-rows.ts';
import { testColumn } from '../scope.ts';
import type { Column, Reader } from '../sheet.ts';

/** 1 if the stage was entered in this cycle in a way that counts, else NULL. */
export function countsAsEntered(compilation: Compilation, stage: Stage): Column {
  return countingEntry(compilation, stage, `entered ${stage.id}`, TRUE);
}

/** 1 if a decision for the stage counts that is newer than the cycle's latest rejection, else NULL. */
export function decidedSinceRejection(compilation: Compilation, stage: Stage): Column {
  const newer = sql`${recordOrder(compilation.program).key} > r.latest_rejection`;
  return countingEntry(compilation, stage, `decided since rejection ${stage.id}`, newer);
}

function countingEntry(compilation: Compilation, stage: Stage, label: string, which: Fragment): Column {
  const { records, sheet, dialect } = compilation;
  const lists = stage.evidence === undefined ? undefined : listsByCase(compilation, stage.id, stage.evidence);
  const taken = records.take((reader) => {
    const enough = lists === undefined ? TRUE : lists(reader);
    return sql`MAX(${where(sql`${entered(stage.id, dialect)} AND ${IN_CYCLE} AND ${which} AND ${enough}`, sql`1`)})`;
  });
  return placed(sheet, label, taken);
}

/** The record at hand satisfies every list up to and including that of the first case that holds. */
function listsByCase(
  compilation: Compilation,
  stage: string,
  { cases, otherwise }: EvidenceByCase,
): (reader: Reader) => Fragment {
  const { sheet } = compilation;
  const label = `evidence for ${stage}`;
  const truths = cases.map(({ when }, place) => testColumn(compilation, `${label}: case ${place + 1}`, when));
  const settled = sheet.compute(`${label}: case`, (reader) => settledBy(truths.map((truth) => reader.read(truth))));
  const enough = [...cases.map(({ value }) => value), otherwise].map((list) => carries(compilation, list));
  return (reader) => {
    const last = reader.read(settled);
    const tests = enough.map((list, place) => {
      const truth = truths[place];
      const possible = truth === undefined ? TRUE : sql`COALESCE(${reader.read(truth)}, TRUE)`;
      return sql`(NOT (${last} >= ${integer(place)} AND ${possible}) OR ${list(reader)})`;
    });
    return join(tests, ' AND ', TRUE);
  };
}

/** Recorded as evidence, or computed where the criterion has a condition. */
function carries(compilation: Compilation, { n, of }: Evidence): (reader: Reader) => Fragment {
  const { dialect, program } = compilation;
  const criteria = of.map((id) => {
    const when = program.lifecycle.criteria.find((criterion) => criterion.id === id)?.when;
    return { id, computed: when === undefined ? undefined : testColumn(compilation, `criterion ${id}`, when) };
  });
  return (reader) => {
    const counts = criteria.map(({ id, computed }) => {
      const recorded = dialect.hasAny(sql`r.evidence`, [id]);
      const holds = computed === undefined ? recorded : sql`(${recorded} OR ${reader.read(computed)})`;
      return choose([{ when: holds, gives: sql`1` }], ZERO);
    });
    return sql`(${join(counts, ' + ', ZERO)} >= ${integer(n)})`;
  };
}
