/** Two service levels that promise the same thing to one lead, and then differently. */
import type { Agreement, Definition } from '../../../agreement/agreement.ts';
import { idPlace } from '../../../agreement/catalogue.ts';
import { sharedLife } from '../../../agreement/validity.ts';
import type { Test } from '../../../conditions/test.ts';
import { pathKey } from '../../../diagnostics/place.ts';
import type { Occurrence } from '../../../diagnostics/rule.ts';
import type { Lead } from '../../../program/lead.ts';
import type { ServiceLevel } from '../../../schema/policies.generated.ts';
import { leadOfBoth } from '../../logic/both-hold.ts';
import type { LogicContext, LogicRule } from '../../logic/logic-rule.ts';
import { isSamePromise } from '../../logic/same-promise.ts';
import { witnessOf } from '../../logic/witness.ts';
import { levelsIn, type Read } from '../../service-levels.ts';

export const twoPromises: LogicRule = {
  id: 'sla/two-promises',
  title: 'Two service levels for the same leads and the same thing',
  severity: 'error',
  certainty: 'proved',
  why: 'The same answer would be met under one of them and missed under the other.',
  remedy: 'Keep one of them, or tell them apart with `when`.',
  check(agreement, context) {
    const levels = levelsIn(agreement, context);
    return levels.flatMap((level, index) => clashAmong(levels.slice(0, index), level, agreement, context));
  },
};

function clashAmong(
  earlier: readonly Read<ServiceLevel>[],
  level: Read<ServiceLevel>,
  agreement: Agreement,
  context: LogicContext,
): readonly Occurrence[] {
  for (const other of earlier) {
    if (
      !isSamePromise(other.data, level.data, agreement) ||
      sharedLife(other.definition, level.definition) === undefined
    )
      continue;
    const shared = sharedLeads(other, level, context);
    if (shared === undefined) continue;
    const [one, two] = [other.definition.name, level.definition.name];
    const whom = shared === 'all' ? 'the same leads' : 'one and the same lead';
    const message = `The service levels "${one}" and "${two}" promise the same thing for ${whom}.`;
    const related = [{ place: idPlace(other.definition), note: 'the other service level' }];
    const witness =
      shared === 'all' ? {} : { witness: witnessOf(shared, `Both "${one}" and "${two}" apply to it.`, context) };
    return [{ message, place: idPlace(level.definition), related, ...witness }];
  }
  return [];
}

/** All of them, one that is shown, or none that is known of. A share of some leads may be promised beside one of all. */
function sharedLeads(
  one: Read<ServiceLevel>,
  other: Read<ServiceLevel>,
  context: LogicContext,
): Lead | 'all' | undefined {
  if (JSON.stringify(one.data.when) === JSON.stringify(other.data.when)) return 'all';
  if (![one, other].every(({ data }) => 'clock' in data || 'attempts' in data)) return undefined;
  const tests = [one, other].map((level) => conditionOf(level.definition, level.data, context));
  const [first, second] = tests;
  return first === undefined || second === undefined ? undefined : leadOfBoth(first, second, context);
}

/** `undefined` while it is not in force, so that nothing can be said of its leads. */
function conditionOf(
  { policy, path }: Definition,
  { when }: ServiceLevel,
  { program }: LogicContext,
): Test | undefined {
  const origin = { file: policy.file, path: [...path, 'when'] };
  if (when === undefined) return { op: 'all', origin, of: [] };
  return program.statements.find(
    ({ origin: at }) => at.file === origin.file && pathKey(at.path) === pathKey(origin.path),
  )?.when;
}
