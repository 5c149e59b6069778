/**
 * What one more event does to what is remembered, the event being older than all before it or in the same
 * cell. The same steps in the same order as judging takes them: forgetting, filter, waiting and
 * exemptions, distinct, limit, window, points.
 */
import { timesOf } from '../../program/interpret/inactivity.ts';
import type { Addend } from './addend.ts';
import type { Cell } from './cells.ts';
import type { EventType, EventTypes } from './event-types.ts';
import { type KeyCount, type Layout, TAINTS } from './layout.ts';
import type { SignalLeaf, Tallies } from './tally.ts';

export interface Automaton {
  readonly leaves: readonly SignalLeaf[];
  readonly tallies: Tallies;
  readonly types: EventTypes;
  readonly layout: Layout;
}

/** An event of a kind in a cell, as far as anybody sees it. */
export interface Happening {
  readonly cell: Cell;
  readonly type: EventType;
  /** Streams it passes into. */
  readonly streams: readonly number[];
  /** By leaf, in the unit of its addend. */
  readonly worth: readonly number[];
  /** What another picker takes off again. */
  readonly less: readonly number[];
}

/** Which key the event has: one of a class that these streams have seen, then those. */
export interface KeyMove {
  readonly key: number;
  readonly place: number;
  readonly seenBy: number;
  readonly thenBy: number;
}

interface Outcome {
  readonly digits: readonly number[];
  /** By how much the long sum grows. */
  readonly longer: number;
  readonly moves: readonly KeyMove[];
}

/** One for each kind of event that differs from the others in this cell. */
export function happeningsIn(cell: Cell, { tallies, types, layout }: Automaton): readonly Happening[] {
  const { streams, pickers } = tallies;
  const worth = layout.addends.map((addend) => (addend === undefined ? 0 : worthAt(addend, cell.from)));
  const less = layout.addends.map((addend) => (addend?.tally.less?.worth(cell.from) ?? 0) / (addend?.unit ?? 1));
  const alive = streams.map(
    ({ waits, never }, stream) =>
      !never &&
      waits <= cell.from &&
      tallies.tallies.some((tally) => tally && pickers[tally.picker]?.stream === stream && cell.from < tally.until),
  );
  const first = new Map<string, Happening>();
  for (const type of types.types) {
    const into = streams.flatMap((_, stream) => (alive[stream] && type.passes[stream] ? [stream] : []));
    const classes = types.keys.map(({ streams: told }, key) =>
      told.some((stream) => into.includes(stream)) ? type.classes[key] : -1,
    );
    const seen = JSON.stringify([into, classes]);
    if (!first.has(seen)) first.set(seen, { cell, type, streams: into, worth, less });
  }
  return [...first.values()];
}

function worthAt({ tally, unit }: Addend, age: number): number {
  return age < tally.until ? tally.worth(age) / unit : 0;
}

/** All that may come of it; the events before are in `digits`. */
export function outcomesOf(happening: Happening, digits: readonly number[], automaton: Automaton): readonly Outcome[] {
  const { layout } = automaton;
  const uncut = happening.streams.filter((stream) => !isCut(stream, digits, automaton));
  return exemptionsOf(uncut, digits, automaton).flatMap(({ streams, open }) => {
    const begun = [...digits];
    if (open && begun[layout.taint] === 0) begun[layout.taint] = TAINTS.indexOf('waiting');
    if (happening.type.unsure) begun[layout.taint] = TAINTS.indexOf('text');
    noteNewest(happening, begun, automaton);
    return keyMoves(happening, streams, begun, automaton).map(({ moves, counting }) => {
      const after = [...begun];
      for (const move of moves) noteKey(move, after, layout);
      const longer = count(counting, happening, after, automaton);
      return { digits: after, longer, moves };
    });
  });
}

function isCut(stream: number, digits: readonly number[], { tallies, layout }: Automaton): boolean {
  const cut = tallies.streams[stream]?.cut;
  const place = cut === undefined ? undefined : layout.cuts.get(cut);
  return place !== undefined && digits[place] === 1;
}

interface Unexempted {
  readonly streams: readonly number[];
  /** Whether it is so depends on more than is remembered. */
  readonly open: boolean;
}

/** The newest event is not exempt by a later one of the signal; any other may be, and any may be by another signal. */
function exemptionsOf(
  streams: readonly number[],
  digits: readonly number[],
  { tallies, layout }: Automaton,
): readonly Unexempted[] {
  const isNewest = layout.happened !== undefined && digits[layout.happened] === 0;
  let ways: readonly Unexempted[] = [{ streams, open: false }];
  const exempting = new Map(
    streams.flatMap((stream) => {
      const exempt = tallies.streams[stream]?.exempt;
      return exempt === undefined ? [] : [[exempt.by, exempt] as const];
    }),
  );
  for (const { by, itself, others } of exempting.values()) {
    const own = itself && !isNewest;
    if (!own && !others) continue;
    ways = ways.flatMap((way) => [
      { ...way, open: way.open || own },
      { streams: way.streams.filter((stream) => tallies.streams[stream]?.exempt?.by !== by), open: true },
    ]);
  }
  return ways;
}

function noteNewest({ cell }: Happening, digits: number[], { leaves, layout }: Automaton): void {
  if (layout.happened === undefined || digits[layout.happened] === 1) return;
  digits[layout.happened] = 1;
  leaves.forEach((leaf, place) => {
    const at = layout.totals[place];
    if (leaf.leaf === 'quiet' && at !== undefined) digits[at] = 1 + timesOf(cell.from, leaf.inactivity);
  });
}

interface Keyed {
  readonly moves: readonly KeyMove[];
  /** Streams in which the event is the newest of its key. */
  readonly counting: readonly number[];
}

/** Each choice of keys, and where the event counts with it. */
function keyMoves(
  { type }: Happening,
  streams: readonly number[],
  digits: readonly number[],
  { tallies, types, layout }: Automaton,
): readonly Keyed[] {
  const isNew = (stream: number): boolean => {
    const { distinct } = tallies.streams[stream] ?? {};
    return distinct?.by !== 'property' && digits[layout.days[stream] ?? -1] !== 1;
  };
  let ways: readonly Keyed[] = [{ moves: [], counting: streams.filter(isNew) }];
  types.keys.forEach(({ streams: told, classes }, key) => {
    const place = type.classes[key] ?? 0;
    const into = told.reduce((bits, stream, bit) => (streams.includes(stream) ? bits | (1 << bit) : bits), 0);
    if (place === 0 || into === 0) return;
    const counts = layout.keys[key]?.[place] ?? [];
    const choices = seenChoices(counts, digits, classes[place]?.values.length ?? 0);
    ways = ways.flatMap((way) =>
      choices.map(
        (seenBy): Keyed => ({
          moves: [...way.moves, { key, place, seenBy, thenBy: seenBy | into }],
          counting: [...way.counting, ...told.filter((_, bit) => (into & ~seenBy & (1 << bit)) !== 0)],
        }),
      ),
    );
  });
  return ways;
}

/** Sets of streams that have seen a key which the event may have; none have seen a fresh one. */
function seenChoices(counts: readonly KeyCount[], digits: readonly number[], values: number): readonly number[] {
  const used = counts.reduce((sum, { at }) => sum + (digits[at] ?? 0), 0);
  const older = counts.filter(({ at }) => (digits[at] ?? 0) > 0).map(({ seenBy }) => seenBy);
  return used < values || counts.some(({ most }) => most < values) ? [0, ...older] : older;
}

function noteKey({ key, place, seenBy, thenBy }: KeyMove, digits: number[], layout: Layout): void {
  if (seenBy === thenBy) return;
  for (const { seenBy: by, at, most } of layout.keys[key]?.[place] ?? []) {
    const now = digits[at] ?? 0;
    if (by === seenBy) digits[at] = now - 1;
    if (by === thenBy) digits[at] = Math.min(most, now + 1);
  }
}

/** Days, limits and totals of the streams in which the event counts; gives what the long sum gains. */
function count(streams: readonly number[], { worth, less }: Happening, digits: number[], automaton: Automaton): number {
  const { tallies, layout } = automaton;
  for (const stream of streams) {
    const day = layout.days[stream];
    if (day !== undefined) digits[day] = 1;
  }
  const picked = tallies.pickers.map(({ stream, limit }, picker) => {
    const at = layout.periods[picker];
    if (!streams.includes(stream)) return false;
    if (at === undefined || limit === undefined) return true;
    const before = digits[at] ?? 0;
    digits[at] = Math.min(limit.newest, before + 1);
    return before < limit.newest;
  });
  const gained = (addend: Addend | undefined): number => {
    if (addend === undefined || !picked[addend.tally.picker]) return 0;
    const takenOff = addend.tally.less !== undefined && picked[addend.tally.less.picker] ? less[addend.leaf] : 0;
    return (worth[addend.leaf] ?? 0) - (takenOff ?? 0);
  };
  const longer = layout.long === undefined ? 0 : gained(layout.addends[layout.long]);
  for (const addend of layout.addends) {
    const at = addend && layout.totals[addend.leaf];
    if (at === undefined || addend === undefined) continue;
    const { beside, most } = addend;
    const before = digits[at] ?? 0;
    digits[at] =
      beside === undefined
        ? Math.min(most, before + gained(addend))
        : before + beside.by * gained(addend) - beside.less * longer;
  }
  return longer;
}
