/**
 * The factor of stage records. Leads without records, and with records in which nothing stands, are exact.
 * Entries are given too; but what they make events forget, or which events they exempt, no signal knows of,
 * so where the versions have such rules an entry is only worth a try.
 */
import type { Moment } from '../../program/interpret/past.ts';
import type { Program } from '../../program/program.ts';
import type { Factor, FactorRow } from '../factor.ts';
import type { RecordLeaf } from '../leaf.ts';
import { type Entered, enteredRows } from './entered-rows.ts';
import { entryClasses } from './entry-class.ts';
import { eventsAskRecords } from './events-ask-records.ts';

interface Asked {
  readonly programs: readonly Program[];
  readonly moment: Moment;
}

/** One; several where the leaves are too many, which then pass for independent: they are in fewer ways than that. */
export function recordsFactors(leaves: readonly RecordLeaf[], { programs, moment }: Asked): readonly Factor[] {
  if (leaves.length === 0) return [];
  const stages = [...new Set(programs.flatMap(({ lifecycle }) => lifecycle.stages.map(({ id }) => id)))];
  const entered = enteredRows(leaves, entryClasses(leaves, stages, moment.asOf));
  if (entered === undefined) return inParts(leaves);
  const isExact = !programs.some(eventsAskRecords);
  const [empty, ...others] = entered.map((one) => rowOf(one, isExact));
  return [
    { id: 'records', leaves, rows: [...(empty === undefined ? [] : [empty]), withoutRecords(leaves), ...others] },
  ];
}

function withoutRecords(leaves: readonly RecordLeaf[]): FactorRow {
  return { answers: leaves.map(() => undefined), part: () => ({ without: 'records' }) };
}

function rowOf({ answers, records }: Entered, isExact: boolean): FactorRow {
  const part = () => ({ records });
  return isExact || records.length === 0 ? { answers, part } : { answers, part, because: 'stage-records' };
}

/** So many leaves are answered in every way that can be thought of. */
const TOGETHER = 8;

/** No lead is known that gives any of it. */
function inParts(leaves: readonly RecordLeaf[]): readonly Factor[] {
  const parts = Array.from({ length: Math.ceil(leaves.length / TOGETHER) }, (_, part) =>
    leaves.slice(part * TOGETHER, (part + 1) * TOGETHER),
  );
  return parts.map((own, part) => ({
    id: part === 0 ? 'records' : `records, part ${part + 1}`,
    leaves: own,
    rows: [
      ...Array.from({ length: 2 ** own.length }, (_, way) =>
        openRow(own.map((_leaf, place) => (way >> place) % 2 === 1)),
      ),
      openRow(own.map(() => undefined)),
    ],
  }));
}

function openRow(answers: FactorRow['answers']): FactorRow {
  return { answers, because: 'stage-records' };
}
