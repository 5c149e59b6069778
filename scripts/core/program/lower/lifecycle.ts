/** Kind `lifecycle`: stages with gates or deciders, criteria, disqualifiers, reasons, overrides. */
import { complete } from '../../conditions/check-literal.ts';
import type { Scope } from '../../conditions/scope.ts';
import type { Test } from '../../conditions/test.ts';
import { lowerDuration } from '../../conditions/window.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Criterion, Disqualifier, ProgramLifecycle, Reason, Stage } from '../program.ts';
import { isSide } from '../stage-ranks.ts';
import { lowerEvidence } from './evidence.ts';
import { lowerHistory } from './history.ts';
import { type Item, type Lowering, namedOf } from './lowering.ts';
import { scopeFor } from './scope.ts';

/** Parts that could not be lowered are left out and noted. */
export function lowerLifecycle(lowering: Lowering): ProgramLifecycle {
  const policy = lowering.agreement.policies.find(({ kind }) => kind.id === 'lifecycle');
  const data = policy?.valid === true ? (policy.data as policies.LifecyclePolicy) : undefined;
  const history = policy && data?.history && lowerHistory(data.history, policy.file, lowering);
  return {
    stages: lowerStages(lowering),
    criteria: lowering
      .definitions('criterion')
      .flatMap((criterion) => lowering.keep(lowerCriterion(criterion, lowering))),
    disqualifiers: lowering
      .definitions('disqualifier')
      .flatMap((one) => lowering.keep(lowerDisqualifier(one, lowering))),
    reasons: lowering.definitions('reason').flatMap((reason) => lowering.keep(lowerReason(reason, lowering))),
    overrides: { may: data?.overrides?.may ?? [], mustState: data?.overrides?.must_state ?? [] },
    ...(history === undefined ? {} : { history }),
  };
}

function lowerStages(lowering: Lowering): readonly Stage[] {
  const needs: string[] = [];
  return lowering.definitions('stage').flatMap(({ data, definition }) => {
    if (isSideData(data)) return [];
    needs.push(...(data.needs ?? []).filter((field) => !needs.includes(field)));
    return lowering.keep(lowerStage({ data, definition }, [...needs], lowering));
  });
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
    data.times_out === undefined ? [] : [timeOut(data.times_out, [...path, 'times_out', 'after'], scope)],
  );
  const how = 'enter' in data ? computed({ data, definition }, scope, lowering) : decided({ data, definition }, scope);
  if (timesOut === undefined || how === undefined) return undefined;
  const [out] = timesOut;
  return { ...namedOf(definition), owner: data.owner, needs, ...how, ...(out === undefined ? {} : { timesOut: out }) };
}

function timeOut(
  { after, to }: NonNullable<policies.Stage['times_out']>,
  path: readonly (string | number)[],
  scope: Scope,
): Stage['timesOut'] {
  const duration = lowerDuration(after, path, scope);
  return duration === undefined ? undefined : { after: duration, to };
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

function lowerCriterion({ data, definition }: Item<policies.Criterion>, lowering: Lowering): Criterion | undefined {
  if (data.when === undefined) return namedOf(definition);
  const when = scopeFor(lowering, definition.policy.file).lower(data.when, [...definition.path, 'when']);
  return when && { ...namedOf(definition), when };
}

/** Exempt is who meets one of the exemptions: then the disqualifier does not hold. */
function lowerDisqualifier(
  { data, definition }: Item<policies.Disqualifier>,
  lowering: Lowering,
): Disqualifier | undefined {
  const { path, policy } = definition;
  const scope = scopeFor(lowering, policy.file);
  const when = scope.lower(data.when, [...path, 'when']);
  const exemptions = complete(
    (data.except_when ?? []).map((except, index) => scope.lower(except, [...path, 'except_when', index])),
  );
  if (when === undefined || exemptions === undefined) return undefined;
  const origin = { file: policy.file, path: [...path, 'except_when'] };
  const unless: readonly Test[] = exemptions.length === 0 ? [] : [{ op: 'not', origin, of: anyOf(exemptions, origin) }];
  const whole: Test =
    unless.length === 0 ? when : { op: 'all', origin: { file: policy.file, path }, of: [when, ...unless] };
  return { ...namedOf(definition), when: whole, reason: data.reason, blocks: data.unknown === 'blocks' };
}

function anyOf(tests: readonly Test[], origin: Test['origin']): Test {
  const [only] = tests;
  return only !== undefined && tests.length === 1 ? only : { op: 'any', origin, of: tests };
}

function lowerReason({ data, definition }: Item<policies.Reason>, lowering: Lowering): Reason | undefined {
  const named = namedOf(definition);
  if (!('recycle' in data)) return { ...named, consequence: { do: data.then } };
  const { not_before: after, sooner_if: sooner } = data.recycle;
  const scope = scopeFor(lowering, definition.policy.file);
  const notBefore = lowerDuration(after, [...definition.path, 'recycle', 'not_before'], scope);
  const signals = sooner?.signal ?? [];
  const soonerIf = typeof signals === 'string' ? [signals] : signals;
  return notBefore === undefined ? undefined : { ...named, consequence: { do: 'recycle', notBefore, soonerIf } };
}
