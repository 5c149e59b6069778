/** A look-up in a table, as cases: each row holds if every key has the row's value. */
import { checkLiteral, complete } from '../../conditions/check-literal.ts';
import { isOwnField } from '../../conditions/own-field.ts';
import type { Test } from '../../conditions/test.ts';
import type { Value } from '../../conditions/value.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { type NodePlace, nodeAt, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type { Table, TableDerivation } from '../../schema/policies.generated.ts';
import { type Cases, fieldTest, type Looked } from './cases.ts';
import type { Deriving } from './derived-field.ts';
import { areDistinct } from './distinct.ts';
import type { Item } from './lowering.ts';
import { readValue } from './read-value.ts';
import { TABLE_KEYS } from './rules.ts';
import { scopeFor } from './scope.ts';

/** What is wrong with the keys is reported where the field names them, what with a row in the table. */
export function tableCases(derived: TableDerivation, deriving: Deriving): Cases<Value> | undefined {
  const table = deriving.lowering.find('table', derived.table);
  if (table === undefined || !fits(derived, table, deriving)) return undefined;
  const { data, definition } = table;
  const scope = scopeFor(deriving.lowering, definition.policy.file, deriving.scope.asked);
  const keys = complete(
    data.keys.map((key): Key | undefined => {
      const field = derived.keys[key] ?? '';
      const type = scope.fieldType(field);
      const isOwn = type === undefined || isOwnField(field, [...deriving.path, 'keys', key], deriving.scope);
      return type && isOwn ? { key, field, type, scope } : undefined;
    }),
  );
  if (keys === undefined) return undefined;
  const receiver = { ...deriving, scope };
  const rows = complete(
    data.rows.map((row, index) => {
      const path = [...definition.path, 'rows', index];
      const value = readValue(row.value, [...path, 'value'], receiver);
      const when = rowTest(row, keys, table, index);
      return value === undefined || when === undefined ? undefined : { when, value };
    }),
  );
  const tests = (rows ?? []).map(({ when }) => when);
  if (!areDistinct(tests, `In the table ${definition.id}, this row`, scope)) return undefined;
  const otherwise = readValue(data.otherwise, [...definition.path, 'otherwise'], receiver);
  return rows && otherwise !== undefined ? { cases: rows, otherwise } : undefined;
}

interface Key extends Looked {
  readonly key: string;
}

function rowTest(
  row: Table['rows'][number],
  keys: readonly Key[],
  { definition }: Item<Table>,
  index: number,
): Test | undefined {
  const path = [...definition.path, 'rows', index];
  const of = keys.map((key): Test | undefined => {
    const at = [...path, key.key];
    const written = row[key.key];
    if (written === undefined) {
      const message = `A row of the table ${definition.id} gives no ${key.key}, so it would never be found.`;
      key.scope.report(findingOf(TABLE_KEYS, { message, place: nodeAt(key.scope.file, path) }));
      return undefined;
    }
    const { type, field, scope } = key;
    const literal = checkLiteral(written, at, { what: `${key.key} (${field})`, type, path, scope });
    return literal === undefined ? undefined : fieldTest(key, at, [{ by: 'in', type, literals: [literal] }]);
  });
  const parts = complete(of);
  return parts && { op: 'all', origin: { file: definition.policy.file, path }, of: parts };
}

function fits({ keys }: TableDerivation, { data, definition }: Item<Table>, { id, path, scope }: Deriving): boolean {
  const given = Object.keys(keys);
  const missing = data.keys.find((key) => !given.includes(key));
  const spare = given.find((key) => !data.keys.includes(key));
  const extra = data.rows.findIndex((row) =>
    Object.keys(row).some((key) => key !== 'value' && !data.keys.includes(key)),
  );
  const report = (message: string, place: NodePlace, meant?: string): void =>
    scope.report(findingOf(TABLE_KEYS, { message, place, ...(meant === undefined ? {} : { didYouMean: meant }) }));
  if (spare !== undefined) {
    const message = `The table ${definition.id} has no key ${spare}, which ${id} gives.`;
    report(message, nodeAt(scope.file, [...path, 'keys', spare]), didYouMean(spare, data.keys));
  } else if (missing !== undefined) {
    report(
      `The table ${definition.id} is looked up by ${missing} too, which ${id} does not give.`,
      valueAt(scope.file, [...path, 'keys']),
    );
  }
  if (extra >= 0) {
    const place = nodeAt(definition.policy.file, [...definition.path, 'rows', extra]);
    report(`A row of the table ${definition.id} gives something that is none of its keys.`, place);
  }
  return spare === undefined && missing === undefined && extra < 0;
}
