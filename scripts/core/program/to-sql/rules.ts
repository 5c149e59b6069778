/** The points of one rule under its own floor and cap, as two columns; one function for each shape of rule. */
import type { Amount } from '../../conditions/amount.ts';
import { choose } from '../../sql/case.ts';
import { type Fragment, integer, sql, TRUE, ZERO } from '../../sql/fragment.ts';
import { MOST_EVENTS } from '../interpret/rule-score.ts';
import type { CountRule, EventRule, Rule } from '../program.ts';
import type { Bounds } from './amounts.ts';
import type { Compilation } from './compilation.ts';
import { type Counting, numberOf, totalsOf, type Weight } from './counting.ts';
import { limited } from './limits.ts';
import { amountOver, worthOver } from './scope.ts';
import type { Column, Reader } from './sheet.ts';
import type { Taken } from './tally.ts';

export interface BoundColumns {
  readonly least: Column;
  readonly most: Column;
}

export function ruleColumns(
  compilation: Compilation,
  rule: Rule,
  label: string,
  forgotten: Counting['forgotten'],
): BoundColumns {
  const points = pointsOf(compilation, rule, label, forgotten);
  return boundColumns(compilation, label, (reader) => limited(compilation, reader, label, points(reader), rule.limits));
}

/** Computes both ends from the same expression. */
export function boundColumns(
  { sheet, dialect }: Compilation,
  label: string,
  bounds: (reader: Reader) => Bounds,
): BoundColumns {
  return {
    least: sheet.compute(`${label}: least`, (reader) => dialect.wide(bounds(reader).least)),
    most: sheet.compute(`${label}: most`, (reader) => dialect.wide(bounds(reader).most)),
  };
}

function pointsOf(
  compilation: Compilation,
  rule: Rule,
  label: string,
  forgotten: Counting['forgotten'],
): (reader: Reader) => Bounds {
  switch (rule.rule) {
    case 'value':
      return (reader) => amountOver(compilation, reader, label, rule.points);
    case 'events':
      return eventPoints(compilation, rule, label, forgotten);
    case 'count':
      return countPoints(compilation, rule, label, forgotten);
  }
}

/** What all events that count are worth rises with what each is worth, so the bounds of one give those of all. */
function eventPoints(
  compilation: Compilation,
  rule: EventRule,
  label: string,
  forgotten: Counting['forgotten'],
): (reader: Reader) => Bounds {
  const { dialect, base } = compilation;
  const { of, waits, exceptWhen, limit } = rule;
  const counting: Counting = { of, waits, exceptWhen, limit, forgotten };
  const together =
    rule.decay === undefined ? multiplied(compilation, counting, label) : decayed(compilation, counting, label, rule);
  const bound = rule.limit === undefined || rule.limit.per !== undefined ? MOST_EVENTS : rule.limit.newest;
  return (reader) => {
    const known = worthOver(compilation, reader, label, rule.points, (value) => together(value, reader));
    const unknown = worthOver(compilation, reader, label, rule.points, (value) => integer(value * bound));
    const hasEvents = reader.read(base.hasEvents);
    return {
      least: choose([{ when: hasEvents, gives: known.least }], dialect.smaller(ZERO, unknown.least)),
      most: choose([{ when: hasEvents, gives: known.most }], dialect.larger(ZERO, unknown.most)),
    };
  };
}

type Together = (value: number, reader: Reader) => Fragment;

function multiplied(compilation: Compilation, counting: Counting, label: string): Together {
  const number = columnOf(compilation, `${label}: events`, numberOf(compilation, counting));
  return (value, reader) => sql`(${reader.read(number)} * ${integer(value)})`;
}

/** The total for each value the points can take, summed over a table of what is left at each age. */
function decayed(compilation: Compilation, counting: Counting, label: string, { points, decay }: EventRule): Together {
  const values = [...new Set(valuesOf(points))];
  const perMille = decay?.perMille ?? [];
  const weights = values.map((value): Weight => {
    const left = perMille.map((kept) => keep(value, kept));
    return (age) => compilation.dialect.entry(left, age);
  });
  const totals = totalsOf(compilation, counting, weights).map((taken) =>
    columnOf(compilation, `${label}: decayed`, taken),
  );
  return (value, reader) => {
    const column = totals[values.indexOf(value)];
    return column === undefined ? ZERO : reader.read(column);
  };
}

/** r(p, f) = sign(p) · ((|p| · f + 500) div 1000). */
function keep(points: number, perMille: number): number {
  const size = Math.trunc((Math.abs(points) * perMille + 500) / 1000);
  return points < 0 ? 0 - size : size;
}

function countPoints(
  compilation: Compilation,
  rule: CountRule,
  label: string,
  forgotten: Counting['forgotten'],
): (reader: Reader) => Bounds {
  const { of, waits, exceptWhen, limit } = rule;
  const number = columnOf(
    compilation,
    `${label}: events`,
    numberOf(compilation, { of, waits, exceptWhen, limit, forgotten }),
  );
  const worth = [0, ...rule.bands.map(({ points }) => points)];
  return (reader) => {
    const hasEvents = reader.read(compilation.base.hasEvents);
    const band = bandOf(reader.read(number), rule.bands);
    return {
      least: choose([{ when: hasEvents, gives: band }], integer(Math.min(...worth))),
      most: choose([{ when: hasEvents, gives: band }], integer(Math.max(...worth))),
    };
  };
}

function bandOf(number: Fragment, bands: CountRule['bands']): Fragment {
  const branches = bands.map(({ from, below, points }) => {
    const lower = from === undefined ? TRUE : sql`${number} >= ${integer(from)}`;
    const upper = below === undefined ? TRUE : sql`${number} < ${integer(below)}`;
    return { when: sql`${lower} AND ${upper}`, gives: integer(points) };
  });
  return choose(branches, ZERO);
}

function columnOf({ sheet }: Compilation, label: string, { value, layer }: Taken): Column {
  return sheet.place(label, layer, value);
}

function valuesOf({ cases, otherwise }: Amount): readonly number[] {
  return [...cases.map(({ value }) => value), otherwise];
}
