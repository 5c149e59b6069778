/** Rows that are alike are counted and reported in one sentence, at the first of them. */
import type { Finding } from '../../../diagnostics/finding.ts';
import { type CheckRule, findingOf } from '../../../diagnostics/rule.ts';
import { type Column, type RowFile, rowPlace } from '../rows/header.ts';

interface Tally {
  readonly rule: CheckRule;
  readonly row: number;
  readonly column: Column | undefined;
  /** Goes on after "3 rows of tasks.csv " or "Row 7 of tasks.csv ". */
  readonly says: Says;
  count: number;
}

export interface Says {
  readonly one: string;
  readonly many: string;
}

export interface Tallies {
  add(row: number, what: Pick<Tally, 'rule' | 'says'> & { readonly column?: Column | undefined }): void;
  /** One for each, in the order in which they came first. */
  findings(): readonly Finding[];
  /** Rows that findings of these rules stand for, beyond one for each finding. */
  more(rules: readonly CheckRule[]): number;
}

export function talliesOf(file: RowFile): Tallies {
  const tallies = new Map<string, Tally>();
  return {
    add(row, { rule, says, column }) {
      const key = `${rule.id} ${says.one}`;
      const tally = tallies.get(key);
      if (tally === undefined) tallies.set(key, { rule, says, column, row, count: 1 });
      else tally.count += 1;
    },
    findings: () => [...tallies.values()].map((tally) => findingFor(file, tally)),
    more: (rules) =>
      [...tallies.values()].reduce((sum, { rule, count }) => sum + (rules.includes(rule) ? count - 1 : 0), 0),
  };
}

function findingFor(file: RowFile, { rule, row, column, says, count }: Tally): Finding {
  const message =
    count === 1
      ? `Row ${row} of ${file.file} ${says.one}.`
      : `${count.toLocaleString('en')} rows of ${file.file}, from row ${row} on, ${says.many}.`;
  return findingOf(rule, { message, place: rowPlace(file, row, column) });
}
