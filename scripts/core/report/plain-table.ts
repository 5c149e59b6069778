/** A table of plain values, for machines: what a command writes as CSV. */

export interface PlainTable {
  readonly columns: readonly string[];
  /** `undefined` where there is no value. */
  readonly rows: readonly (readonly (string | number | boolean | undefined)[])[];
}

/** RFC 4180, with line feeds; cells that a spreadsheet would take for a formula begin with an apostrophe. */
export function plainCsv({ columns, rows }: PlainTable): string {
  return [columns, ...rows].map((row) => `${row.map(cellOf).join(',')}\n`).join('');
}

function cellOf(value: string | number | boolean | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
