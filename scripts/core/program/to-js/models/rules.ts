/** The points of one rule, under its own floor and cap, for each shape of rule. */
import type { JsPair } from '../../../conditions/js-scope.ts';
import { type JsFragment, joinJs, js, whole } from '../../../js/fragment.ts';
import { and, choose } from '../../../js/logic.ts';
import { decayed } from '../../interpret/decayed.ts';
import { MOST_EVENTS } from '../../interpret/rule-score.ts';
import type { CountRule, Decay, EventRule, Rule } from '../../program.ts';
import { exactly } from '../amounts.ts';
import type { Body } from '../body.ts';
import type { Compilation } from '../compilation.ts';
import type { Tally } from '../events/tally.ts';
import { limited } from '../limits.ts';
import { amountOver } from '../scope.ts';
import { multiplied } from './multiplied.ts';

export interface Ruling {
  readonly compilation: Compilation;
  readonly body: Body;
  readonly model: string;
  readonly forgottenUntil: JsFragment | undefined;
}

export function rulePoints(ruling: Ruling, rule: Rule): JsPair {
  const { compilation, body, model } = ruling;
  body.note(`${model}: ${rule.id}`);
  return limited(compilation, body, rule.id, ownPoints(ruling, rule), rule.limits);
}

function ownPoints(ruling: Ruling, rule: Rule): JsPair {
  if (rule.rule === 'value') return amountOver(ruling.compilation, ruling.body, rule.points, rule.id);
  const { of, limit, waits, exceptWhen } = rule;
  const { forgottenUntil } = ruling;
  const tally = ruling.compilation.events.tally({ of, limit, waits, exceptWhen, forgottenUntil }, rule.id);
  return rule.rule === 'count' ? pointsOfCount(ruling, rule, tally) : pointsOfEvents(ruling, rule, tally);
}

/** Counts outside every band are worth nothing. */
function pointsOfCount({ compilation, body }: Ruling, { id, bands }: CountRule, { count }: Tally): JsPair {
  const worth = bands.reduceRight((others, { from, below, points }) => {
    const ends = [
      ...(from === undefined ? [] : [js`${count} >= ${whole(from)}`]),
      ...(below === undefined ? [] : [js`${count} < ${whole(below)}`]),
    ];
    return choose(and(ends), whole(points), others);
  }, whole(0));
  const all = [0, ...bands.map(({ points }) => points)];
  return orBounds(compilation, body, id, exactly(worth), {
    least: whole(Math.min(...all)),
    most: whole(Math.max(...all)),
  });
}

function pointsOfEvents({ compilation, body }: Ruling, rule: EventRule, tally: Tally): JsPair {
  const { id, points, decay, limit } = rule;
  const bound = limit === undefined || limit.per !== undefined ? MOST_EVENTS : limit.newest;
  if (points.cases.length === 0) {
    const each = points.otherwise;
    const sum = decay === undefined ? multiplied(tally.count, each) : decayedSum(compilation, rule, decay, tally);
    return orBounds(compilation, body, id, exactly(sum), {
      least: whole(Math.min(0, each * bound)),
      most: whole(Math.max(0, each * bound)),
    });
  }
  const each = amountOver(compilation, body, points, `${id} each`);
  const worth = decay === undefined ? tally.count : factorsOf(compilation, rule, decay, tally);
  const sum = (end: JsFragment): JsFragment =>
    decay === undefined ? js`0 + ${worth} * ${end}` : js`${compilation.runtime.keptOf}(${end}, ${worth})`;
  return orBounds(
    compilation,
    body,
    id,
    { least: sum(each.least), most: sum(each.most) },
    {
      least: js`Math.min(0, ${each.least} * ${whole(bound)})`,
      most: js`Math.max(0, ${each.most} * ${whole(bound)})`,
    },
  );
}

/** What is left of the points at each age is a table of the module. */
function decayedSum(
  { constants }: Compilation,
  { id, points }: EventRule,
  { perMille }: Decay,
  tally: Tally,
): JsFragment {
  const each = { least: points.otherwise, most: points.otherwise };
  const left = perMille.map((factor) => decayed(each, 0, { text: '', perMille: [factor] }).least);
  return tally.sumBy(constants.constant(`${id} by age`, table(left)), left.length - 1, `${id} points`);
}

function factorsOf(
  { constants, runtime }: Compilation,
  { id }: EventRule,
  { perMille }: Decay,
  tally: Tally,
): JsFragment {
  const factors = tally.listBy(
    constants.constant(`${id} decay`, table(perMille)),
    perMille.length - 1,
    `${id} factors`,
  );
  return js`(${factors} ?? ${runtime.none})`;
}

function table(entries: readonly number[]): JsFragment {
  return js`[${joinJs(entries.map(whole), ', ')}]`;
}

/** The points, or what they may come to for a lead without any source of events. */
function orBounds(
  { given: { hasEvents } }: Compilation,
  body: Body,
  hint: string,
  points: JsPair,
  without: JsPair,
): JsPair {
  const least = body.constant(`${hint} least`, choose(hasEvents, points.least, without.least));
  return { least, most: body.constant(`${hint} most`, choose(hasEvents, points.most, without.most)) };
}
