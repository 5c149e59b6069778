/** An axis: derived like a field, and read by nothing but the verdict. */
import type { Axis } from '../program.ts';
import type { Compilation } from './compilation.ts';
import { deriveField } from './derived.ts';
import type { Column } from './sheet.ts';

export function axisColumn(compilation: Compilation, { cases, otherwise, values, ...named }: Axis): Column {
  const type = { is: 'choice', ordered: false, values: values.map((value) => ({ ...value, also: [] })) } as const;
  const from = { by: 'cases', cases, otherwise } as const;
  return deriveField(compilation, { ...named, id: `${named.id}: axis`, step: 'field', type, from });
}
