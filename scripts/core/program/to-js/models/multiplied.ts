/** So many times a number of points, and never −0. */
import { type JsFragment, js, whole } from '../../../js/fragment.ts';

export function multiplied(count: JsFragment, each: number): JsFragment {
  return each < 0 ? js`0 - ${count} * ${whole(-each)}` : js`${count} * ${whole(each)}`;
}
