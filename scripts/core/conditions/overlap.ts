/**
 * Whether two tests may hold for one lead, and whether one holds only where the other does. Both look at
 * what the tests demand of fields, and are careful in one direction: tests are called apart, or one
 * resting on the other, only where that is certain.
 */
import type { Comparison } from './comparison.ts';
import type { Test } from './test.ts';

/** False only if no lead can meet both. */
export function mayBothHold(one: Test, other: Test): boolean {
  const [ones, others] = [demandsOf(one), demandsOf(other)];
  if (ones.some((demand) => isRuledOut(demand, other)) || others.some((demand) => isRuledOut(demand, one)))
    return false;
  return ones.every((a) => others.every((b) => !areApart(a, b)));
}

/** None of the alternatives is left by all that the other test demands. */
function isRuledOut(demand: Test, other: Test): boolean {
  return demand.op === 'any' && demand.of.every((part) => !mayBothHold(part, other));
}

/** True only if every lead that meets the test meets the other as well. */
export function restsOn(test: Test, other: Test): boolean {
  if (other.op === 'any') return other.of.some((part) => restsOn(test, part));
  if (test.op === 'any') return test.of.length > 0 && test.of.every((part) => restsOn(part, other));
  const demands = demandsOf(test);
  return demandsOf(other).every((needed) => demands.some((demand) => isAtLeast(demand, needed)));
}

/** The parts of a conjunction, all of which have to hold. */
function demandsOf(test: Test): readonly Test[] {
  return test.op === 'all' ? test.of.flatMap(demandsOf) : [test];
}

function areApart(one: Test, other: Test): boolean {
  if (one.op === 'not') return isSame(one.of, other);
  if (other.op === 'not') return isSame(one, other.of);
  if (one.op !== 'field' || other.op !== 'field' || one.field !== other.field) return false;
  return one.by.some((a) => other.by.some((b) => excludes(a, b)));
}

/** The demand is as strict as what is needed, or stricter. */
function isAtLeast(demand: Test, needed: Test): boolean {
  if (isSame(demand, needed)) return true;
  if (demand.op === 'any' || needed.op === 'any') return restsOn(demand, needed);
  if (demand.op !== 'field' || needed.op !== 'field' || demand.field !== needed.field) return false;
  return needed.by.every((wide) => demand.by.some((narrow) => includes(wide, narrow)));
}

/** Whatever stands where. */
function isSame(one: Test, other: Test): boolean {
  return meaningOf(one) === meaningOf(other);
}

function meaningOf(test: unknown): string {
  return JSON.stringify(test, (key, value: unknown) => (key === 'origin' || key === 'list' ? undefined : value));
}

function excludes(one: Comparison, other: Comparison): boolean {
  if (one.by === 'in') return one.literals.every((literal) => !admits(other, literal));
  if (other.by === 'in') return excludes(other, one);
  const [low, high] = [lowest(one) ?? lowest(other), highest(one) ?? highest(other)];
  if (low === undefined || high === undefined) return false;
  return low.bound > high.bound || (low.bound === high.bound && !(low.itself && high.itself));
}

/** Every value that the narrow comparison admits is admitted by the wide one. */
function includes(wide: Comparison, narrow: Comparison): boolean {
  if (meaningOf(wide) === meaningOf(narrow)) return true;
  if (narrow.by === 'in') return narrow.literals.every((literal) => surelyAdmits(wide, literal));
  const [lows, highs] = [
    [lowest(wide), lowest(narrow)],
    [highest(wide), highest(narrow)],
  ];
  const [low, ownLow] = lows;
  if (low !== undefined && ownLow !== undefined)
    return ownLow.bound > low.bound || (ownLow.bound === low.bound && (low.itself || !ownLow.itself));
  const [high, ownHigh] = highs;
  if (high === undefined || ownHigh === undefined) return false;
  return ownHigh.bound < high.bound || (ownHigh.bound === high.bound && (high.itself || !ownHigh.itself));
}

type Literal = Extract<Comparison, { by: 'in' }>['literals'][number];

/** True where it cannot be told. */
function admits(comparison: Comparison, literal: Literal): boolean {
  return judged(comparison, literal) ?? true;
}

function surelyAdmits(comparison: Comparison, literal: Literal): boolean {
  return judged(comparison, literal) ?? false;
}

function judged(comparison: Comparison, literal: Literal): boolean | undefined {
  if (comparison.by === 'in') return comparison.literals.includes(literal);
  if (comparison.by === 'not_in') return !comparison.literals.includes(literal);
  if (typeof literal !== 'number') return undefined;
  const [low, high] = [lowest(comparison), highest(comparison)];
  if (low !== undefined) return low.itself ? literal >= low.bound : literal > low.bound;
  return high === undefined ? undefined : high.itself ? literal <= high.bound : literal < high.bound;
}

interface End {
  readonly bound: number;
  /** Whether the bound itself is admitted. */
  readonly itself: boolean;
}

function lowest(comparison: Comparison): End | undefined {
  return comparison.by === 'from' || comparison.by === 'above'
    ? endOf(comparison, comparison.by === 'from')
    : undefined;
}

function highest(comparison: Comparison): End | undefined {
  return comparison.by === 'up_to' || comparison.by === 'below'
    ? endOf(comparison, comparison.by === 'up_to')
    : undefined;
}

function endOf(
  { bound }: Extract<Comparison, { by: 'from' | 'above' | 'below' | 'up_to' }>,
  itself: boolean,
): End | undefined {
  return bound.cases.length > 0 ? undefined : { bound: bound.otherwise, itself };
}
