/**
 * When the clock of a service level started for a lead, and whether the level applied to it then.
 * Applicability is judged at the start and stays as it was; fields without history are taken with
 * today's values, as everywhere.
 */
import type { Origin } from '../../conditions/test.ts';
import type { Truth } from '../../conditions/truth.ts';
import { pathKey } from '../../diagnostics/place.ts';
import { judgeStatements } from '../../program/interpret/statements.ts';
import type { Lead } from '../../program/lead.ts';
import { dayIn } from '../../program/leads/zone.ts';
import type { Program } from '../../program/program.ts';
import type { Moment } from '../../schema/policies.generated.ts';

/**
 * Epoch milliseconds of the newest of the moments named, up to `asOf`. Activities are not part of a
 * lead, so what only they start or stop is not seen here.
 */
export function newestOf(moment: Moment, { events = [], records = [] }: Lead, asOf: number): number | undefined {
  const signals = listOf(moment.signal);
  const stages = listOf(moment.reached);
  const times = [
    ...events.filter(({ signal }) => signals.includes(signal)),
    ...records.filter(({ what, stage }) => what === 'entered' && stages.includes(stage)),
    ...records.filter(({ what, stage }) => what !== 'override' && stage === moment.decided),
  ].flatMap(({ at }) => (at <= asOf ? [at] : []));
  return times.length === 0 ? undefined : Math.max(...times);
}

/** The condition at `origin` judged at an instant, among those the lead is judged with; without one the level applies to every lead. */
export function appliedAt(
  program: Program,
  lead: Lead,
  { at, origin }: { readonly at: number; readonly origin: Origin },
  among: readonly Lead[] = [],
): Truth {
  const moment = { asOf: at, asOfDate: dayIn(program.timeZone, at) };
  const found = judgeStatements(program, lead, moment, among).find(
    ({ statement }) => statement.origin.file === origin.file && pathKey(statement.origin.path) === pathKey(origin.path),
  );
  return found === undefined ? true : found.truth;
}

function listOf(written: string | readonly string[] | undefined): readonly string[] {
  return written === undefined ? [] : [written].flat();
}
