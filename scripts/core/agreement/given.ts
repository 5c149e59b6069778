/** A key only where there is a value for it: absent is not the same as `undefined`. */
export function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [key in Key]?: Value } {
  const entry: { [key in Key]?: Value } = {};
  if (value !== undefined) entry[key] = value;
  return entry;
}
