/**
 * Up to three smallest changes that would move a lead to its next stage, each proved by judging the lead
 * with the change made. Smaller is: fewer changes, then who has to act (first the data, then we, then the
 * lead), then how much has to be confirmed or carried. No two change the same things, and an answer of
 * somebody new comes before another of the same. What cannot change is not touched: a value that is known,
 * unless the dictionary says who changes it; the past; an override, which would move any lead.
 *
 * Those of the smallest size are complete for what was tried: every class of values that the tests on the way
 * tell apart, one more of every signal, every confirmation and decision. Beyond one change they are the best
 * of the most promising combinations, so a smaller one may be missed, never a wrong one given.
 */
import type { Judged } from '../interpret/verdict.ts';
import type { Lead } from '../lead.ts';
import { type Asked, askedBy } from './asked.ts';
import { type Change, type FieldChange, slotOf, type Who } from './change.ts';
import { decisionChanges } from './decisions.ts';
import { eventChanges } from './event-changes.ts';
import { changesOf, fieldChanges } from './field-changes.ts';
import { isReached, type Judge, type Search, smallestThatReach } from './search.ts';
import { type Target, targetOf } from './target.ts';
import { unlistedValue } from './values.ts';

export interface Counterfactuals {
  /** The stage they reach. */
  readonly stage: string;
  /** The lead stands beside the path, and they bring it back onto it. */
  readonly isBack: boolean;
  /** Smallest first; empty if nothing that can change reaches it. */
  readonly smallest: readonly Counterfactual[];
}

/** Changes that have to be made together. */
export type Counterfactual = readonly PossibleChange[];

/** A change, with the other values that would do as well where it is one of a field. */
export type PossibleChange = Exclude<Change, FieldChange> | (FieldChange & { readonly passing: Passing });

/** Of the values tried, those that reach the stage too. */
export interface Passing {
  /** Every one of them does. */
  readonly all: boolean;
  /** In order; of a number the range around the one tried first. */
  readonly values: readonly FieldChange['value'][];
  /** What stands for every value that nothing asks for is among them. */
  readonly unlisted: boolean;
  /** Those that do not. */
  readonly failing: readonly FieldChange['value'][];
  /** A number just below the range, or just above it, does not do. */
  readonly from: boolean;
  readonly to: boolean;
}

const MOST = 3;

/** None at the end of the path. */
export function counterfactualsOf(lead: Lead, judge: Judge): Counterfactuals | undefined {
  const judged = judge(lead);
  const target = targetOf(judged);
  if (target === undefined) return undefined;
  const asked = withNeeds(askedBy(judged.program, target), judged, target);
  const search: Search = { lead, asOf: judged.past.asOf, target, judge, needed: neededChanges(judged, target, asked) };
  const changes = [
    ...fieldChanges(judged, asked),
    ...decisionChanges(judged, target, asked),
    ...eventChanges(judged, asked),
  ];
  const found = inOrder(smallestThatReach(search, changes), judged);
  return {
    stage: target.stage.id,
    isBack: judged.verdict.stage !== undefined && target.place === 0,
    smallest: differing(found).map((together) =>
      together.map((change) => withPassing(change, together, search, asked, judged)),
    ),
  };
}

function withNeeds(asked: Asked, { gates }: Judged, { place }: Target): Asked {
  const missing = gates.stages[place]?.missingNeeds ?? [];
  return { ...asked, fields: new Map([...missing.map((id) => [id, []] as const), ...asked.fields]) };
}

/** Each with the first value tried, which is one that as little as possible asks for. */
function neededChanges(judged: Judged, { place }: Target, asked: Asked): readonly Change[] {
  const missing = new Set(judged.gates.stages[place]?.missingNeeds);
  return judged.program.fields
    .filter(({ id }) => missing.has(id))
    .flatMap((field) => changesOf(field, asked, judged).slice(0, 1));
}

const IN_TURN: readonly Who[] = ['data', 'operations', 'marketing', 'sales', 'leadership', 'lead'];

function inOrder(found: readonly (readonly Change[])[], { program }: Judged): readonly (readonly Change[])[] {
  const fields = new Map(program.fields.map(({ id }, place) => [id, place]));
  const placeOf = (change: Change): number =>
    change.change === 'field' ? (fields.get(change.field) ?? 0) : fields.size;
  const sum = (changes: readonly Change[], by: (change: Change) => number): number =>
    changes.reduce((total, change) => total + by(change), 0);
  const turn = ({ who }: Change): number => IN_TURN.indexOf(who);
  return found
    .map((changes) => changes.toSorted((a, b) => turn(a) - turn(b) || placeOf(a) - placeOf(b)))
    .toSorted(
      (a, b) =>
        a.length - b.length ||
        Math.max(...a.map(turn)) - Math.max(...b.map(turn)) ||
        sum(a, turn) - sum(b, turn) ||
        sum(a, weightOf) - sum(b, weightOf) ||
        sum(a, placeOf) - sum(b, placeOf),
    );
}

/** How much has to be confirmed or carried. */
function weightOf(change: Change): number {
  if (change.change === 'decision') return 1 + change.confirms.length;
  if (change.change !== 'event') return 0;
  return change.events.length + change.events.reduce((count, { size }) => count + size, 0);
}

/** The best of those that change the same things; then first of each who would have to act. */
function differing(found: readonly (readonly Change[])[]): readonly (readonly Change[])[] {
  const bySlots = [...Map.groupBy(found, (changes) => changes.map(slotOf).sort().join()).values()].flatMap((same) =>
    same.slice(0, 1),
  );
  const byWho = [...Map.groupBy(bySlots, (changes) => changes.map(({ who }) => who).join()).values()];
  const firsts = new Set(byWho.flatMap((same) => same.slice(0, 1)).slice(0, MOST));
  const chosen = [...firsts, ...bySlots.filter((changes) => !firsts.has(changes))].slice(0, MOST);
  return bySlots.filter((changes) => chosen.includes(changes));
}

/** Tries every other value of the field beside the other changes. */
function withPassing(
  change: Change,
  together: readonly Change[],
  search: Search,
  asked: Asked,
  judged: Judged,
): PossibleChange {
  if (change.change !== 'field') return change;
  const field = judged.program.fields.find(({ id }) => id === change.field);
  const tried = field === undefined ? [] : changesOf(field, asked, judged);
  const others = together.filter((other) => other !== change);
  const does = tried.filter((other) => other.value === change.value || isReached(search, [...others, other]));
  const other = field && unlistedValue(field.type, asked.fields.get(change.field) ?? []);
  return { ...change, passing: passingOf(tried, does, change, other) };
}

function passingOf(
  tried: readonly FieldChange[],
  does: readonly FieldChange[],
  own: FieldChange,
  other: string | undefined,
): Passing {
  const all = does.length === tried.length;
  const failing = tried.filter((change) => !does.includes(change)).map(({ value }) => value);
  const values = does.map(({ value }) => value);
  const unlisted = other !== undefined && values.includes(other);
  if (typeof own.value !== 'number') return { all, values, unlisted, failing, from: false, to: false };
  const at = tried.findIndex(({ value }) => value === own.value);
  const first = tried.findLastIndex((change, place) => place < at && !does.includes(change)) + 1;
  const after = tried.findIndex((change, place) => place > at && !does.includes(change));
  const range = tried.slice(first, after < 0 ? undefined : after);
  return { all, values: range.map(({ value }) => value), unlisted, failing, from: first > 0, to: after >= 0 };
}
