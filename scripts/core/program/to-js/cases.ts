/**
 * A value by case, known if every case that could be the one gives the same: from the last case to the
 * first, one that surely holds is the answer, and one that only may leaves it known if it gives what
 * the later ones give.
 */
import { type JsFragment, js } from '../../js/fragment.ts';
import type { ByCase } from '../program.ts';
import { eitherOr } from './amounts.ts';
import type { Compilation } from './compilation.ts';
import { truthOver } from './scope.ts';

/** Name of the value, `undefined` while it is not known. */
export function agreedValue(
  compilation: Compilation,
  hint: string,
  { cases, otherwise }: ByCase<JsFragment>,
): JsFragment {
  const { body } = compilation;
  const truths = cases.map(({ when, value }) => ({ value, truth: truthOver(compilation, body, when) }));
  const name = body.variable(hint, otherwise);
  for (const { value, truth } of truths.toReversed()) {
    const widens = js`if (${name} !== ${value}) ${name} = undefined;`;
    body.run([name], eitherOr(truth, [js`${name} = ${value};`], [widens]));
  }
  return name;
}
