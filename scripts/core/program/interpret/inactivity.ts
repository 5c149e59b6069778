/**
 * Points for having been quiet: since the newest event of some signals, else since the field that
 * stands for the beginning of the lead. Forgotten events are events too. While nothing tells how long
 * it has been, anything from none to all of the points.
 */

import { DAY_MS, type Value } from '../../conditions/value.ts';
import { ageOf } from '../../conditions/window.ts';
import type { Inactivity } from '../program.ts';
import type { Entry } from './entry.ts';
import { exactly, isZero } from './pair.ts';
import type { Moment } from './past.ts';
import type { Judging } from './subject.ts';

export function inactivityEntries(inactivity: Inactivity | undefined, judging: Judging): readonly Entry[] {
  if (inactivity === undefined) return [];
  const { points, atMost } = inactivity;
  const quiet = quietFor(inactivity, judging);
  const all = points * atMost;
  const pair =
    quiet === undefined
      ? { least: Math.min(0, all), most: Math.max(0, all) }
      : exactly(points * timesOf(quiet, inactivity));
  if (isZero(pair)) return [];
  return [{ what: 'inactivity', ...pair, inactivity, ...(quiet === undefined ? {} : { quiet }) }];
}

/** How often the points are taken. */
export function timesOf(quiet: number, { after, every, atMost }: Inactivity): number {
  return quiet < after ? 0 : Math.min(atMost, 1 + Math.floor((quiet - after) / every));
}

/** Milliseconds; `undefined` where it is not known. */
function quietFor({ signals, orSince }: Inactivity, { past, subject }: Judging): number | undefined {
  if (past.events === undefined) return undefined;
  const newest = past.events.find(({ signal }) => signals.includes(signal));
  if (newest !== undefined) return past.asOf - newest.at;
  return orSince && quietSince(orSince, subject.field(orSince.field), subject);
}

/** How long a lead has been quiet of which no event is known, by the field that stands for its beginning. */
export function quietSince(
  { type }: NonNullable<Inactivity['orSince']>,
  began: Value | undefined,
  moment: Moment,
): number | undefined {
  return began === undefined ? undefined : ageOf(type, began, moment) * (type.is === 'date' ? DAY_MS : 1);
}
