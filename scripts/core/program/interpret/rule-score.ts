/** The points of one rule, before its own floor and cap; one function for each shape of rule. */
import type { Pair } from '../../conditions/amount.ts';
import { pairOf } from '../../conditions/judge.ts';
import type { LeadEvent } from '../lead.ts';
import type { CountRule, EventRule, Rule } from '../program.ts';
import { decayed } from './decayed.ts';
import { type Entry, step } from './entry.ts';
import { exactly, sum } from './pair.ts';
import { type Selection, selectEvents } from './select-events.ts';
import type { Judging } from './subject.ts';

/** No lead has more events; what a rule without a limit is worth at most while events are unknown. */
export const MOST_EVENTS = 1_000_000;

export function scoreRule(rule: Rule, judging: Judging, forgottenUntil: number | undefined): readonly Entry[] {
  if (rule.rule === 'value') return [{ what: 'points', ...pairOf(rule.points, judging.subject) }];
  const { events } = judging.past;
  if (events === undefined) return [{ what: 'points', ...boundsWithoutEvents(rule, judging) }];
  const { of, waits, exceptWhen, limit } = rule;
  const selection = selectEvents(events, { of, waits, exceptWhen, limit, forgottenUntil }, judging.viewer);
  return rule.rule === 'count' ? countEntries(rule, selection) : eventEntries(rule, selection, judging);
}

function boundsWithoutEvents(rule: EventRule | CountRule, { subject }: Judging): Pair {
  if (rule.rule === 'count') {
    const worth = [0, ...rule.bands.map(({ points }) => points)];
    return { least: Math.min(...worth), most: Math.max(...worth) };
  }
  const { limit } = rule;
  const bound = limit === undefined || limit.per !== undefined ? MOST_EVENTS : limit.newest;
  const each = pairOf(rule.points, subject);
  return { least: Math.min(0, each.least * bound), most: Math.max(0, each.most * bound) };
}

/** Each event is worth the same, so what a step takes is worth what the events it took are. */
function eventEntries(rule: EventRule, selection: Selection, { past, subject }: Judging): readonly Entry[] {
  const each = pairOf(rule.points, subject);
  const worth = (events: readonly LeadEvent[]): Pair => sum(events.map(() => each));
  const { decay } = rule;
  const { counting } = selection;
  const entries = selectionEntries(selection, worth);
  if (decay === undefined) return entries;
  const kept = sum(counting.map(({ at }) => decayed(each, past.asOf - at, decay)));
  return [...entries, ...step('decay', worth(counting), kept, { events: counting.length })];
}

function countEntries({ bands }: CountRule, selection: Selection): readonly Entry[] {
  return selectionEntries(selection, (events) => {
    const { length } = events;
    const band = bands.find(
      ({ from, below }) => (from === undefined || length >= from) && (below === undefined || length < below),
    );
    return exactly(band?.points ?? 0);
  });
}

function selectionEntries(selection: Selection, worth: (events: readonly LeadEvent[]) => Pair): readonly Entry[] {
  const { matching, remembered, ripe, unexempted, distinct, limited, recent, counting } = selection;
  const taken = (what: Entry['what'], before: readonly LeadEvent[], after: readonly LeadEvent[]): readonly Entry[] =>
    step(what, worth(before), worth(after), { events: before.length - after.length });
  return [
    { what: 'points', ...worth(matching), events: matching.length },
    ...taken('forgotten', matching, remembered),
    ...taken('waiting', remembered, ripe),
    ...taken('exempt', ripe, unexempted),
    ...taken('distinct', unexempted, distinct),
    ...taken('limit', distinct, limited),
    ...taken('window', limited, recent),
    ...taken('stage', recent, counting),
  ];
}
