/** What every definition may carry: who answers for it, how long it is in force, where it runs. */
import type { Definition } from '../../agreement/agreement.ts';
import { type Life, lifeOf } from '../../agreement/validity.ts';
import type { Facet, Judgement } from '../facet.ts';
import { crmLocationChanged } from '../rules/change/crm-location-changed.ts';
import { governanceChanged } from '../rules/change/governance-changed.ts';
import { ownerChanged } from '../rules/change/owner-changed.ts';
import { validityLonger } from '../rules/change/validity-longer.ts';
import { validityShifted } from '../rules/change/validity-shifted.ts';
import { validityShorter } from '../rules/change/validity-shorter.ts';
import { whatIsWritten } from '../wording.ts';
import { type Order, otherFacet, together, written } from './written.ts';

const validity: Facet = {
  keys: ['status', 'valid_from', 'valid_until'],
  judge: (changed, _comparing, parts): Judgement | undefined => {
    if (parts.length === 0) return undefined;
    const order = lifeOrder(changed.before, changed.after);
    const says = `${changed.title}: ${whatIsWritten(parts)}.`;
    if (order === 'same') return { ...written(validityShifted, 'equivalent', changed, parts), says };
    const rule = order === 'more' ? validityLonger : order === 'less' ? validityShorter : validityShifted;
    return written(rule, 'shifted', changed, parts);
  },
};

function lifeOrder(before: Definition, after: Definition): Order {
  const [old, current] = [lifeOf(before), lifeOf(after)];
  if (old === undefined || current === undefined) {
    return old === current ? 'same' : current === undefined ? 'less' : 'more';
  }
  return together([laterIsLess(old, current), laterIsMore(old, current)]);
}

function laterIsLess({ from: old = '' }: Life, { from = '' }: Life): Order {
  return from === old ? 'same' : from > old ? 'less' : 'more';
}

const NEVER = '9999-12-31';

function laterIsMore({ until: old = NEVER }: Life, { until = NEVER }: Life): Order {
  return until === old ? 'same' : until > old ? 'more' : 'less';
}

export const EVERY: readonly Facet[] = [
  otherFacet(['owners', 'owner', 'accountable', 'contributing', 'owed_by', 'owed_to'], ownerChanged),
  validity,
  otherFacet(['runs_in'], crmLocationChanged),
  otherFacet(['changes_only'], governanceChanged),
];
