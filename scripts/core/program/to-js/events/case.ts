/** What happens to an event of one signal: its properties as conditions compare them, and the tallies it may count for. */
import { plain } from '../../../conditions/amount.ts';
import type { JsValueScope } from '../../../conditions/js-scope.ts';
import type { JsValue } from '../../../conditions/js-truth.ts';
import { DAY_MS, type FieldType } from '../../../conditions/value.ts';
import { type JsFragment, joinJs, js, text, whole } from '../../../js/fragment.ts';
import { braced, linesOf, openBody } from '../body.ts';
import type { Opening } from '../compilation.ts';
import { foldedBy } from '../folded.ts';
import { givenValue, isKnown } from '../values.ts';
import type { EventNames } from './pass.ts';

export interface EventCase {
  readonly names: EventNames;
  readonly scope: JsValueScope;
  /** Folded already where its type is text. */
  property(id: string): JsValue & { readonly type: FieldType };
  /** Name of the age in whole days. */
  readonly daysOld: JsFragment;
  /** Adds a statement, made when it is known what is needed. */
  add(statement: (needed: Set<string>) => JsFragment | undefined): void;
  /** `case "demo-request": { … break; }`, nothing if nothing is needed of it. */
  arm(needed: Set<string>): JsFragment | undefined;
}

export function openCase(opening: Opening, signal: string, names: EventNames): EventCase {
  const { program, taken, constants, runtime } = opening;
  const body = openBody(taken);
  const properties = new Map<string, JsValue & { readonly type: FieldType }>();
  const statements: ((needed: Set<string>) => JsFragment | undefined)[] = [];
  const types = program.signals.find(({ id }) => id === signal)?.properties ?? [];
  const given = body.constant('properties', js`${names.event}.properties ?? {}`);
  return {
    names,
    daysOld: body.constant('days old', js`Math.floor(${names.age} / ${whole(DAY_MS)})`),
    scope: {
      asOf: opening.given.asOf,
      asOfDate: opening.given.asOfDate,
      field: () => refuse(),
      amount: ({ cases, otherwise }) => (cases.length === 0 ? exactly(whole(plain(otherwise).otherwise)) : refuse()),
      constant: (hint, value) => constants.constant(hint, value),
      once: (_, value) => value,
    },
    property(id) {
      const known = properties.get(id);
      if (known !== undefined) return known;
      const type = types.find((property) => property.id === id)?.type ?? { is: 'text' };
      const raw = body.constant(id, givenValue(given, id, type));
      const value = { value: foldedBy(body, runtime, raw, type, id), known: isKnown(raw), type };
      properties.set(id, value);
      return value;
    },
    add: (statement) => statements.push(statement),
    arm(needed) {
      const lines = statements.flatMap((statement) => statement(needed) ?? []);
      if (lines.length === 0) return undefined;
      for (const line of lines) for (const name of line.names) needed.add(name);
      return js`case ${text(signal)}: ${braced([...linesOf(body.statements(needed)), ...lines, js`break;`])}`;
    },
  };
}

function exactly(value: JsFragment): { readonly least: JsFragment; readonly most: JsFragment } {
  return { least: value, most: value };
}

function refuse(): never {
  throw new Error('events are filtered by fixed values, whatever the lead is');
}

/** The pass itself; nothing where nothing is counted. */
export function loopOver(
  events: JsFragment,
  { event, at, age }: EventNames,
  cases: Iterable<EventCase>,
  asOf: JsFragment,
  needed: Set<string>,
): readonly JsFragment[] {
  const arms = [...cases].flatMap((one) => one.arm(needed) ?? []);
  if (arms.length === 0) return [];
  needed.add(events.text);
  const locals = [
    ...(needed.has(at.text) || needed.has(age.text) ? [js`const { ${at} } = ${event};`] : []),
    ...(needed.has(age.text) ? [js`const ${age} = ${asOf} - ${at};`] : []),
  ];
  const dispatch = js`switch (${event}.signal) ${braced([joinJs(arms, '\n')])}`;
  return [js`for (const ${event} of ${events}) ${braced([...locals, dispatch])}`];
}
