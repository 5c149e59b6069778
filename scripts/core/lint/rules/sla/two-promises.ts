/** Two service levels that promise the same thing twice, and then differently. */
import type { Definition } from '../../../agreement/agreement.ts';
import { idPlace } from '../../../agreement/catalogue.ts';
import type { ServiceLevel } from '../../../schema/policies.generated.ts';
import type { LintRule } from '../../lint-rule.ts';
import { levelsIn, type Read } from '../../service-levels.ts';

export const twoPromises: LintRule = {
  id: 'sla/two-promises',
  title: 'Two service levels for the same leads and the same thing',
  severity: 'error',
  certainty: 'proved',
  why: 'The same answer would be met under one of them and missed under the other.',
  remedy: 'Keep one of them, or tell them apart with `when`.',
  check(agreement, context) {
    const levels = levelsIn(agreement, context);
    return levels.flatMap((level, index) => {
      const first = levels.slice(0, index).find((other) => isSame(other, level));
      if (first === undefined) return [];
      const message = `The service levels "${first.definition.name}" and "${level.definition.name}" promise the same thing for the same leads.`;
      const related = [{ place: idPlace(first.definition), note: 'the other service level' }];
      return [{ message, place: idPlace(level.definition), related }];
    });
  },
};

function isSame(one: Read<ServiceLevel>, other: Read<ServiceLevel>): boolean {
  return promiseOf(one.data) === promiseOf(other.data) && meet(one.definition, other.definition);
}

/** What is promised, without how much of it. Feedback is told apart by its words alone. */
function promiseOf(level: ServiceLevel): string {
  const { owed_by: by, owed_to: to, when } = level;
  return JSON.stringify([by, to, when ?? null, ...subjectOf(level)]);
}

function subjectOf(level: ServiceLevel): readonly unknown[] {
  if ('clock' in level) return ['clock', level.clock.starts, level.clock.stops];
  if ('attempts' in level) return ['attempts', level.attempts.starts];
  if ('volume' in level) return ['volume', level.volume.of, level.volume.per];
  if ('acceptance' in level)
    return ['acceptance', level.acceptance.of, level.acceptance.accepted_at, level.acceptance.per];
  if ('filled' in level) return ['filled', level.filled.at, level.filled.fields ?? null, level.filled.per];
  return 'notice' in level ? ['notice', level.notice.of, level.notice.given_by] : ['gives', level.gives.what];
}

/** In force on one day at least. */
function meet(one: Definition, other: Definition): boolean {
  const isLive = [one, other].every(({ status }) => status === 'active' || status === 'deprecated');
  return isLive && !endsBefore(one, other) && !endsBefore(other, one);
}

function endsBefore({ validUntil }: Definition, { validFrom }: Definition): boolean {
  return validUntil !== undefined && validFrom !== undefined && validUntil < validFrom;
}
