/** What a summary says of rows and values that could not be used, and how it counts. */

/** A line for each kind of loss there is. */
export function lossesInWords({ rows, values }: { readonly rows: number; readonly values: number }): readonly string[] {
  return [
    ...(rows === 0 ? [] : [`${counted(rows, 'row')} could not be used and ${rows === 1 ? 'was' : 'were'} left out.`]),
    ...(values === 0
      ? []
      : [`${counted(values, 'value')} could not be read and ${values === 1 ? 'counts' : 'count'} as missing.`]),
  ];
}

/** "1 lead", "1,200 leads". */
export function counted(count: number, thing: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? thing : `${thing}s`}`;
}
