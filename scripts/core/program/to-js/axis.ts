/** The value of an axis beside the lifecycle: known if every case that could be the one gives the same. */
import { text } from '../../js/fragment.ts';
import type { Axis } from '../program.ts';
import { agreedValue } from './cases.ts';
import type { Compilation } from './compilation.ts';
import { isKnown } from './values.ts';

export function judgeAxis(compilation: Compilation, { id, cases, otherwise }: Axis): void {
  const by = cases.map(({ when, value }) => ({ when, value: text(value) }));
  const name = agreedValue(compilation, `${id} axis`, { cases: by, otherwise: text(otherwise) });
  compilation.axes.set(id, { value: name, known: isKnown(name) });
}
