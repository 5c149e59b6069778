/**
 * Why a lead qualifies for what it does: sets of conditions, each of which settles it alone and holds
 * nothing that could be dropped (`reasons.ts` says what that means for one test).
 *
 * - Qualified for a stage: its fast track; or its gate together with what opened the gates before it, or
 *   what lets the lead enter here; and that what it needs is known. That later gates are closed and no disqualifier holds is left out:
 *   those are the rules a set is an exception to, not part of it.
 * - Disqualified, or held by a disqualifier that is not known: any one of them.
 * - Qualified for nothing: what keeps the first stage closed, which every later one waits for.
 */
import { plain } from '../../../conditions/amount.ts';
import { truthOf } from '../../../conditions/judge.ts';
import type { Test } from '../../../conditions/test.ts';
import type { Trace } from '../../explanation.ts';
import type { Stage } from '../../program.ts';
import type { StageGate } from '../gates.ts';
import type { Explaining } from './context.ts';
import { leaves, smallestReasons } from './reasons.ts';
import { traceOf } from './trace.ts';

type ReasonSet = readonly Trace[];

const MOST = 5;

/** At most five, fewest conditions first; none for a lead that nothing is asked of. */
export function reasonSets(explaining: Explaining): readonly ReasonSet[] {
  return smallestFirst(setsFor(explaining)).slice(0, MOST);
}

function setsFor(explaining: Explaining): readonly ReasonSet[] {
  const { gates, verdict } = explaining;
  const holding = gates.disqualifiers.filter(({ truth }) => truth === true);
  const open = gates.disqualifiers.filter(({ disqualifier, truth }) => truth === undefined && disqualifier.blocks);
  const deciding = holding.length > 0 ? holding : open;
  if (deciding.length > 0) return deciding.flatMap(({ disqualifier }) => alone(disqualifier.when, false, explaining));
  const place = gates.stages.findIndex(({ stage }) => stage.id === verdict.qualifiesFor);
  const furthest = gates.stages[place];
  if (furthest === undefined) return closedSets(gates.stages[0], explaining);
  const needs = needsTrace(furthest.stage, furthest.stage.needs, explaining);
  return openingSets(gates.stages.slice(0, place + 1), explaining).map((set) => [...set, ...needs]);
}

/** What opens the last of these stages. */
function openingSets(upTo: readonly StageGate[], explaining: Explaining): readonly ReasonSet[] {
  const last = upTo.at(-1);
  if (last === undefined) return [[]];
  const { stage, gate, fastTrack } = last;
  const before = (): readonly ReasonSet[] => openingSets(upTo.slice(0, -1), explaining);
  if (stage.gate === undefined) return before();
  const entry = stage.entry !== undefined && truthOf(stage.entry, explaining.subject) === true ? [stage.entry] : [];
  const waived = entry.flatMap((test) => alone(test, true, explaining));
  const fast = fastTrack === true && stage.fastTrack !== undefined ? alone(stage.fastTrack.when, true, explaining) : [];
  const [earlier] = gate === true ? smallestFirst([...waived, ...before()]) : [];
  const own = earlier === undefined ? [] : alone(stage.gate, true, explaining);
  return [...fast, ...own.map((set) => [...set, ...(earlier ?? [])])];
}

/** What keeps the first stage closed: gate and fast track, else what it needs. */
function closedSets(first: StageGate | undefined, explaining: Explaining): readonly ReasonSet[] {
  if (first?.stage.gate === undefined) return [];
  const { stage, open, missingNeeds } = first;
  if (open === true) return missingNeeds.map((field) => needsTrace(stage, [field], explaining));
  const [track] = stage.fastTrack === undefined ? [[]] : alone(stage.fastTrack.when, true, explaining);
  return alone(first.stage.gate, true, explaining).map((set) => [...set, ...(track ?? [])]);
}

function alone(test: Test, hoped: boolean, explaining: Explaining): readonly ReasonSet[] {
  return smallestReasons(test, hoped, explaining).map((reason) => [reason]);
}

function needsTrace({ origin }: Stage, fields: readonly string[], explaining: Explaining): ReasonSet {
  if (fields.length === 0) return [];
  const at = { file: origin.file, path: [...origin.path, 'needs'] };
  return [traceOf({ op: 'known', origin: at, fields, count: { from: plain(fields.length) } }, explaining)];
}

function smallestFirst(sets: readonly ReasonSet[]): readonly ReasonSet[] {
  const size = (set: ReasonSet): number => set.reduce((count, trace) => count + leaves(trace), 0);
  return sets.toSorted((a, b) => size(a) - size(b));
}
