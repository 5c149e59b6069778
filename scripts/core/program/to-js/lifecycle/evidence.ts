/**
 * Whether an entry into a stage counts: the record carries enough of what the stage asks for, for
 * every list that may apply to the lead. Which lists may is settled before the records are looked at.
 */
import { isCertain } from '../../../conditions/js-truth.ts';
import { FALSE, type JsFragment, joinJs, js, TRUE, text, whole } from '../../../js/fragment.ts';
import { and, not, or } from '../../../js/logic.ts';
import type { Evidence, Stage } from '../../program.ts';
import type { Compilation } from '../compilation.ts';
import { truthOver } from '../scope.ts';

/** Of a record at hand that says the stage was entered. */
export function countsAsEntered(compilation: Compilation, stage: Stage): (record: JsFragment) => JsFragment {
  const { evidence } = stage;
  if (evidence === undefined) return () => TRUE;
  const { body } = compilation;
  let before: JsFragment = TRUE;
  const lists = evidence.cases.map(({ when, value }, place) => {
    const truth = truthOver(compilation, body, when);
    const surely = body.constant(`${stage.id} case ${place + 1}`, truth.surely);
    const possibly = isCertain(truth) ? surely : truth.possibly;
    const applies = body.constant(`${stage.id} list ${place + 1}`, and([before, possibly]));
    before = and([before, not(surely)]);
    return { applies, carries: carries(compilation, value) };
  });
  const last = {
    applies: body.constant(`${stage.id} otherwise`, before),
    carries: carries(compilation, evidence.otherwise),
  };
  return (record) => and([...lists, last].map((list) => or([not(list.applies), list.carries(record)])));
}

/** Recorded as evidence, or computed where the criterion has a condition. */
function carries(compilation: Compilation, { n, of }: Evidence): (record: JsFragment) => JsFragment {
  const { body, program } = compilation;
  const criteria = of.map((id) => {
    const when = program.lifecycle.criteria.find((criterion) => criterion.id === id)?.when;
    return {
      id,
      computed: when === undefined ? FALSE : computedOnce(compilation, id, truthOver(compilation, body, when).surely),
    };
  });
  return (record) => {
    const held = criteria.map(({ id, computed }) =>
      or([computed, js`${record}.evidence?.includes(${text(id)}) === true`]),
    );
    if (n >= held.length) return and(held);
    return n === 1
      ? or(held)
      : js`${joinJs(
          held.map((one) => js`(${one} ? 1 : 0)`),
          ' + ',
        )} >= ${whole(n)}`;
  };
}

function computedOnce({ body }: Compilation, id: string, holds: JsFragment): JsFragment {
  return body.constant(`${id} holds`, holds);
}
