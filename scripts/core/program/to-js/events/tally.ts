/**
 * A tally counts the events of one signal in this order: forgetting, property filter,
 * waiting and exemptions, distinct keys, limit, window, and what began with the current stage. Each
 * step is a layer of the code for one event; what is inside all of them happens for events that count.
 */
import { compareAllJs } from '../../../conditions/compare.ts';
import { DAY_MS } from '../../../conditions/value.ts';
import { FALSE, type JsFragment, js, newName, TRUE, text, UNDEFINED, whole } from '../../../js/fragment.ts';
import { and, not } from '../../../js/logic.ts';
import type { Exemption, Limit } from '../../program.ts';
import { type Body, braced } from '../body.ts';
import type { Opening } from '../compilation.ts';
import type { Past } from '../records/past.ts';
import type { EventCase } from './case.ts';
import type { Counted } from './pass.ts';

export interface Tally {
  /** Name of how many events count. */
  readonly count: JsFragment;
  /** Name of the sum of what a table gives for the age of each in whole days. */
  sumBy(table: JsFragment, last: number, hint: string): JsFragment;
  /** Name of a list of what a table gives for the age of each, `undefined` for none. */
  listBy(table: JsFragment, last: number, hint: string): JsFragment;
}

export interface Tallying extends Opening {
  readonly past: Past;
  readonly events: JsFragment;
  readonly variables: Body;
}

/** Statements before a test, the test, and statements where it holds. */
interface Layer {
  readonly before?: readonly JsFragment[];
  readonly when: JsFragment;
  readonly inside?: readonly JsFragment[];
}

interface Action {
  readonly name: JsFragment;
  readonly code: JsFragment;
}

export function openTally(tallying: Tallying, eventCase: EventCase, counted: Counted, hint: string): Tally {
  const { variables } = tallying;
  const actions: Action[] = [];
  const act = (name: JsFragment, code: JsFragment): JsFragment => {
    actions.push({ name, code });
    return name;
  };
  let layers: readonly Layer[] | undefined;
  eventCase.add((needed) => {
    const inner = actions.filter(({ name }) => needed.has(name.text)).map(({ code }) => code);
    if (inner.length === 0) return undefined;
    layers ??= layersOf(tallying, eventCase, counted, hint);
    return nested(layers, inner);
  });
  const entry = (table: JsFragment, last: number): JsFragment =>
    js`${table}[Math.min(${eventCase.daysOld}, ${whole(last)})]`;
  const count = variables.variable(hint, whole(0));
  return {
    count: act(count, js`${count} += 1;`),
    sumBy(table, last, sumHint) {
      const sum = variables.variable(sumHint, whole(0));
      return act(sum, js`${sum} += ${entry(table, last)};`);
    },
    listBy(table, last, listHint) {
      const list = variables.variable(listHint, UNDEFINED);
      return act(list, js`(${list} ??= []).push(${entry(table, last)});`);
    },
  };
}

function layersOf(tallying: Tallying, eventCase: EventCase, counted: Counted, hint: string): readonly Layer[] {
  const { given, past } = tallying;
  const { at, age } = eventCase.names;
  const { of, limit, waits, exceptWhen = [], forgottenUntil } = counted;
  return [
    ...(forgottenUntil === undefined ? [] : [{ when: js`${at} > ${forgottenUntil}` }]),
    ...of.where.map(({ property, by }) => ({
      when: compareAllJs(by, eventCase.property(property), eventCase.scope).surely,
    })),
    ...(waits === undefined ? [] : [{ when: js`${at} + ${whole(waits)} <= ${given.asOf}` }]),
    ...exceptWhen.map((exemption) => ({ when: not(exempts(exemption, at, waits ?? 0, tallying)) })),
    ...distinctLayer(tallying, eventCase, counted, hint),
    ...(limit === undefined ? [] : [limitLayer(tallying, at, limit, hint)]),
    ...(of.inLast === undefined ? [] : [{ when: js`${age} < ${whole(of.inLast)}` }]),
    ...(of.since === undefined ? [] : [{ when: js`${at} > ${past.stageBegan}` }]),
  ];
}

/** While an event waits, that is in (at, at + waits], or so long before it, itself included. */
function exempts(exemption: Exemption, at: JsFragment, waits: number, { events, past, runtime }: Tallying): JsFragment {
  const [from, to] =
    'before' in exemption
      ? [js`${at} - ${whole(exemption.before)}`, at]
      : [js`${at} + ${whole(1)}`, js`${at} + ${whole(waits)}`];
  return 'signal' in exemption
    ? js`${runtime.happenedBetween}(${events}, ${text(exemption.signal)}, ${from}, ${to})`
    : past.enteredBetween(exemption.reached, from, to);
}

/** One event for each day, or for each value of a property; an event without it does not count. */
function distinctLayer(
  { taken, variables, runtime }: Tallying,
  eventCase: EventCase,
  { of: { distinct } }: Counted,
  hint: string,
): readonly Layer[] {
  if (distinct === undefined) return [];
  if (distinct.by === 'day') {
    const [day, last] = [newName(`${hint} day`, taken), variables.variable(`${hint} last day`, js`NaN`)];
    return [
      {
        before: [js`const ${day} = Math.floor(${eventCase.names.at} / ${whole(DAY_MS)});`],
        when: js`${day} !== ${last}`,
        inside: [js`${last} = ${day};`],
      },
    ];
  }
  const { value, known, type } = eventCase.property(distinct.property);
  const key = type.is === 'list' ? js`JSON.stringify(${value})` : value;
  const keys = variables.variable(`${hint} keys`, UNDEFINED);
  return [{ when: and([known, js`${runtime.isFirst}((${keys} ??= new Set()), ${key})`]) }];
}

/** 1970-01-01 was a Thursday: three days on, weeks start on Monday. */
const TO_MONDAY = 3 * DAY_MS;

/** The newest so many of each period. Periods pass one after the other, as events come newest first. */
function limitLayer({ taken, variables }: Tallying, at: JsFragment, { newest, per }: Limit, hint: string): Layer {
  if (per === undefined) {
    const met = variables.variable(`${hint} met`, whole(0));
    return { when: js`${met} < ${whole(newest)}`, inside: [js`${met} += 1;`] };
  }
  const [period, last] = [newName(`${hint} period`, taken), variables.variable(`${hint} last period`, js`NaN`)];
  const before = js`const ${period} = Math.floor((${at} + ${whole(TO_MONDAY)}) / ${whole(per)});`;
  if (newest === 1) return { before: [before], when: js`${period} !== ${last}`, inside: [js`${last} = ${period};`] };
  const met = variables.variable(`${hint} met`, whole(0));
  const begin = js`if (${period} !== ${last}) ${braced([js`${last} = ${period};`, js`${met} = 0;`])}`;
  return { before: [before, begin], when: js`${met} < ${whole(newest)}`, inside: [js`${met} += 1;`] };
}

/** Layers without statements of their own share a test. */
function nested(layers: readonly Layer[], inner: readonly JsFragment[]): JsFragment | undefined {
  let [code, when] = [inner, TRUE];
  const close = (): void => {
    if (when !== TRUE) code = [js`if (${when}) ${braced(code)}`];
    when = TRUE;
  };
  for (const layer of layers.toReversed()) {
    if (layer.when === FALSE) return undefined;
    if (layer.inside !== undefined) {
      close();
      code = [...layer.inside, ...code];
    }
    when = and([layer.when, when]);
    if (layer.before !== undefined) {
      close();
      code = [...layer.before, ...code];
    }
  }
  close();
  const [first, ...others] = code;
  return first !== undefined && others.length === 0 ? first : braced(code);
}
