/**
 * Time around an event: how long it waits before it counts, and what around it keeps it from
 * counting. What could never count, or exempts every event, is refused.
 */
import { complete } from '../../conditions/check-literal.ts';
import { durationText } from '../../conditions/duration.ts';
import type { Scope } from '../../conditions/scope.ts';
import type { EventCount } from '../../conditions/test.ts';
import { DAY_MS } from '../../conditions/value.ts';
import { lowerDuration } from '../../conditions/window.ts';
import { keyAt, nodeAt, type Path, valueAt } from '../../diagnostics/place.ts';
import { type CheckRule, findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Decay, EventRule, Exemption, Forgetting } from '../program.ts';
import { EXEMPTS_ITSELF, MEANWHILE, WAITS_SINCE, WAITS_TOO_LONG } from './rules.ts';

type Waiting = Pick<EventRule, 'waits' | 'exceptWhen'>;

/** The rule as it is written, and where. */
interface Waited {
  readonly id: string;
  readonly path: Path;
  readonly scope: Scope;
}

type Written = policies.EventRule | policies.CountRule;

export function lowerWaiting(data: Written, { id, path, scope }: Waited): Waiting | undefined {
  const waits = data.waits === undefined ? [] : [lowerDuration(data.waits, [...path, 'waits'], scope)];
  const wait = complete(waits);
  const exceptWhen = complete(
    (data.except_when ?? []).map((exemption, index) =>
      lowerExemption(exemption, data, { id, scope, path: [...path, 'except_when', index] }),
    ),
  );
  if (wait === undefined || exceptWhen === undefined) return undefined;
  const [only] = wait;
  return { ...(only === undefined ? {} : { waits: only }), exceptWhen };
}

function lowerExemption(exemption: policies.Exemption, data: Written, waited: Waited): Exemption | undefined {
  const { id, path, scope } = waited;
  const what = forgettingOf(exemption);
  const { before: written } = exemption;
  if (written === undefined) {
    if (data.waits !== undefined) return { ...what, meanwhile: true };
    const message = `${id} does not wait, so nothing can happen meanwhile.`;
    return refuse(MEANWHILE, message, keyAt(scope.file, [...path, 'meanwhile']), scope);
  }
  const before = lowerDuration(written, [...path, 'before'], scope);
  if (!('signal' in what) || what.signal !== data.signal) return before === undefined ? undefined : { ...what, before };
  const message = `Every ${data.signal} happens within ${written} of itself, so ${id} would never count one.`;
  return refuse(EXEMPTS_ITSELF, message, nodeAt(scope.file, path), scope);
}

export function forgettingOf(
  written: { readonly signal: string } | { readonly reached: string | readonly string[] },
): Forgetting {
  if ('signal' in written) return { signal: written.signal };
  return { reached: typeof written.reached === 'string' ? [written.reached] : written.reached };
}

/** Whether an event can still be worth something when its wait is over; reports it if not. */
export function canCount(
  { inLast, since }: EventCount,
  { waits }: Waiting,
  decay: Decay | undefined,
  { id, path, scope }: Waited,
): boolean {
  if (waits === undefined) return true;
  const place = valueAt(scope.file, [...path, 'waits']);
  const wait = durationText(waits);
  if (since !== undefined) {
    const message = `${id} waits ${wait} and asks for events since the current stage, so a stage entered while an event waits could be meant either way.`;
    return refuse(WAITS_SINCE, message, place, scope) ?? false;
  }
  if (inLast !== undefined && waits >= inLast) {
    const message = `When ${id} has waited ${wait}, the event is no longer within the last ${durationText(inLast)}.`;
    return refuse(WAITS_TOO_LONG, message, place, scope) ?? false;
  }
  const later = decay?.perMille.slice(Math.min(Math.floor(waits / DAY_MS), decay.perMille.length - 1)) ?? [1];
  if (later.some((left) => left > 0)) return true;
  const message = `When ${id} has waited ${wait}, its points have faded to nothing.`;
  return refuse(WAITS_TOO_LONG, message, place, scope) ?? false;
}

function refuse(rule: CheckRule, message: string, place: ReturnType<typeof keyAt>, { report }: Scope): undefined {
  report(findingOf(rule, { message, place }));
  return undefined;
}
