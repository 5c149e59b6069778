/**
 * One more event of a signal, now, carrying just what some count of such events asks for; and several of
 * them where one may not be enough. What happened cannot be undone, and events of the past cannot be added.
 */
import { passesAll } from '../../conditions/judge.ts';
import type { EventCount } from '../../conditions/test.ts';
import type { Value } from '../../conditions/value.ts';
import type { Judged } from '../interpret/verdict.ts';
import type { ProgramSignal } from '../program.ts';
import type { Asked } from './asked.ts';
import type { EventChange } from './change.ts';
import { valuesToTry } from './values.ts';

const MOST_TIMES = 5;

type Properties = ReadonlyMap<string, Value>;

/** In the order of the signals, fewest events and properties first. */
export function eventChanges(judged: Judged, { signals }: Asked): readonly EventChange[] {
  const { program, past } = judged;
  if (past.events === undefined) return [];
  return program.signals.flatMap((signal): readonly EventChange[] => {
    const who = signal.causedBy;
    const counts = signals.get(signal.id);
    if (who === undefined || counts === undefined || signal.id === program.lifecycle.history?.signal) return [];
    const times = Array.from({ length: MOST_TIMES }, (_, place) => place + 1);
    return times.flatMap((count) =>
      waysToCarry(signal, counts, count, judged).map(
        (events): EventChange => ({ change: 'event', who, signal: signal.id, events }),
      ),
    );
  });
}

/** What the events carry: for each way of counting what it asks, and all that is asked together. */
function waysToCarry(
  signal: ProgramSignal,
  counts: readonly EventCount[],
  times: number,
  judged: Judged,
): readonly (readonly Properties[])[] {
  const together: EventCount = {
    signal: signal.id,
    where: counts.flatMap(({ where }) => where),
    ...distinctIn(counts),
  };
  const ways = [...counts, together].flatMap((count) => {
    const events = carrying(signal, count, counts, times, judged);
    return events === undefined ? [] : [events];
  });
  const once = new Map(ways.map((events) => [JSON.stringify(events.map((properties) => [...properties])), events]));
  return [...once.values()].toSorted((a, b) => (a[0]?.size ?? 0) - (b[0]?.size ?? 0));
}

function distinctIn(counts: readonly EventCount[]): Pick<EventCount, 'distinct'> {
  const distinct = counts.find((count) => count.distinct?.by === 'property')?.distinct;
  return distinct === undefined ? {} : { distinct };
}

/** None where no value passes. */
function carrying(
  { properties }: ProgramSignal,
  count: EventCount,
  counts: readonly EventCount[],
  times: number,
  judged: Judged,
): readonly Properties[] | undefined {
  const key = count.distinct?.by === 'property' ? count.distinct.property : undefined;
  const asked = new Set([...count.where.map(({ property }) => property), ...(key === undefined ? [] : [key])]);
  const events: Map<string, Value>[] = Array.from({ length: times }, () => new Map());
  for (const { id, type } of properties.filter((property) => asked.has(property.id))) {
    const own = counts.flatMap(({ where }) => where.filter(({ property }) => property === id));
    const by = count.where.filter(({ property }) => property === id).flatMap((test) => test.by);
    const passing = valuesToTry(
      type,
      own.flatMap((test) => test.by),
      judged.past,
    ).filter((value) => passesAll(by, value, judged.subject));
    const values = id === key ? unused(passing, count.signal, id, judged) : passing;
    if (values.length === 0) return undefined;
    for (const [place, event] of events.entries()) {
      const value = values[id === key ? place : 0];
      if (value === undefined) return undefined;
      event.set(id, value);
    }
  }
  return events;
}

/** An event whose key came before is not counted again. */
function unused(values: readonly Value[], signal: string, property: string, { past }: Judged): readonly Value[] {
  const used = new Set(
    (past.events ?? [])
      .filter((event) => event.signal === signal)
      .map(({ properties }) => JSON.stringify(properties.get(property))),
  );
  const [first] = values;
  const more = typeof first === 'string' ? [2, 3, 4, 5].map((number) => `${first} ${number}`) : [];
  return [...values, ...more].filter((value) => !used.has(JSON.stringify(value)));
}
