/** Stages of the path: gates or deciders, owners, what they need, and when they time out. */
import { complete } from '../../conditions/check-literal.ts';
import { isOwnField } from '../../conditions/own-field.ts';
import type { Scope } from '../../conditions/scope.ts';
import { lowerDuration } from '../../conditions/window.ts';
import { type Path, valueAt } from '../../diagnostics/place.ts';
import { findingOf } from '../../diagnostics/rule.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { ByCase, Stage } from '../program.ts';
import { isSide } from '../stage-ranks.ts';
import { lowerByCase } from './by-case.ts';
import { entryTest } from './entry.ts';
import { lowerEvidence } from './evidence.ts';
import { NO_MOVE } from './lifecycle-rules.ts';
import { type Item, type Lowering, namedOf } from './lowering.ts';
import { scopeFor } from './scope.ts';

export function lowerStages(entersAt: ByCase<string> | undefined, lowering: Lowering): readonly Stage[] {
  const needs: string[] = [];
  return lowering.definitions('stage').flatMap(({ data, definition }) => {
    if (isSideData(data)) return [];
    const scope = scopeFor(lowering, definition.policy.file);
    const own = (data.needs ?? []).filter((field, place) =>
      isOwnField(field, [...definition.path, 'needs', place], scope),
    );
    needs.push(...own.filter((field) => !needs.includes(field)));
    const stage = lowerStage({ data, definition }, [...needs], lowering);
    return lowering.keep(stage && { ...stage, ...entryOf(stage, entersAt, lowering) });
  });
}

/** Nothing is waived at the first stage. */
function entryOf(
  { id, origin }: Stage,
  entersAt: ByCase<string> | undefined,
  lowering: Lowering,
): Pick<Stage, 'entry'> {
  const { stages } = scopeFor(lowering, origin.file);
  if (entersAt === undefined || stages[0] === id) return {};
  const entry = entryTest(entersAt, id, stages, { file: origin.file, path: ['enters_at'] });
  return entry === undefined ? {} : { entry };
}

function isSideData(data: policies.Stage | policies.Side): data is policies.Side {
  return isSide(data.id);
}

/** `needs` are its own and those of the stages before. */
function lowerStage(
  { data, definition }: Item<policies.Stage>,
  needs: readonly string[],
  lowering: Lowering,
): Stage | undefined {
  const scope = scopeFor(lowering, definition.policy.file);
  const { path } = definition;
  const timesOut = complete(
    data.times_out === undefined ? [] : [timeOut(data.id, data.times_out, [...path, 'times_out', 'after'], scope)],
  );
  const how = 'enter' in data ? computed({ data, definition }, scope, lowering) : decided({ data, definition }, scope);
  const owner = ownerOf(data.owner, [...path, 'owner'], scope);
  if (timesOut === undefined || how === undefined || owner === undefined) return undefined;
  const [out] = timesOut;
  return { ...namedOf(definition), owner, needs, ...how, ...(out === undefined ? {} : { timesOut: out }) };
}

function ownerOf(written: policies.Stage['owner'], path: Path, scope: Scope): Stage['owner'] | undefined {
  if (typeof written === 'string') return { cases: [], otherwise: written };
  return lowerByCase(written, path, scope, (party) => party);
}

/** The path is that of the time. */
function timeOut(
  id: string,
  { after, to }: NonNullable<policies.Stage['times_out']>,
  path: Path,
  scope: Scope,
): Stage['timesOut'] {
  const duration = lowerDuration(after, path, scope);
  if (to !== id) return duration === undefined ? undefined : { after: duration, to };
  const message = `A lead that stays too long at ${to} would go to ${to}.`;
  scope.report(findingOf(NO_MOVE, { message, place: valueAt(scope.file, [...path.slice(0, -1), 'to']) }));
  return undefined;
}

type How = Pick<Stage, 'gate' | 'fastTrack' | 'decidedBy' | 'evidence' | 'rejectsWith'>;

function computed(
  { data, definition }: Item<policies.ComputedStage>,
  scope: Scope,
  lowering: Lowering,
): How | undefined {
  const { path } = definition;
  const gate = scope.lower(data.enter, [...path, 'enter']);
  const own = data.fast_track === undefined ? [] : lowering.item(definition, [...path, 'fast_track'], data.fast_track);
  const tracks = complete(
    own.map((track) => {
      const when = scope.lower(track.data.when, [...track.definition.path, 'when']);
      return when && { ...namedOf(track.definition), when };
    }),
  );
  if (gate === undefined || tracks === undefined) return undefined;
  const [fastTrack] = tracks;
  return { gate, ...(fastTrack === undefined ? {} : { fastTrack }), decidedBy: [], rejectsWith: [] };
}

function decided({ data, definition }: Item<policies.DecidedStage>, scope: Scope): How | undefined {
  const decidedBy = typeof data.decided_by === 'string' ? [data.decided_by] : data.decided_by;
  const evidence = complete(
    data.evidence === undefined ? [] : [lowerEvidence(data.evidence, [...definition.path, 'evidence'], scope)],
  );
  if (evidence === undefined) return undefined;
  const [list] = evidence;
  return { decidedBy, rejectsWith: data.rejects_with ?? [], ...(list === undefined ? {} : { evidence: list }) };
}
