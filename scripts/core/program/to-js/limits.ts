/** Floor first, then cap, on both ends; a by-case limit applies its own bounds to each end. */
import type { JsPair } from '../../conditions/js-scope.ts';
import { type JsFragment, js } from '../../js/fragment.ts';
import type { Limits } from '../program.ts';
import type { Body } from './body.ts';
import type { Compilation } from './compilation.ts';
import { amountOver } from './scope.ts';

/** Names for both ends, one where they are the same. */
export function limited(compilation: Compilation, body: Body, hint: string, total: JsPair, limits: Limits): JsPair {
  const floor = limits.floor && amountOver(compilation, body, limits.floor, `${hint} floor`);
  const cap = limits.cap && amountOver(compilation, body, limits.cap, `${hint} cap`);
  const end = (value: JsFragment, lowest?: JsFragment, highest?: JsFragment): JsFragment => {
    const raised = lowest === undefined ? value : js`Math.max(${value}, ${lowest})`;
    return highest === undefined ? raised : js`Math.min(${raised}, ${highest})`;
  };
  const isOne = [total, floor, cap].every((pair) => pair === undefined || pair.least === pair.most);
  const least = body.constant(isOne ? hint : `${hint} least`, end(total.least, floor?.least, cap?.least));
  if (isOne) return { least, most: least };
  return { least, most: body.constant(`${hint} most`, end(total.most, floor?.most, cap?.most)) };
}
