/** The points of one rule at one end, its own limits included. */
import { isPlain, plain } from '../../../conditions/amount.ts';
import { MOST_EVENTS } from '../../../program/interpret/rule-score.ts';
import type { EventRule, Forgetting, Limits, Rule } from '../../../program/program.ts';
import type { PointsLeaf } from '../../leaf.ts';
import { type End, endOf } from '../by-case.ts';
import type { Compiling } from '../compiling.ts';
import { plainCount } from '../events/plain-count.ts';
import type { NodeId } from '../node.ts';
import { limited } from './limited.ts';

export function rulePoints(rule: Rule, forgets: readonly Forgetting[], end: End, to: Compiling): NodeId {
  return limited(unlimited(rule, forgets, end, to), rule.limits, end, to);
}

function unlimited(rule: Rule, forgets: readonly Forgetting[], end: End, to: Compiling): NodeId {
  if (rule.rule === 'value') return endOf(rule.points, end, to);
  if (rule.rule === 'count') {
    const worth = [0, ...rule.bands.map(({ points }) => points)];
    return pointsOf(rule, forgets, end === 'least' ? Math.min(...worth) : Math.max(...worth), to);
  }
  // More for one event is more for all of them together: the lowest end is that of the lowest points.
  return endOf(rule.points, end, to, (points) => eventPoints(rule, points, forgets, end, to));
}

/** While nothing tells of events: between none and as many as can count. */
function eventPoints(rule: EventRule, points: number, forgets: readonly Forgetting[], end: End, to: Compiling): NodeId {
  if (points === 0) return to.make.constant(0);
  const { limit } = rule;
  const most = points * (limit === undefined || limit.per !== undefined ? MOST_EVENTS : limit.newest);
  const unknown = end === 'least' ? Math.min(0, most) : Math.max(0, most);
  const { decay } = rule;
  const asked = { ...rule, points: plain(points), ...(decay === undefined ? {} : { decay: { ...decay, text: '' } }) };
  return pointsOf(asked, forgets, unknown, to);
}

function pointsOf(rule: PointsLeaf['rule'], forgets: readonly Forgetting[], unknown: number, to: Compiling): NodeId {
  const asked = { ...rule, id: '', title: '', of: plainCount(rule.of), limits: plainLimits(rule.limits) };
  return to.make.number(to.make.leaves.points({ rule: asked, forgets }), unknown);
}

/** Beyond limits that hold of every lead nobody has to look. */
function plainLimits({ floor, cap }: Limits): Limits {
  return {
    ...(floor !== undefined && isPlain(floor) ? { floor } : {}),
    ...(cap !== undefined && isPlain(cap) ? { cap } : {}),
  };
}
