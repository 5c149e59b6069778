/** Points for having been quiet; see `interpret/inactivity.ts`. */
import type { JsPair } from '../../../conditions/js-scope.ts';
import { DAY_MS } from '../../../conditions/value.ts';
import { ageJs } from '../../../conditions/window.ts';
import { type JsFragment, js, UNDEFINED, whole } from '../../../js/fragment.ts';
import { choose } from '../../../js/logic.ts';
import type { Inactivity } from '../../program.ts';
import type { Body } from '../body.ts';
import type { Compilation } from '../compilation.ts';
import { fieldValue } from '../fields.ts';
import { isKnown } from '../values.ts';
import { multiplied } from './multiplied.ts';

export function inactivityPoints(compilation: Compilation, body: Body, model: string, inactivity: Inactivity): JsPair {
  const { after, every, points, atMost } = inactivity;
  body.note(`${model}: inactivity`);
  const quiet = body.constant(`${model} quiet`, quietFor(compilation, inactivity));
  const often = js`Math.min(${whole(atMost)}, 1 + Math.floor((${quiet} - ${whole(after)}) / ${whole(every)}))`;
  const times = body.constant(`${model} quiet times`, choose(js`${quiet} < ${whole(after)}`, whole(0), often));
  const all = points * atMost;
  const known = isKnown(quiet);
  const end = (without: number): JsFragment => choose(known, multiplied(times, points), whole(without));
  return {
    least: body.constant(`${model} inactivity least`, end(Math.min(0, all))),
    most: body.constant(`${model} inactivity most`, end(Math.max(0, all))),
  };
}

/** Milliseconds; `undefined` where it is not known. */
function quietFor(compilation: Compilation, { signals, orSince }: Inactivity): JsFragment {
  const { events, given } = compilation;
  const newest = events.newestOf(signals);
  return choose(
    given.hasEvents,
    choose(isKnown(newest), js`${given.asOf} - ${newest}`, sinceBegun(compilation, orSince)),
    UNDEFINED,
  );
}

function sinceBegun(compilation: Compilation, orSince: Inactivity['orSince']): JsFragment {
  if (orSince === undefined) return UNDEFINED;
  const { value, known } = fieldValue(compilation, orSince.field);
  const age = ageJs(orSince.type, value, compilation.given);
  return choose(known, orSince.type.is === 'date' ? js`(${age}) * ${whole(DAY_MS)}` : age, UNDEFINED);
}
