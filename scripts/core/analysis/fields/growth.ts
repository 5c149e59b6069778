/**
 * A number against what it was. Leaves compare the two with constants and the quotient with percents, so
 * only this matters: between which constants each of them lies (a box), and on which of some straight lines
 * through zero, or between which two, they lie together.
 *
 * On a line, the whole numbers are the multiples of one pair, so whether a box has one is settled by
 * dividing. Between two lines a box has none if its quotients lie all on one side; where it may have some, a
 * pair is looked for at its corners and where it meets the lines. If none is found, it stays open.
 */
import { RELATIONS } from '../../conditions/relation.ts';
import type { Moment } from '../../program/interpret/past.ts';
import type { Factor, FactorRow } from '../factor.ts';
import type { Answer, FieldsLeaf } from '../leaf.ts';
import { answersOf, answerTogether } from './asked.ts';
import { type Box, type Pair, pairBetween, pairOn } from './growth-pairs.ts';
import { cutsOf, type Interval, intervalsOf, type Numeric } from './numbers.ts';
import { type AskedField, withoutRepetition } from './one-field.ts';

const MOST_BOXES = 20_000;

/** `undefined` for anything but changes of one field since another. */
export function growthFactor(
  asked: readonly AskedField[],
  together: readonly FieldsLeaf[],
  moment: Moment,
): Factor | undefined {
  const [first] = together;
  const measured = together.flatMap(({ test }) => (test.op === 'change' ? [test.of] : []));
  const [of] = measured;
  const now = asked.find(({ field }) => field === of?.field);
  const before = asked.find(({ field }) => field === of?.since);
  if (asked.length !== 2 || of === undefined || now === undefined || before === undefined) return undefined;
  if (first === undefined || !measured.every(({ field, since }) => field === of.field && since === of.since))
    return undefined;
  const bases = [1, ...measured.flatMap(({ baseFrom }) => baseFrom ?? [])];
  const boxes = sidesOf(now, [], moment);
  const earlier = sidesOf(before, bases, moment);
  const percents = percentsOf(together);
  if (boxes === undefined || earlier === undefined) return undefined;
  if (boxes.length * earlier.length * percents.length > MOST_BOXES) return undefined;
  const asking: Asking = { now, before, together, percents, moment };
  const rows = boxes.flatMap((one) => earlier.flatMap((other) => rowsFor(one, other, asking)));
  const leaves = [...now.leaves, ...before.leaves, ...together];
  return { id: `fields ${now.field} and ${before.field}`, leaves, rows: withoutRepetition(rows) };
}

interface Asking {
  readonly now: AskedField;
  readonly before: AskedField;
  readonly together: readonly FieldsLeaf[];
  readonly percents: readonly number[];
  readonly moment: Moment;
}

/** Between two constants; missing without an interval. */
interface Side {
  readonly interval?: Interval;
  readonly answers: readonly Answer[];
}

function sidesOf(
  { leaves, types, samples }: AskedField,
  cuts: readonly number[],
  moment: Moment,
): readonly Side[] | undefined {
  const [type, ...others] = types;
  if (type === undefined || others.length > 0 || !isNumeric(type)) return undefined;
  const intervals = intervalsOf(type, [...cuts, ...cutsOf(leaves, type, moment)], { moment, samples, wanted: 1 });
  const sides = intervals.map((interval) => ({ interval, answers: answersOf(leaves, interval.shown, moment) }));
  return [{ answers: answersOf(leaves, undefined, moment) }, ...sides];
}

function isNumeric(type: AskedField['types'][number]): type is Numeric {
  return type.is === 'number' || type.is === 'money';
}

function percentsOf(together: readonly FieldsLeaf[]): readonly number[] {
  const amounts = together.flatMap(({ test }) =>
    test.op === 'change' ? RELATIONS.flatMap((relation) => test.bounds[relation] ?? []) : [],
  );
  return [...new Set(amounts.map(({ otherwise }) => otherwise))].sort((a, b) => a - b);
}

function rowsFor(one: Side, other: Side, asking: Asking): readonly FactorRow[] {
  if (one.interval === undefined || other.interval === undefined || other.interval.least < 1)
    return [rowOf({ now: one.interval?.shown, before: other.interval?.shown }, one, other, asking)];
  const box: Box = { now: one.interval, before: other.interval };
  const { percents } = asking;
  return [
    ...percents.map((percent) => pairOn(percent, box)),
    ...[undefined, ...percents].map((percent, place) => pairBetween(percent, percents[place], box)),
  ].flatMap((found) => (found === undefined ? [] : [rowOf(found, one, other, asking)]));
}

/** Where none was found in the box, a pair outside stands for its quotient; the box says which changes are known. */
function rowOf({ now, before, isOutside = false }: Partial<Pair>, one: Side, other: Side, asking: Asking): FactorRow {
  const { moment, together } = asking;
  const fields = fieldsOf({ now, before }, asking);
  const known = fieldsOf({ now, before: other.interval?.shown }, asking);
  const grown = together.map((leaf) =>
    answerTogether(leaf, known, moment) === undefined ? undefined : answerTogether(leaf, fields, moment),
  );
  const answers = [...one.answers, ...other.answers, ...grown];
  return isOutside ? { answers, because: 'growth' } : { answers, part: () => ({ fields }) };
}

function fieldsOf({ now, before }: Partial<Pair>, asking: Asking): ReadonlyMap<string, number> {
  return new Map([
    ...(now === undefined ? [] : [[asking.now.field, now] as const]),
    ...(before === undefined ? [] : [[asking.before.field, before] as const]),
  ]);
}
