/**
 * What the members of an account come to, as columns of its leads. Whether a member counts is a column
 * of its own row: true, false, or NULL for one that is skipped because it is not known.
 */
import type { SqlRolledUp } from '../../../conditions/sql-scope.ts';
import { PERSON, type RollUp, type Test } from '../../../conditions/test.ts';
import { where } from '../../../sql/case.ts';
import { type Fragment, integer, sql, TRUE } from '../../../sql/fragment.ts';
import type { Compilation } from '../compilation.ts';
import type { Column, Reader } from '../sheet.ts';
import { accountsIn } from './accounts.ts';
import type { Source } from './passes.ts';
import { isThere, valueIn } from './value.ts';

/** Compiles a test about a row of a sheet into a column of it. */
export type TestColumn = (compilation: Compilation, label: string, test: Test) => Column;

interface Members {
  readonly source: Source;
  /** Where their rows are compiled. */
  readonly rows: Compilation;
  readonly counts: Column;
}

export function rolledUpIn(
  compilation: Compilation,
  reader: Reader,
  label: string,
  rollUp: RollUp,
  testColumn: TestColumn,
): SqlRolledUp {
  const { source, rows, counts } = membersOf(compilation, label, rollUp, testColumn);
  const take = (name: string, build: (own: Reader) => Fragment, ofNone: Fragment | undefined): Fragment => {
    const { value, layer } = accountsIn(compilation).passes.take(source, build);
    const given = ofNone === undefined ? value : sql`COALESCE(${value}, ${ofNone})`;
    return reader.read(
      compilation.sheet.place(`${label}: ${name}`, layer, whereKnown(compilation, rollUp, layer, given)),
    );
  };
  const count = (name: string, counted: (truth: Fragment) => Fragment): Fragment =>
    take(name, (own) => sql`COUNT(${where(counted(own.read(counts)), integer(1))})`, integer(0));
  const total = (end: 'least' | 'most'): Fragment => {
    const isSum = rollUp.by === 'sum';
    const value = (own: Reader): Fragment => where(own.read(counts), valueIn(rows, own, rollUp.value, end));
    return isSum
      ? take(end, (own) => sql`SUM(${value(own)})`, integer(0))
      : take(end, (own) => sql`MAX(${value(own)})`, undefined);
  };
  return {
    get members() {
      return count('members', (truth) => sql`(${truth} IS NULL OR ${truth} IS NOT NULL)`);
    },
    get holding() {
      return count('counted', (truth) => truth);
    },
    get unknown() {
      return count('skipped', (truth) => sql`${truth} IS NULL`);
    },
    get least() {
      return total('least');
    },
    get most() {
      return total('most');
    },
  };
}

function membersOf(compilation: Compilation, label: string, rollUp: RollUp, testColumn: TestColumn): Members {
  const accounts = accountsIn(compilation);
  const members = rollUp.of === PERSON ? undefined : accounts.members(rollUp.of);
  const rows = members?.compilation ?? compilation;
  const test = rollUp.where && testColumn(rows, `${label}: of these`, rollUp.where);
  const counts = rows.sheet.compute(`${label}: counts`, (reader) => {
    const there = isThere(rows, reader, rollUp.value);
    const holds = test === undefined ? undefined : reader.read(test);
    return there === undefined || holds === undefined ? (there ?? holds ?? TRUE) : sql`(${holds} AND ${there})`;
  });
  return { source: members ?? accounts.people(), rows, counts };
}

/** The members of a subject are known of a lead that came with a source of them, and with the key of its account. */
function whereKnown(compilation: Compilation, { of }: RollUp, layer: number, value: Fragment): Fragment {
  if (of === PERSON) return value;
  const { key, hasMembers } = accountsIn(compilation).known();
  compilation.sheet.keep([key, hasMembers], layer);
  return where(sql`l.${hasMembers.name} AND l.${key.name} IS NOT NULL`, value);
}
