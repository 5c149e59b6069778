/**
 * Points for having been quiet. The longer, the more often they are taken: so of several signals the
 * newest event of any is the one that gives the least.
 */
import { DAY_MS } from '../../../conditions/value.ts';
import { ageOf } from '../../../conditions/window.ts';
import { timesOf } from '../../../program/interpret/inactivity.ts';
import type { Inactivity } from '../../../program/program.ts';
import { NEVER } from '../../leaf.ts';
import type { End } from '../by-case.ts';
import type { Compiling } from '../compiling.ts';
import { nobody } from '../fields/nobody.ts';
import { valuesOf } from '../fields/values.ts';
import type { NodeId } from '../node.ts';

export function inactivityPoints(inactivity: Inactivity, end: End, to: Compiling): NodeId {
  const { make } = to;
  const { points, atMost, signals } = inactivity;
  // While nothing tells how long it has been: none or all, whichever is worse at this end.
  const unknown = points < 0 === (end === 'least') ? atMost : 0;
  const each = signals.map((signal) => make.number(make.leaves.quiet(signal, asAsked(inactivity)), unknown));
  const never = make.all(each.map((quiet) => make.reaches(quiet, NEVER)));
  const times = make.choose(
    [{ when: never, gives: sinceBeginning(inactivity, unknown, to) }],
    make.least([...each, make.constant(atMost)]),
  );
  return make.sum([{ node: times, times: points }]);
}

/** What a leaf needs to know of it: how often in how much time, whatever signals and points. */
function asAsked({ origin, after, every, atMost, orSince }: Inactivity): Inactivity {
  return { origin, signals: [], after, every, atMost, points: 0, ...(orSince === undefined ? {} : { orSince }) };
}

function sinceBeginning(inactivity: Inactivity, unknown: number, to: Compiling): NodeId {
  const { make } = to;
  const { orSince } = inactivity;
  if (orSince === undefined) return make.constant(unknown);
  const began = valuesOf(orSince.field, to);
  if (began.from === 'lead') return make.number(make.leaves.began(began.field, asAsked(inactivity)), unknown);
  const unit = orSince.type.is === 'date' ? DAY_MS : 1;
  return make.choose(
    began.values.map(({ value, is }) => ({
      when: is,
      gives: make.constant(timesOf(ageOf(orSince.type, value, nobody(to)) * unit, inactivity)),
    })),
    make.constant(unknown),
  );
}
