/** Kind `lifecycle`: stages with gates or deciders, criteria, disqualifiers, reasons, overrides. */
import { complete } from '../../conditions/check-literal.ts';
import type { Test } from '../../conditions/test.ts';
import { lowerDuration } from '../../conditions/window.ts';
import type * as policies from '../../schema/policies.generated.ts';
import type { Criterion, Disqualifier, ProgramLifecycle, Reason } from '../program.ts';
import { lowerEntersAt } from './entry.ts';
import { lowerHistory } from './history.ts';
import { type Item, type Lowering, namedOf } from './lowering.ts';
import { rolesOf } from './roles.ts';
import { scopeFor } from './scope.ts';
import { lowerStages } from './stages.ts';
import { lowerTransitions } from './transitions.ts';

/** Parts that could not be lowered are left out and noted. */
export function lowerLifecycle(lowering: Lowering): ProgramLifecycle {
  const policy = lowering.agreement.policies.find(({ kind }) => kind.id === 'lifecycle');
  const data = policy?.valid === true ? (policy.data as policies.LifecyclePolicy) : undefined;
  const history = policy && data?.history && lowerHistory(data.history, policy.file, lowering);
  const [entersAt] =
    policy === undefined || data?.enters_at === undefined
      ? []
      : lowering.keep(lowerEntersAt(data.enters_at, ['enters_at'], scopeFor(lowering, policy.file)));
  return {
    stages: lowerStages(entersAt, lowering),
    criteria: lowering
      .definitions('criterion')
      .flatMap((criterion) => lowering.keep(lowerCriterion(criterion, lowering))),
    disqualifiers: lowering
      .definitions('disqualifier')
      .flatMap((one) => lowering.keep(lowerDisqualifier(one, lowering))),
    reasons: lowering.definitions('reason').flatMap((reason) => lowering.keep(lowerReason(reason, lowering))),
    transitions:
      policy && data?.transitions ? lowerTransitions(data.transitions, data.moves, policy.file, lowering) : [],
    ...(data?.moves === undefined ? {} : { moves: data.moves }),
    ...(entersAt === undefined ? {} : { entersAt }),
    overrides: { may: data?.overrides?.may ?? [], mustState: data?.overrides?.must_state ?? [] },
    ...(history === undefined ? {} : { history }),
  };
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
  const may = data.may === undefined ? {} : { may: rolesOf(data.may, lowering) };
  const named = { ...namedOf(definition), ...may };
  if (!('recycle' in data)) return { ...named, consequence: { do: data.then } };
  const { not_before: after, sooner_if: sooner } = data.recycle;
  const scope = scopeFor(lowering, definition.policy.file);
  const notBefore = lowerDuration(after, [...definition.path, 'recycle', 'not_before'], scope);
  const signals = sooner?.signal ?? [];
  const soonerIf = typeof signals === 'string' ? [signals] : signals;
  return notBefore === undefined ? undefined : { ...named, consequence: { do: 'recycle', notBefore, soonerIf } };
}
