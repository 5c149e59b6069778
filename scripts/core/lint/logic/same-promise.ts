/**
 * Whether two service levels promise the same thing, whatever time they give for it: the same side, from
 * the same moment, to the same act. Lists of moments and acts meet where they have one in common.
 */
import type { Agreement } from '../../agreement/agreement.ts';
import { sideOfParty } from '../../agreement/parties.ts';
import type { Moment, ServiceLevel } from '../../schema/policies.generated.ts';

export function isSamePromise(one: ServiceLevel, other: ServiceLevel, agreement: Agreement): boolean {
  if (!isSameSide(one.owed_by, other.owed_by, agreement)) return false;
  if ('clock' in one && 'clock' in other)
    return meet(one.clock.starts, other.clock.starts) && stopAlike(one.clock.stops, other.clock.stops);
  if ('attempts' in one && 'attempts' in other) return meet(one.attempts.starts, other.attempts.starts);
  return one.owed_by === other.owed_by && one.owed_to === other.owed_to && subjectOf(one) === subjectOf(other);
}

/** A team and a role in it, or two roles: whoever acts first stops the clock of both. */
function isSameSide(one: string, other: string, agreement: Agreement): boolean {
  const side = sideOfParty(one, agreement);
  return one === other || (side !== undefined && side === sideOfParty(other, agreement));
}

const KEYS = ['signal', 'reached', 'activity', 'decided'] as const;

function meet(one: Moment, other: Moment, keys: readonly (keyof Moment)[] = KEYS): boolean {
  return keys.some((key) => {
    const its = [other[key] ?? []].flat();
    return [one[key] ?? []].flat().some((what) => its.includes(what));
  });
}

/** Where both name something that is done for the lead, that is what is promised. */
function stopAlike(one: Moment, other: Moment): boolean {
  const areDone = [one, other].map(({ activity }) => activity !== undefined);
  if (areDone[0] !== areDone[1]) return false;
  return meet(one, other, areDone[0] === true ? ['activity'] : KEYS);
}

/** What is promised, without how much of it. Feedback is told apart by its words alone. */
function subjectOf(level: ServiceLevel): string {
  if ('clock' in level) return 'clock';
  if ('attempts' in level) return 'attempts';
  if ('volume' in level) return JSON.stringify(['volume', level.volume.of, level.volume.per]);
  if ('acceptance' in level) {
    const { of, accepted_at: at, per } = level.acceptance;
    return JSON.stringify(['acceptance', of, at, per]);
  }
  if ('filled' in level) {
    const { at, fields = null, per } = level.filled;
    return JSON.stringify(['filled', at, fields, per]);
  }
  return JSON.stringify(
    'notice' in level ? ['notice', level.notice.of, level.notice.given_by] : ['gives', level.gives.what],
  );
}
